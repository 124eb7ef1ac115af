import { emptyContent } from "../cells/CellContent";
import type { Interval } from "../cells/Interval";
import { fold } from "../text/fold";
import type { SnapshotCell } from "../cells/SheetSnapshot";
import { isAnchor } from "../edit/foundInSheet";
import type { JointPart } from "../planSheet/jointTables";
import type { Measure, PlanBook } from "../planSheet/PlanSheet";
import { planSheetsOf } from "../planSheet/readPlanBook";
import type { Result } from "../Result";
import { finishProposal } from "./finishProposal";
import type { Form } from "./Form";
import type { CellRef, FormNotice, FormProposal, FormRefusal } from "./FormProposal";
import { formSteps, type FormSteps } from "./formSteps";
import { formulaReferences, referringInto } from "./formulaReferences";
import { formPart, measureRows, type FormPart } from "./formPart";
import { newLabels, ownLabels, type MeasureTexts, type NewLabels } from "./MeasureTexts";
import { neighbourMerges, type NeighbourMerges } from "./neighbourMerges";
import { newCells, repeatedLabels, type NewCell } from "./newCells";
import { refuseForm } from "./refuseForm";
import { rowHeight } from "./rowHeight";

/**
 * A new measure after this one, or before all others of the page (`first`): as many rows, merged, high and numbered as its
 * neighbour's, with its roles. It belongs to the neighbour's goal – and to its direction, unless it brings one.
 */
export function addMeasure(
  form: Form,
  part: JointPart,
  after: Measure | "first",
  texts: MeasureTexts,
): Result<FormProposal, FormRefusal> {
  const target = formPart(form, part);
  if (!target.ok) return target;
  const before = after === "first";
  const neighbour = before ? part.table.measures[0] : after;
  if (!neighbour) return refuseForm("not-in-table");
  const rows = measureRows(target.value, neighbour);
  if (!rows.ok) return rows;
  const labels = newLabels(texts, neighbour, before);
  if (!labels.ok) return labels;
  if (isThere(part, neighbour, labels.value)) return refuseForm("same-measure");
  const merges = neighbourMerges(target.value, rows.value, labels.value.from);
  if (!merges.ok) return merges;
  const steps = formSteps(target.value.snapshot);
  const room = makeRoom(steps, rows.value, merges.value);
  if (before) {
    const stuck = moveDown(form, target.value, rows.value, labels.value, steps);
    if (stuck) return stuck;
  }
  const at = before ? rows.value : room;
  fill(steps, room, repeatedLabels(target.value, rows.value, labels.value.from));
  fill(steps, at, newCells(target.value, rows.value, labels.value, texts, before));
  const index = before ? 0 : neighbour.index + 1;
  return finishProposal(form, {
    part,
    steps,
    rows: at,
    notices: [...labels.value.notices, ...noticesOf(form, target.value, rows.value, before)],
    going: [],
    expected: (facts) => [...facts.slice(0, index), null, ...facts.slice(index)],
    isNew: (book) => stands(book, part, index, expectedLabels(neighbour, labels.value), at),
  });
}

/** Rows under the neighbour, merged and as high as its own; they are returned. */
function makeRoom(steps: FormSteps, { first, last }: Interval, merges: NeighbourMerges): Interval {
  const count = last - first + 1;
  const heights = Array.from({ length: count }, (_, at) => rowHeight(steps.sheet(), first + at));
  steps.insert(last + 1, count);
  for (const { before, after } of merges.grown) steps.merge(after, before ? [before] : [], [after]);
  for (const merge of merges.own) steps.merge(merge, [], [merge]);
  for (const [at, height] of heights.entries()) steps.height(last + 1 + at, height);
  return { first: last + 1, last: last + count };
}

function fill(steps: FormSteps, { first }: Interval, cells: readonly NewCell[]): void {
  for (const { offset, column, content } of cells) {
    const position = { row: first + offset, column };
    if (isAnchor(steps.sheet(), position)) steps.write(position, content);
  }
}

/** Before the first measure no row looks like one: the first one moves into the new rows and makes room. */
function moveDown(
  form: Form,
  { snapshot, levels }: FormPart,
  { first, last }: Interval,
  { from }: NewLabels,
  steps: FormSteps,
) {
  const count = last - first + 1;
  const shared = new Set(levels.slice(0, from));
  const goesOn = ({ row, column }: SnapshotCell) =>
    snapshot.merges.some(
      ({ top, left, bottom }) => top === row && left === column && bottom > last,
    );
  const cells = snapshot.cells.filter(
    (cell) => cell.row >= first && cell.row <= last && !shared.has(cell.column) && !goesOn(cell),
  );
  const formulas = cells.filter(({ content }) => content.kind === "formula");
  if (formulas.length > 0) return refuseForm("formula", refsOf(snapshot.id, formulas));
  const referring = referringInto(form.snapshot, snapshot.id, { first, last });
  if (referring.length > 0) return refuseForm("formula-refers", referring);
  for (const { row, column, content, text } of cells) {
    steps.write({ row: row + count, column }, content, text);
    steps.write({ row, column }, emptyContent);
  }
  return null;
}

function refsOf(sheetId: string, cells: readonly SnapshotCell[]): CellRef[] {
  return cells.map(({ row, column }) => ({ sheetId, position: { row, column } }));
}

function isThere({ table }: JointPart, neighbour: Measure, labels: NewLabels): boolean {
  const name = nameOf(expectedLabels(neighbour, labels));
  return table.measures.some(({ hierarchy }) => nameOf(hierarchy) === name);
}

function nameOf(hierarchy: readonly string[]): string {
  return fold(hierarchy.join("\n"));
}

/** All levels of the new measure, as they are to be read. */
function expectedLabels(neighbour: Measure, { from, labels }: NewLabels): string[] {
  const above = neighbour.hierarchy.slice(0, neighbour.hierarchy.length - labels.length);
  const own = ownLabels(neighbour, labels.length);
  return [...above, ...labels.map((label, level) => (level < from ? own[level] : label) ?? "")];
}

/** Is the new measure read with these labels, in these rows? */
function stands(
  book: PlanBook,
  { sheet, index: table }: JointPart,
  index: number,
  labels: readonly string[],
  { first, last }: Interval,
): boolean {
  const read = planSheetsOf(book).find(({ sheetId }) => sheetId === sheet.sheetId);
  const measure = read?.tables[table]?.measures[index];
  return (
    measure !== undefined &&
    nameOf(measure.hierarchy) === nameOf(labels) &&
    measure.rows[0] === first &&
    measure.rows.at(-1) === last
  );
}

function noticesOf(
  form: Form,
  { snapshot }: FormPart,
  { first, last }: Interval,
  before: boolean,
): FormNotice[] {
  const ending = formulaReferences(form.snapshot, snapshot.id)
    .filter(({ rows }) => rows.last === last && rows.first < first)
    .map(({ sheetId, position }) => ({ sheetId, position }));
  return [
    ...(last > first || before ? [{ code: "look-of-row-above" as const, row: last }] : []),
    ...(ending.length > 0 ? [{ code: "formula-ends-above" as const, cells: ending }] : []),
  ];
}
