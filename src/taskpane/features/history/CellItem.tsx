import { makeStyles } from "@fluentui/react-components";
import { formatAddress } from "../../../domain/cells/address";
import type { Standing, WrittenCell } from "../../../usecases/writtenHistory";
import { AddressButton } from "../../components/AddressButton";
import { LineChanges } from "../../components/LineChanges";
import { Mark, type MarkKind } from "../../components/Mark";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePaneState } from "../../PaneContext";
import { shownSheet } from "../../state/shownReading";
import { paneTokens as t } from "../../theme/paneTokens";

const marks: Record<Standing, MarkKind> = {
  stands: "written",
  changed: "warning",
  lost: "warning",
};

const useStyles = makeStyles({
  item: {
    padding: "8px 0",
    borderTop: `1px solid ${t.colorNeutralStroke3}`,
    display: "flex",
    flexDirection: "column",
    gap: "4px",
  },
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) max-content",
    alignItems: "baseline",
    gap: "8px",
  },
});

/**
 * One cell that was written: where, before and after, and whether it still stands. `known` false: where it is today is not
 * known for each cell by itself.
 */
export function CellItem({ cell, known }: { readonly cell: WrittenCell; readonly known: boolean }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { history: told } = useMessages();
  const shown = usePaneState(shownSheet);
  const { sheetId, sheetName, position, measure, column, standing } = cell;
  const place = [
    sheetId === shown?.sheetId ? "" : sheetName,
    known ? measure || told.noMeasure : "",
    known ? column : "",
  ];
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span className={text.note} lang="ja">
          {place.filter((word) => word !== "").join("・")}
        </span>
        {known && standing !== "lost" ? (
          <AddressButton sheetId={sheetId} position={position} />
        ) : (
          <span className={text.note}>{formatAddress(position)}</span>
        )}
      </div>
      <LineChanges before={cell.before} after={cell.after} />
      {known && <Mark kind={marks[standing]}>{told.standings[standing]}</Mark>}
    </li>
  );
}
