import { makeStyles } from "@fluentui/react-components";
import { samePosition } from "../../../domain/cells/Position";
import type { SetContent } from "../../../domain/edit/SheetEdit";
import { formatDirection } from "../../../domain/outline/Outline";
import {
  statusOf,
  type HierarchyCell,
  type LabelFinding,
} from "../../../domain/outline/LabelFinding";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";
import { changedPart } from "./changedPart";

const useStyles = makeStyles({
  cells: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "8px",
    rowGap: "2px",
    margin: 0,
    overflowWrap: "anywhere",
    wordBreak: "normal",
  },
  value: { margin: 0, whiteSpace: "pre-wrap" },
  level: { gridColumn: "1 / -1", color: t.colorNeutralForeground2, fontSize: t.fontSizeBase200 },
  del: { backgroundColor: t.delBackground, color: t.delInk },
  ins: {
    backgroundColor: t.insBackground,
    color: t.insInk,
    textDecorationLine: "underline",
    textDecorationThickness: "2px",
    textUnderlineOffset: "3px",
  },
});

/** Before and after of each cell that would change; where none would, what stands there and what the outline says. */
export function LabelCells({ finding }: { readonly finding: LabelFinding }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { outline: told } = useMessages();
  const { goalCell, directionCell, check, edits } = finding;
  const editAt = (cell: HierarchyCell | null) =>
    edits.find((edit) => cell !== null && samePosition(edit.position, cell.position)) ?? null;
  const levels = [
    { level: told.goal, cell: goalCell, edit: editAt(goalCell) },
    { level: told.direction, cell: directionCell, edit: editAt(directionCell) },
  ];
  const shown = edits.length > 0 ? levels.filter(({ edit }) => edit !== null) : levels;
  return (
    <dl className={styles.cells}>
      {shown.map(({ level, cell, edit }) => (
        <CellChange key={level} level={level} before={cell?.text ?? ""} edit={edit} />
      ))}
      {check.status === "repair" && statusOf(finding) === "look" && (
        <>
          <dt className={text.note}>{told.saysOutline}</dt>
          <dd className={styles.value}>
            {told.goal}
            {check.goal} › {formatDirection(check)}
          </dd>
        </>
      )}
    </dl>
  );
}

function CellChange(props: {
  readonly level: string;
  readonly before: string;
  readonly edit: SetContent | null;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const { outline: told } = useMessages();
  const { level, before, edit } = props;
  const after = edit?.after.kind === "text" ? edit.after.text : "";
  const { start, removed, added, end } = changedPart(before, after);
  if (!edit)
    return (
      <>
        <dt className={text.note}>{level}</dt>
        <dd className={styles.value}>{before === "" ? told.blank : before}</dd>
      </>
    );
  return (
    <>
      <dt className={styles.level}>{level}</dt>
      <dt className={text.note}>{told.before}</dt>
      <dd className={styles.value} lang="ja">
        {start}
        {removed !== "" && <del className={styles.del}>{removed}</del>}
        {end}
        {before === "" && told.blank}
      </dd>
      <dt className={text.note}>{told.after}</dt>
      <dd className={styles.value} lang="ja">
        {start}
        {added !== "" && <ins className={styles.ins}>{added}</ins>}
        {end}
      </dd>
    </>
  );
}
