import { emptyContent } from "../cells/CellContent";
import { intervalContains, type Interval } from "../cells/Interval";
import { spanAnchor, spanColumns, type Span } from "../cells/Span";
import type { JointPart } from "../planSheet/jointTables";
import type { Measure } from "../planSheet/PlanSheet";
import { succeed, type Result } from "../Result";
import { finishProposal } from "./finishProposal";
import type { Form } from "./Form";
import type { FormNotice, FormProposal, FormRefusal } from "./FormProposal";
import { formSteps, type FormSteps } from "./formSteps";
import { referringInto } from "./formulaReferences";
import { goingTexts } from "./goingTexts";
import { formPart, measureRows, type FormPart } from "./formPart";
import { ownLabels } from "./MeasureTexts";
import { refuseForm } from "./refuseForm";
import { rowHeight } from "./rowHeight";

/**
 * A measure goes with its rows and texts. Labels that hold for other measures, too, stay, if need be in the next one's
 * row. `going` says whose texts go.
 */
export function removeMeasure(
  form: Form,
  part: JointPart,
  measure: Measure,
): Result<FormProposal, FormRefusal> {
  const target = formPart(form, part);
  if (!target.ok) return target;
  const found = measureRows(target.value, measure);
  if (!found.ok) return found;
  const rows = found.value;
  const { snapshot } = target.value;
  if (part.table.measures.length === 1) return refuseForm("last-measure");
  if (snapshot.hiddenRows.some((run) => intervalContains(run, rows.first - 1)))
    return refuseForm("row-hidden");
  const referring = referringInto(form.snapshot, snapshot.id, rows);
  if (referring.length > 0) return refuseForm("formula-refers", referring);
  const steps = formSteps(snapshot);
  const kept = unmerge(target.value, rows, steps);
  if (!kept.ok) return kept;
  const handed = [...kept.value, ...handOn(target.value, measure, rows, steps)];
  empty(rows, steps);
  steps.remove(rows.first, rows.last - rows.first + 1);
  const notices: FormNotice[] = handed.map((text) => ({ code: "label-kept", text }));
  return finishProposal(form, {
    part,
    steps,
    rows,
    notices: [...notices, { code: "look-not-restored" }],
    going: goingTexts(target.value, measure, rows),
    expected: (facts) => facts.filter((_, index) => index !== measure.index),
  });
}

/** The merged areas of the rows go; those that reach out shrink, and keep their text. The texts that moved are returned. */
function unmerge(
  { snapshot }: FormPart,
  { first, last }: Interval,
  steps: FormSteps,
): Result<string[], FormRefusal> {
  const kept: string[] = [];
  for (const merge of snapshot.merges) {
    const { top, bottom } = merge;
    if (top > last || bottom < first || (top < first && bottom > last)) continue;
    if (top >= first && bottom <= last) {
      steps.merge(merge, [merge], []);
    } else if (top < first && bottom === last) {
      steps.merge(merge, [merge], several({ ...merge, bottom: first - 1 }));
    } else if (top === first) {
      const text = anchorDown(merge, last + 1, steps);
      if (text === null) return crossing(snapshot.id, merge, "formula");
      if (text !== "") kept.push(text);
    } else {
      return crossing(snapshot.id, merge, "merge-crosses");
    }
  }
  return succeed(kept);
}

function crossing(sheetId: string, merge: Span, code: "formula" | "merge-crosses") {
  return refuseForm(code, [{ sheetId, position: spanAnchor(merge) }]);
}

/** The area begins at a lower row, and its text with it. Null where a formula stands there: it would mean something else. */
function anchorDown(merge: Span, row: number, steps: FormSteps): string | null {
  const from = spanAnchor(merge);
  const cell = steps
    .sheet()
    .cells.find((candidate) => candidate.row === from.row && candidate.column === from.column);
  if (cell?.content.kind === "formula") return null;
  steps.merge(merge, [merge], several({ ...merge, top: row }));
  if (!cell) return "";
  steps.write(from, emptyContent);
  steps.write({ row, column: from.column }, cell.content, cell.text);
  return cell.text;
}

/** One cell is no merged area. */
function several(span: Span): Span[] {
  return span.bottom > span.top || spanColumns(span) > 1 ? [span] : [];
}

/** Labels that hold for the next measure because its own cell is blank ("as above") go to it. */
function handOn(
  { part, grid, levels }: FormPart,
  measure: Measure,
  { first }: Interval,
  steps: FormSteps,
): string[] {
  const next = part.table.measures[measure.index + 1];
  const [row] = next?.rows ?? [];
  if (!next || row === undefined) return [];
  const [own, its] = [ownLabels(measure, levels.length), ownLabels(next, levels.length)];
  return levels.flatMap((column, level) => {
    const content = grid.content({ row: first, column });
    const goesOn = own[level] === its[level] && grid.shownText({ row, column }) === "";
    if (!goesOn || content.kind !== "text") return [];
    steps.write({ row, column: grid.span({ row, column }).left }, content);
    return [content.text];
  });
}

function empty({ first, last }: Interval, steps: FormSteps): void {
  const cells = steps.sheet().cells.filter(({ row }) => row >= first && row <= last);
  for (const { row, column } of cells) steps.write({ row, column }, emptyContent);
  // Rows that come back by undo are as high as the row above: these edits then give them their heights.
  const above = rowHeight(steps.sheet(), first - 1);
  for (let row = first; row <= last; row++) steps.height(row, above);
}
