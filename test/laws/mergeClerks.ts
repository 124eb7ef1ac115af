import fc from "fast-check";
import type { WorkbookSnapshot } from "../../src/domain/cells/SheetSnapshot";
import {
  inTurn,
  onSheet,
  renameSheet,
  type Clerk,
  type SheetChange,
} from "../support/clerks/Clerk";
import { insertColumn, swapColumns } from "../support/clerks/columns";
import { deleteRow, insertRow, sortRows, unmerge } from "../support/clerks/rows";
import { write } from "../support/clerks/write";
import {
  bookOfModel,
  columns,
  departments,
  words,
  type Model,
  type ModelBlock,
} from "./mergeModel";

/** What somebody does to the words of a sheet. `measure` and `block` count round those that there are. */
const act = fc.record({
  kind: fc.constantFrom("edit", "add", "remove", "restyle"),
  whose: fc.constantFrom("own", "own", "own", "joint", "foreign", "unknown"),
  measure: fc.nat({ max: 5 }),
  column: fc.constantFrom(...columns),
  block: fc.nat({ max: 3 }),
  text: words,
  style: fc.constantFrom("spaced", "square", "trailing"),
});
export type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;
export const acts = fc.array(act, { maxLength: 4 });
/** Only how blocks are written. */
export const styles = fc.array(
  act.map((one): Act => ({ ...one, kind: "restyle" })),
  { maxLength: 4 },
);
/** Only what is one's own, and nobody else's. */
export const ownActs = fc.array(
  act.filter(({ kind }) => kind !== "restyle").map((one): Act => ({ ...one, whose: "own" })),
  { maxLength: 4 },
);

/** What somebody does to the form of a sheet, meaning nothing by it. */
const form = fc.constantFrom(
  ...(["unmerge", "fill", "sort", "turn", "swap", "rename", "column", "memo", "none"] as const),
);
export type Form = typeof form extends fc.Arbitrary<infer One> ? One : never;
export const forms = fc.array(form, { maxLength: 3 });

/** Rows that come or go; `row` counts round the body's. */
const line = fc.record({ kind: fc.constantFrom("insert", "delete"), row: fc.nat({ max: 12 }) });
export type Line = typeof line extends fc.Arbitrary<infer One> ? One : never;
export const lines = fc.array(line, { maxLength: 1 });

/** The model after a department's (or, null, the secretariat's) acts. */
export function acted(model: Model, department: string | null, done: readonly Act[]): Model {
  return done.reduce<Model>((before, one) => actOnce(before, department, one), model);
}

function actOnce(model: Model, department: string | null, one: Act): Model {
  const at = one.measure % model.measures.length;
  return {
    ...model,
    measures: model.measures.map((measure, i) =>
      i === at
        ? {
            ...measure,
            [one.column]: changed(measure[one.column], measure.owners, department, one),
          }
        : measure,
    ),
  };
}

function changed(
  all: readonly ModelBlock[],
  owners: readonly string[],
  department: string | null,
  { kind, whose, block, text, style }: Act,
): readonly ModelBlock[] {
  const writersOf = ({ departments: named }: ModelBlock) => (named.length > 0 ? named : owners);
  const belongs: Record<string, (one: ModelBlock) => boolean> = {
    own: (one) => writersOf(one).join() === department,
    joint: (one) => writersOf(one).length > 1,
    foreign: (one) => department === null || !writersOf(one).includes(department),
    unknown: (one) => one.departments.includes("新設課"),
  };
  const fitting = all.filter((one) => department === null || belongs[whose]?.(one) === true);
  const chosen = fitting[block % fitting.length];
  if (kind === "add") return added(all, whose, department, block, text);
  if (!chosen) return all;
  if (kind === "remove") return all.filter((one) => one !== chosen);
  if (kind === "restyle") return all.map((one) => (one === chosen ? { ...one, style } : one));
  const items = chosen.items.map((item, i) => (i === 0 ? text : item));
  return all.map((one) => (one === chosen ? { ...one, items } : one));
}

/** A block for somebody who has none there. */
function added(
  all: readonly ModelBlock[],
  whose: string,
  department: string | null,
  block: number,
  text: string,
): readonly ModelBlock[] {
  const other = departments[block % departments.length] ?? "福祉課";
  const name = whose === "unknown" ? "新設課" : whose === "own" ? (department ?? other) : other;
  const known = all.some((one) => one.departments.join() === name);
  return known ? all : [...all, { departments: [name], items: [text] }];
}

/** The workbook of a model, in the form in which somebody gives it back. */
export function givenBack(
  model: Model,
  done: readonly Form[],
  rows: readonly Line[] = [],
): WorkbookSnapshot {
  const book = bookOfModel(model);
  return inTurn(...book.sheets.map((sheet) => reformed(sheet.name, model, done, rows)))(book);
}

function reformed(name: string, model: Model, done: readonly Form[], rows: readonly Line[]): Clerk {
  const last = (book: WorkbookSnapshot) =>
    Math.max(...(book.sheets.find((one) => one.name === name)?.cells ?? []).map(({ row }) => row)) +
    1;
  const [result, plan] = model.owned ? ["C", "D"] : ["D", "E"];
  // Under a merged name only the role's own cells can be written.
  const ownRow: Readonly<Record<string, string>> = model.owned
    ? { A: "(9) 新しい欄をもうけます", B: "企業課" }
    : { B: "企業", C: "① 企業が支えます。" };
  const change = (how: Form, end: number): SheetChange => {
    switch (how) {
      case "unmerge":
        return unmerge(false);
      case "fill":
        return unmerge(true);
      case "sort":
        return sortRows(2, end, "B");
      case "turn":
        return sortRows(2, end, "A", true);
      case "swap":
        return swapColumns(result ?? "", plan ?? "", 1);
      case "column":
        return insertColumn("F", { 1: "課内メモ", 2: "確認済" });
      case "memo":
        return write("L2", "課内で確認中です。");
      case "rename":
      case "none":
        return (sheet) => sheet;
    }
  };
  // Without the names that merging had in common, sorting would part the rows from them.
  const order = done.includes("unmerge")
    ? done.filter((one) => one !== "sort" && one !== "turn")
    : done;
  return (book) => {
    const end = last(book);
    const moved = rows.map(({ kind, row }): SheetChange => {
      const at = 2 + (row % (end - 1));
      // With its last row a sheet would be no plan sheet any more.
      return kind === "delete" && end > 2 ? deleteRow(at) : insertRow(at, ownRow);
    });
    const changes = [...order.map((how) => change(how, end)), ...moved];
    const again = done.includes("rename") ? renameSheet(name, `回答 ${name}`) : inTurn();
    return inTurn(onSheet(name, ...changes), again)(book);
  };
}
