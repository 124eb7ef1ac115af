import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons";
import type { SheetReading } from "../../../domain/planSheet/PlanSheet";
import { sheetIdOf } from "../../../usecases/understandWorkbook";
import { Mark } from "../../components/Mark";
import { useColumnWords } from "../../components/useColumnWords";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane } from "../../PaneContext";
import { firstCell } from "../../state/firstCell";
import { stripColumns } from "../../state/stripColumns";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  list: { margin: "6px 0 0", padding: 0, listStyleType: "none" },
  sheet: {
    display: "flex",
    alignItems: "center",
    gap: "10px",
    width: "100%",
    minHeight: "52px",
    padding: "4px 0",
    border: "none",
    borderTop: `1px solid ${t.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: t.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    "& > svg": { flexShrink: 0, fontSize: "18px" },
  },
  opens: {
    cursor: "pointer",
    ":hover": { backgroundColor: t.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${t.colorStrokeFocus2}` },
  },
  words: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column" },
  other: { flexShrink: 0 },
});

/** The workbook's other sheets with what they are; a click goes there. Hidden ones are named, not opened. */
export function OtherSheets(props: {
  readonly readings: readonly SheetReading[];
  readonly shownId: string;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { declined: told, shell, words } = useMessages();
  const meaning = useColumnWords();
  const others = props.readings.filter((reading) => sheetIdOf(reading) !== props.shownId);
  const about = (reading: SheetReading): string =>
    reading.planSheet
      ? words.and(stripColumns(reading.sheet).slice(0, 3).map(meaning))
      : told.short[reading.declined.reason];
  return (
    <section>
      <h3 className={text.section}>{told.otherSheets}</h3>
      {others.length === 0 && <p className={text.note}>{told.noOtherSheets}</p>}
      <ul className={styles.list}>
        {others.map((reading) => {
          const { sheetId, sheetName, hidden } = reading.planSheet
            ? reading.sheet
            : reading.declined;
          return (
            <li key={sheetId}>
              <button
                type="button"
                disabled={hidden}
                className={mergeClasses(styles.sheet, !hidden && styles.opens)}
                onClick={() => void pane.goTo(sheetId, firstCell(reading))}
              >
                <DocumentTableRegular aria-hidden />
                <span className={styles.words}>
                  <span className={reading.planSheet ? text.strong : ""}>{sheetName}</span>
                  <span className={text.note}>{about(reading)}</span>
                </span>
                {hidden ? (
                  <span className={mergeClasses(text.note, styles.other)}>{shell.sheetHidden}</span>
                ) : reading.planSheet ? (
                  <Mark kind="written">{shell.sheetIsPlan}</Mark>
                ) : (
                  <span className={mergeClasses(text.note, styles.other)}>
                    {shell.sheetIsOther}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
