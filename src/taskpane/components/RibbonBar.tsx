import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { leftBy, type CarryLeft, type RibbonNote } from "../../messages/RibbonNote";
import { isCalm } from "../../messages/tellApplyFailure";
import { tellRibbonNote } from "../../messages/tellRibbonNote";
import { useMessages, usePane, usePaneState } from "../PaneContext";
import { CloseButton } from "./CloseButton";
import { Facts } from "./Facts";
import { useHeard } from "./Heard";

/**
 * Why a ribbon button could not do it alone, or what it did. `carriedShown`: the screen says itself what was carried; then
 * only what was left is told.
 */
export function RibbonBar({ carriedShown = false }: { readonly carriedShown?: boolean }) {
  const pane = usePane();
  const messages = useMessages();
  const note = usePaneState((state) => state.ribbon);
  const told = note && tellRibbonNote(note, messages);
  useHeard(note, told ? [told.title, told.text ?? ""] : []);
  if (!note || !told) return null;
  const carried = note.kind === "carried" ? note : null;
  const { title, facts, text } = told;
  if (carried && carriedShown && text === undefined) return null;
  const { ribbon } = messages;
  const seeLeft = ({ asked, refused, unmatched }: CarryLeft) => {
    if (asked + refused + unmatched === 0) return pane.carry.show("drafts");
    pane.carry.show("prepare", asked > 0 ? "ask" : "fill");
  };
  return (
    <MessageBar intent={intentOf(note)} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          {!carried || !carriedShown
            ? title
            : leftBy(carried) > 0
              ? ribbon.leftTitle
              : ribbon.chooseTitle}
        </MessageBarTitle>
        {text && <div>{text}</div>}
        {facts && <Facts facts={facts} />}
      </MessageBarBody>
      <MessageBarActions containerAction={<CloseButton onClick={() => pane.tell(null)} />}>
        {carried && carriedShown && (
          <Button onClick={() => seeLeft(carried.left)}>{ribbon.seeLeft}</Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

function intentOf(note: RibbonNote): "error" | "info" | "success" {
  if (note.kind === "failed") return isCalm(note.failure) ? "info" : "error";
  if (note.kind === "read-failed") return "error";
  return note.kind === "choose" || leftBy(note) > 0 ? "info" : "success";
}
