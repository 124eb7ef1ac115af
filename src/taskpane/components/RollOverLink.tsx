import { LinkButton } from "./LinkButton";
import { useMessages, usePane } from "../PaneContext";

/** A quiet way to 新年度の様式を作る from another screen. */
export function RollOverLink() {
  const pane = usePane();
  const { rollOver: told } = useMessages();
  return <LinkButton onClick={pane.roll.open}>{told.link}</LinkButton>;
}
