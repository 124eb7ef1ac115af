import { makeStyles } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { WrittenCommand } from "../../../usecases/writtenHistory";
import { Mark } from "../../components/Mark";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { changedOwners } from "../../state/historyList";
import { paneTokens as t } from "../../theme/paneTokens";
import { CommandDetail } from "./CommandDetail";
import { useHistoryTime } from "./useHistoryTime";

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${t.colorNeutralStroke2}` },
  head: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) max-content",
    columnGap: "8px",
    alignItems: "center",
    width: "100%",
    minHeight: "56px",
    padding: "8px 4px 8px 0",
    border: "none",
    backgroundColor: "transparent",
    color: t.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    "& > svg": { fontSize: "16px" },
    ":hover": { backgroundColor: t.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${t.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "8px" },
  owners: { display: "block" },
  count: { fontVariantNumeric: "tabular-nums" },
});

/** One thing the add-in did: when, what, how much, whose; opened: each of its cells, and the way back. */
export function CommandItem({ command }: { readonly command: WrittenCommand }) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { history: told } = useMessages();
  const when = useHistoryTime();
  const open = usePaneState((state) => state.history.opened.has(command.id));
  const { id, name, at, state, cells, others } = command;
  const owners = changedOwners(command);
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={open}
        onClick={() => pane.history.toggle(id)}
      >
        <Chevron aria-hidden />
        <span>
          <span className={styles.line}>
            <span className={text.note}>{when(at)}</span>
            <span className={text.strong}>{told.commands[name]}</span>
          </span>
          {owners.length > 0 && (
            <span className={`${text.note} ${styles.owners}`} lang="ja">
              {owners.join("・")}
            </span>
          )}
          {state === "undone" && <Mark kind="info">{told.undone}</Mark>}
          {state === "intent" && <Mark kind="warning">{told.unfinished}</Mark>}
        </span>
        <span className={styles.count}>
          {cells.length > 0 ? told.cells(cells.length) : others.size > 0 && told.formOnly}
        </span>
      </button>
      {open && <CommandDetail command={command} />}
    </li>
  );
}
