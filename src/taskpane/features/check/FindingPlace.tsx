import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Finding } from "../../../domain/rules/Finding";
import { AddressButton } from "../../components/AddressButton";
import { useColumnWords } from "../../components/useColumnWords";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePaneState } from "../../PaneContext";
import { shownMeaning } from "../../state/shownMeaning";
import { shownSheet } from "../../state/shownReading";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) max-content",
    alignItems: "baseline",
    gap: "8px",
  },
  // A measure may be a paragraph: its beginning is enough to know it by, and the column stays readable below.
  words: { display: "flex", flexWrap: "wrap", columnGap: "8px", minWidth: 0 },
  measure: {
    maxWidth: "100%",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: t.colorNeutralForeground2,
  },
});

/** Where a finding is, in words, and its address: a click goes there. `measure` false: the heading above names it. */
export function FindingPlace(props: { readonly finding: Finding; readonly measure?: boolean }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { check: told } = useMessages();
  const column = useColumnWords();
  const shown = usePaneState(shownSheet);
  const { sheetId, sheetName, position, place, measureTitle } = props.finding;
  const rest = [
    sheetId === shown?.sheetId ? "" : sheetName,
    place.column.kind === "role" ? "" : (place.role ?? ""),
    column(shownMeaning(place.column)),
  ];
  return (
    <div className={styles.head}>
      <span className={mergeClasses(text.note, styles.words)}>
        {props.measure !== false && (
          <span className={styles.measure} title={measureTitle}>
            {measureTitle || told.noMeasure}
          </span>
        )}
        <span>{rest.filter((word) => word !== "").join("・")}</span>
      </span>
      <AddressButton sheetId={sheetId} position={position} />
    </div>
  );
}
