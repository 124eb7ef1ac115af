import { NotKept as NotKeptBar } from "../../components/NotKept";
import { useMessages, usePaneState } from "../../PaneContext";

/** Why the outline was not kept, or not forgotten; nothing where it was. */
export function NotKept() {
  const { outline: told } = useMessages();
  const failure = usePaneState((state) => state.outline.notKept);
  return <NotKeptBar failure={failure} title={told.notKept} what={told.notKeptWhat} />;
}
