import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { ListAreas } from "./ListAreas";
import { ListHeld } from "./ListHeld";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
});

/** Where lists can be put, and where they can be taken off: each with its cells and its values. */
export function ListPlaces() {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { lists: told, readFailure } = useMessages();
  const lists = usePaneState((state) => state.lists);
  const book = usePaneState((state) => state.book);
  const busy = usePaneState(({ work }) => work !== null && work.kind !== "reading");
  useEffect(() => void pane.lists.look(), [pane, book]);
  if (!lists) return <p className={text.note}>{told.looking}</p>;
  if (!lists.ok) {
    const { why, remedy } = readFailure[lists.failure.code];
    return (
      <p className={text.plain} role="status">
        {told.notSeen}。{why}
        {remedy}
      </p>
    );
  }
  const { open, held, listed, others } = lists.value;
  const none = open.length + held.length + listed.length + others.length === 0;
  return (
    <div className={styles.body}>
      <p className={text.plain}>{told.does}</p>
      {none && <p className={text.plain}>{told.none}</p>}
      {open.length > 0 && (
        <>
          <ListAreas title={told.open} areas={open} />
          <p className={text.note}>{told.stays}</p>
          <Button disabledFocusable={busy} onClick={() => void pane.lists.add(open, told.alert)}>
            {told.add(open.length)}
          </Button>
        </>
      )}
      {held.length > 0 && <ListHeld areas={held} />}
      {listed.length > 0 && (
        <>
          <ListAreas title={told.listed} areas={listed} />
          <Button disabledFocusable={busy} onClick={() => void pane.lists.remove(listed)}>
            {told.remove(listed.length)}
          </Button>
        </>
      )}
      {others.length > 0 && <p className={text.note}>{told.others(others.length)}</p>}
    </div>
  );
}
