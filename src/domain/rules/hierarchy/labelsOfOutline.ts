import { samePosition } from "../../cells/Position";
import type { DirectionName } from "../../outline/checkLabel";
import { findLabels } from "../../outline/findLabels";
import {
  cellKey,
  statusOf,
  type HierarchyCell,
  type LabelFinding,
} from "../../outline/LabelFinding";
import { formatDirection, formatGoal, type Outline } from "../../outline/Outline";
import type { SetContent } from "../../edit/SheetEdit";
import type { CheckedCell } from "../CheckedCell";
import type { FormUnit } from "../CheckUnits";
import type { Fix } from "../Finding";
import type { Found } from "../Rule";
import { checkedCells } from "./formLabels";

/** More choices than these are no help: then the screen of the outline asks. */
const mostChoices = 6;

/**
 * The labels that are not the outline's, each wrong cell once; null where the table has no label of this outline, for
 * then it is about something else.
 */
export function labelsOfOutline(
  unit: FormUnit,
  outline: Outline,
  roles: readonly string[],
): Found<"hierarchy/label">[] | null {
  const read = (answers: ReadonlyMap<string, DirectionName>) =>
    findLabels(unit.joint, unit.gridAt, outline, roles, answers);
  const labels = read(new Map());
  const known = labels.some(({ check: { status } }) => status === "right" || status === "repair");
  if (!known) return null;
  const chosen = answered(labels, read);
  const cellOf = checkedCells(unit);
  const told = new Set<string | null>();
  return labels.flatMap((label) =>
    (["direction", "goal"] as const).flatMap((level): Found<"hierarchy/label">[] => {
      const at = level === "goal" ? label.goalCell : label.directionCell;
      const cell = at && cellOf(at, label.measures[0]);
      if (!at || !cell || at.text === "" || told.has(cellKey(at))) return [];
      const found = foundIn(cell, level, label, chosen.get(label.id) ?? [], outline);
      if (found.length > 0) told.add(cellKey(at));
      return found;
    }),
  );
}

function foundIn(
  cell: CheckedCell,
  level: "goal" | "direction",
  label: LabelFinding,
  choices: readonly Fix[],
  outline: Outline,
): Found<"hierarchy/label">[] {
  const { check } = label;
  if (statusOf(label) === "right") return [];
  const against = { kind: "outline" } as const;
  const common = { cell, subject: cell.text };
  if (check.status !== "repair") {
    if (level === "goal" || check.status === "right") return [];
    const facts = { found: cell.text, expected: null, against, why: check.status, held: null };
    return [{ ...common, facts, fixes: choices }];
  }
  const own = label.edits.filter((edit) => levelOf(edit, label) === level);
  const held = label.held.find(({ of }) => of === level)?.why ?? null;
  const [edit] = own;
  if (!edit && held === null) return [];
  const written = edit?.after.kind === "text" ? edit.after.text : nameIn(level, check, outline);
  const why = level === "direction" || check.why === "wrong-column" ? check.why : "goal";
  const facts = { found: cell.text, expected: written, against, why, held };
  // A title in its neighbour's column is lost unless both cells are put right at once.
  const edits = check.why === "wrong-column" ? label.edits : own;
  return [{ ...common, facts, fixes: own.length > 0 ? [{ choice: null, edits }] : [] }];
}

function nameIn(level: "goal" | "direction", name: DirectionName, outline: Outline): string {
  const goal = outline.goals.find(({ number }) => number === name.goal);
  return level === "goal" && goal ? formatGoal(goal) : formatDirection(name);
}

function levelOf({ position }: SetContent, { goalCell, directionCell }: LabelFinding) {
  if (isAt(position, directionCell)) return "direction";
  if (isAt(position, goalCell)) return "goal";
  return position.column === directionCell?.position.column ? "direction" : "goal";
}

function isAt(position: SetContent["position"], cell: HierarchyCell | null): boolean {
  return cell !== null && samePosition(position, cell.position);
}

/** What each answer to an asked label would write, by the label's id. */
function answered(
  labels: readonly LabelFinding[],
  read: (answers: ReadonlyMap<string, DirectionName>) => readonly LabelFinding[],
): ReadonlyMap<string, readonly Fix[]> {
  const asked = labels.flatMap(({ id, check, goalCell }) =>
    check.status === "ask" && check.candidates.length <= mostChoices
      ? [{ id, candidates: check.candidates, goalCell }]
      : [],
  );
  const most = Math.max(0, ...asked.map(({ candidates }) => candidates.length));
  const fixes = new Map<string, Fix[]>();
  for (let nth = 0; nth < most; nth++) {
    const answers = new Map(
      asked.flatMap(({ id, candidates }) => {
        const name = candidates[nth];
        return name ? [[id, name] as const] : [];
      }),
    );
    for (const { id, edits, directionCell } of read(answers)) {
      const name = answers.get(id);
      // A goal that serves other labels as well waits for their answers.
      const sure = edits.filter(
        ({ position }) => isAt(position, directionCell) || !isShared(position, id, asked),
      );
      if (!name || sure.length === 0) continue;
      fixes.set(id, [...(fixes.get(id) ?? []), { choice: formatDirection(name), edits: sure }]);
    }
  }
  return fixes;
}

function isShared(
  position: SetContent["position"],
  id: string,
  asked: readonly { readonly id: string; readonly goalCell: HierarchyCell | null }[],
): boolean {
  return asked.some((other) => other.id !== id && isAt(position, other.goalCell));
}
