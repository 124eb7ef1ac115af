import { fileRefusalMessage } from "../../../messages/fileRefusal";
import { Facts } from "../../components/Facts";
import { ToldBar } from "../../components/ToldBar";
import { useMessages, usePaneState } from "../../PaneContext";

/** Why the picked file could not be read; nothing where none was refused. */
export function FileRefused() {
  const { carry: told, locale } = useMessages();
  const refusal = usePaneState(({ carry }) => carry.fileRefusal);
  if (!refusal) return null;
  const { what, why, todo } = fileRefusalMessage(refusal, locale);
  return (
    <ToldBar
      reason={refusal}
      intent={refusal.code === "cancelled" ? "info" : "error"}
      title={told.fileNotRead}
    >
      <Facts facts={{ what, why, remedy: todo }} />
    </ToldBar>
  );
}
