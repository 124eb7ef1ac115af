import { makeStyles, MessageBarActions } from "@fluentui/react-components";
import { fileRefusalMessage } from "../../../messages/fileRefusal";
import type { Messages } from "../../../messages/messagesFor";
import type { BackRefusal } from "../../../usecases/takeBack";
import { CloseButton } from "../../components/CloseButton";
import { Facts } from "../../components/Facts";
import { ToldBar } from "../../components/ToldBar";
import { useMessages, usePane, usePaneState } from "../../PaneContext";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: "10px",
  },
});

/** What came of the files that were handed in: how many were read, and of each other one why not. The focus comes here. */
export function HandedInBar() {
  const styles = useStyles();
  const pane = usePane();
  const messages = useMessages();
  const { mergeStart: told, words } = messages;
  const back = usePaneState((state) => state.merge.back);
  if (!back) return null;
  const { taken, refused, notKept } = back;
  const calm = refused.every(({ code }) => code === "cancelled");
  const intent = calm ? (notKept.length > 0 ? "warning" : "success") : "error";
  return (
    <ToldBar
      reason={back}
      intent={intent}
      title={refused.length > 0 ? told.refusedTitle(refused.length) : told.taken(taken.length)}
      actions={
        <MessageBarActions containerAction={<CloseButton onClick={pane.merge.dismissBack} />} />
      }
    >
      {refused.length > 0 && taken.length > 0 && <div>{told.taken(taken.length)}</div>}
      <ul className={styles.list}>
        {refused.map((refusal, index) => (
          <li key={index}>
            <Facts facts={factsOf(refusal, messages)} />
          </li>
        ))}
      </ul>
      {notKept.length > 0 && <div>{told.notKept(notKept.length, words.and(notKept))}</div>}
    </ToldBar>
  );
}

function factsOf(refusal: BackRefusal, { merge, mergeStart, locale }: Messages) {
  const { what, why, todo } = tell();
  return { what, why, remedy: todo };

  function tell() {
    if (refusal.code === "newer-add-in") {
      const words = mergeStart.refusedNewer;
      return { ...words, what: words.what(refusal.file) };
    }
    return "found" in refusal
      ? merge.refused[refusal.code].tell(refusal)
      : fileRefusalMessage(refusal, locale);
  }
}
