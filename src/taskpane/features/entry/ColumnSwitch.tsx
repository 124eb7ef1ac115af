import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { formatAddress } from "../../../domain/cells/address";
import type { Entry } from "../../../domain/planSheet/PlanSheet";
import { Mark, type MarkKind } from "../../components/Mark";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { shownProfile } from "../../state/shownProfile";
import { placedUnsaved, unsavedAt, waiting } from "../../state/unsavedCells";
import { paneTokens as t } from "../../theme/paneTokens";
import { useDraftAt } from "./useDraftAt";

const useStyles = makeStyles({
  cards: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(128px, 1fr))",
    border: `1px solid ${t.colorNeutralStroke1}`,
    gap: "1px",
    backgroundColor: t.readOnly,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  // The rules between the cards belong to the cards: a last row that is not full stays plain.
  item: {
    display: "flex",
    backgroundColor: t.readOnly,
    outline: `1px solid ${t.colorNeutralStroke1}`,
  },
  card: {
    flexGrow: 1,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    padding: "5px 10px 9px",
    border: "none",
    backgroundColor: "transparent",
    color: t.colorNeutralForeground1,
    font: "inherit",
    fontSize: t.fontSizeBase200,
    lineHeight: t.lineHeightBase200,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: t.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${t.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    backgroundColor: t.colorNeutralBackground1,
    // Not a transparent rule on the others: high contrast would show it on all of them.
    borderBottom: `3px solid ${t.colorBrandStroke1}`,
    paddingBottom: "6px",
  },
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    flexWrap: "wrap",
    columnGap: "6px",
    overflowWrap: "normal",
  },
  kind: { fontSize: t.fontSizeBase300, fontWeight: t.fontWeightBold },
  address: { textAlign: "end", color: t.colorNeutralForeground2 },
});

/** The columns of this place with year, kind, address and state; a click selects the cell in Excel. */
export function ColumnSwitch(props: {
  readonly sheetId: string;
  readonly entries: readonly Entry[];
  readonly shown: Entry | null;
}) {
  const styles = useStyles();
  const pane = usePane();
  const { words, entry: told, writing } = useMessages();
  const draftAt = useDraftAt();
  const placed = usePaneState(placedUnsaved);
  const profile = usePaneState(shownProfile);
  const stateOf = (entry: Entry): { mark: MarkKind; word: string } => {
    const cells = [entry.anchor, ...entry.slices];
    const typed = cells.flatMap((cell) => unsavedAt(placed, props.sheetId, cell));
    if (waiting(typed, profile).length > 0) return { mark: "enters", word: writing.state };
    if (draftAt(props.sheetId, entry.anchor).own) return { mark: "draft", word: told.state.draft };
    return entry.text === ""
      ? { mark: "blank", word: told.state.blank }
      : { mark: "written", word: told.state.written };
  };
  if (props.entries.length === 0) return null;
  return (
    <ul className={styles.cards} aria-label={told.columns}>
      {props.entries.map((entry) => {
        const { column, anchor } = entry;
        const { mark, word } = stateOf(entry);
        return (
          <li key={formatAddress(anchor)} className={styles.item}>
            <button
              type="button"
              className={mergeClasses(styles.card, entry === props.shown && styles.current)}
              aria-current={entry === props.shown}
              onClick={() => void pane.goTo(props.sheetId, anchor)}
            >
              <span className={styles.line}>
                <span>
                  {column.party} {column.fiscalYear !== null && words.year(column.fiscalYear)}
                </span>
                <span className={styles.address}>{formatAddress(anchor)}</span>
              </span>
              <span className={styles.line}>
                <span className={styles.kind}>{words.kind[column.kind]}</span>
                <Mark kind={mark}>{word}</Mark>
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
