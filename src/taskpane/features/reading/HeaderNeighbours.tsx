import { makeStyles } from "@fluentui/react-components";
import { formatColumn } from "../../../domain/cells/address";
import type { PlanColumn } from "../../../domain/planSheet/PlanColumn";
import { HeaderBox } from "../../components/HeaderBox";
import { Mark } from "../../components/Mark";
import { useMessages } from "../../PaneContext";

const useStyles = makeStyles({
  strip: { display: "flex", alignItems: "stretch" },
  label: { display: "block" },
});

/** The header cells in question between their neighbours, as they stand in the sheet. */
export function HeaderNeighbours(props: {
  readonly asked: readonly PlanColumn[];
  readonly columns: readonly PlanColumn[];
}) {
  const styles = useStyles();
  const { recognised, asking } = useMessages();
  const asked = new Set(props.asked.map(({ column }) => column));
  const [only, ...more] = props.asked;
  const at = props.columns.findIndex(({ column }) => column === only?.column);
  const shown = more.length > 0 ? props.asked : props.columns.slice(Math.max(0, at - 1), at + 2);
  return (
    <div className={styles.strip}>
      {shown.map((column) => (
        <HeaderBox
          key={column.column}
          letter={formatColumn(column.column)}
          asked={asked.has(column.column)}
        >
          <span className={styles.label} lang="ja">
            {column.label || recognised.noHeader}
          </span>
          {asked.has(column.column) && <Mark kind="ask">{asking.inQuestion}</Mark>}
        </HeaderBox>
      ))}
    </div>
  );
}
