import { ruleOf } from "../Rule";
import { labelsOfForm } from "./labelsOfForm";
import { labelsOfOutline } from "./labelsOfOutline";
import { labelsOfPages } from "./labelsOfPages";
import { formLabels } from "./formLabels";

/**
 * A goal or direction whose number or title is not the plan's, held against the outline where one is given. Without one,
 * against the same measure on another page of the table, and against the column's other labels.
 *
 * Example: `(4) 相談体制の充実` where the outline has (1); `(4)` alone among titles; `進(3)`, where the end of a neighbour's
 * text stands before the number.
 */
export const hierarchyLabel = ruleOf({
  id: "hierarchy/label",
  severity: "warning",
  unit: "form",
  find: (unit, { outline, profile }) => {
    const held = outline && labelsOfOutline(unit, outline, profile.roles);
    if (held) return held;
    const labels = formLabels(unit, profile.roles);
    const found = labelsOfPages(labels);
    const told = new Set(found.map(({ cell }) => cell.position));
    return [...found, ...labelsOfForm(labels).filter(({ cell }) => !told.has(cell.position))];
  },
});
