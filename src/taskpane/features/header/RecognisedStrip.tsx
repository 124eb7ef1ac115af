import { Button, makeStyles, mergeClasses, Spinner } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { HeaderCell } from "../../components/HeaderCell";
import { Mark } from "../../components/Mark";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { askedAbout } from "../../state/askedQuestions";
import { sheetDepartments } from "../../state/sheetDepartments";
import { shownProfile } from "../../state/shownProfile";
import { shownSheet } from "../../state/shownReading";
import { countMeasures, stripColumns } from "../../state/stripColumns";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  strip: {
    display: "flex",
    alignItems: "stretch",
    width: "100%",
    boxSizing: "border-box",
    minHeight: "34px",
    padding: 0,
    border: `1px solid ${t.colorNeutralStroke1}`,
    borderTop: `2px solid ${t.colorBrandStroke1}`,
    borderRadius: 0,
    backgroundColor: t.readOnly,
    color: t.colorNeutralForeground1,
    font: "inherit",
    fontSize: t.fontSizeBase200,
    lineHeight: t.lineHeightBase200,
    textAlign: "start",
  },
  opens: {
    cursor: "pointer",
    ":hover": { backgroundColor: t.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${t.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  cell: {
    display: "block",
    flexShrink: 0,
    alignSelf: "center",
    padding: "4px 7px",
    borderRight: `1px solid ${t.colorNeutralStroke1}`,
    whiteSpace: "nowrap",
  },
  size: {
    flexGrow: 1,
    minWidth: 0,
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px",
    padding: "4px 6px 4px 7px",
    color: t.colorNeutralForeground2,
    "& svg": { flexShrink: 0, fontSize: "16px" },
  },
  still: { alignItems: "center", gap: "8px", padding: "2px 8px" },
  stop: { marginLeft: "auto" },
});

/** The header strip: what was recognised in this sheet; opens the whole of it. While reading it says so. */
export function RecognisedStrip() {
  const styles = useStyles();
  const pane = usePane();
  const { shell, work: told } = useMessages();
  const sheet = usePaneState(shownSheet);
  const open = usePaneState((state) => state.recognisedOpen);
  const reads = usePaneState(({ work }) => work?.kind === "reading");
  const stop = usePaneState(({ work }) => (work?.slow ? work.stop : null));
  const profile = usePaneState(shownProfile);
  const book = usePaneState((state) => state.book);
  const failed = usePaneState((state) => state.book.kind === "failed");
  if (reads)
    return (
      <div className={mergeClasses(styles.strip, styles.still)} role="status">
        <Spinner size="extra-tiny" aria-hidden="true" />
        {shell.reading}
        {stop && sheet && (
          <Button size="small" appearance="subtle" className={styles.stop} onClick={stop}>
            {told.cancel.reading}
          </Button>
        )}
      </div>
    );
  if (!sheet)
    return (
      <div className={mergeClasses(styles.strip, styles.still)}>
        {failed ? shell.notRead : shell.noTable}
      </div>
    );
  const columns = stripColumns(sheet);
  const more = columns.length - 2;
  const departments = sheetDepartments(sheet, profile).length;
  const asked = book.kind === "read" ? askedAbout(book.understanding.book, sheet).length : 0;
  return (
    <button
      type="button"
      className={mergeClasses(styles.strip, styles.opens)}
      aria-expanded={open}
      title={open ? shell.hideReading : shell.showReading}
      onClick={pane.toggleRecognised}
    >
      {columns.slice(0, 2).map((column) => (
        <HeaderCell
          key={`${column.kind} ${column.fiscalYear}`}
          column={column}
          className={styles.cell}
        />
      ))}
      <span className={styles.size}>
        {asked > 0 ? (
          <Mark kind="ask">{shell.asks(asked)}</Mark>
        ) : more > 0 ? (
          shell.moreColumns(more)
        ) : (
          shell.size(countMeasures(sheet), departments)
        )}
        {open ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
      </span>
    </button>
  );
}
