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
 * One cell that was written: where, before and after. `placed`: where it is today is known of each cell by itself;
 * `stands`: it is told whether it still holds what was written.
 */
export function CellItem(props: {
  readonly cell: WrittenCell;
  readonly placed: boolean;
  readonly stands: boolean;
}) {
  const { cell, placed, stands } = props;
  const styles = useStyles();
  const text = useTextStyles();
  const { history: told } = useMessages();
  const shown = usePaneState(shownSheet);
  const { sheetId, sheetName, position, measure, column, standing } = cell;
  const place = [
    sheetId === shown?.sheetId ? "" : sheetName,
    placed ? measure || told.noMeasure : "",
    placed ? column : "",
  ];
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span className={text.note} lang="ja">
          {place.filter((word) => word !== "").join("・")}
        </span>
        {placed && standing !== "lost" ? (
          <AddressButton sheetId={sheetId} position={position} />
        ) : (
          <span className={text.note}>{formatAddress(position)}</span>
        )}
      </div>
      <LineChanges before={cell.before} after={cell.after} />
      {stands && <Mark kind={marks[standing]}>{told.standings[standing]}</Mark>}
    </li>
  );
}
