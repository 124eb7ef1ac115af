import { makeStyles } from "@fluentui/react-components";
import { samePosition } from "../../../domain/cells/Position";
import type { SetContent } from "../../../domain/edit/SheetEdit";
import { formatDirection } from "../../../domain/outline/Outline";
import {
  statusOf,
  type HierarchyCell,
  type LabelFinding,
} from "../../../domain/outline/LabelFinding";
import { BeforeAfter, useChangeStyles } from "../../components/BeforeAfter";
import { changedPart } from "../../components/changedPart";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  level: { gridColumn: "1 / -1", color: t.colorNeutralForeground2, fontSize: t.fontSizeBase200 },
});

/** Before and after of each cell that would change; where none would, what stands there and what the outline says. */
export function LabelCells({ finding }: { readonly finding: LabelFinding }) {
  const styles = useChangeStyles();
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
    <dl className={styles.list}>
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
  const change = useChangeStyles();
  const text = useTextStyles();
  const { words } = useMessages();
  const { level, before, edit } = props;
  if (!edit)
    return (
      <>
        <dt className={text.note}>{level}</dt>
        <dd className={change.value}>{before === "" ? words.blank : before}</dd>
      </>
    );
  const after = edit.after.kind === "text" ? edit.after.text : "";
  return (
    <>
      <dt className={styles.level}>{level}</dt>
      <BeforeAfter {...changedPart(before, after)} />
    </>
  );
}
