import type { SheetGrid } from "../cells/SheetGrid";
import type { JointTable } from "../planSheet/jointTables";
import { askLabels, type AskedLabel, type LabelAnswers } from "./AskedLabel";
import { labelCells } from "./labelCells";
import type { LabelFinding } from "./LabelFinding";
import { labelRepairer } from "./labelRepairs";
import type { Outline } from "./Outline";
import { repairOutlineLabels } from "./repairOutlineLabels";

/** Holds the labels of one joint table against the plan's outline, in sheet order. `gridOf`: a sheet's grid, by id. */
export function findLabels(
  joint: JointTable,
  gridOf: (sheetId: string) => SheetGrid | null,
  outline: Outline,
  roles: readonly string[],
  answers: LabelAnswers,
): readonly LabelFinding[] {
  const labels = joint.parts.flatMap((part) => {
    const grid = gridOf(part.sheet.sheetId);
    return grid ? labelCells(part, grid, roles) : [];
  });
  const checks = repairOutlineLabels(
    labels.map(({ goal, direction, measure }) => ({
      goal: goal.text,
      direction: direction.text,
      measure: measure.text,
    })),
    outline,
  );
  const asked = askLabels(labels, checks, answers);
  const repair = labelRepairer(asked, outline);
  return asked.map((one) => ({ ...toFinding(one), ...repair(one) }));
}

function toFinding({ id, label, measures, check, chosen }: AskedLabel) {
  const { sheetId, sheetName } = label.part.sheet;
  return {
    id,
    sheetId,
    sheetName,
    measures,
    goalCell: label.goal.cell,
    directionCell: label.direction.cell,
    check,
    chosen,
  };
}
