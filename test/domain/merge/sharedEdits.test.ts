import { decide } from "../../../src/domain/merge/Decision";
import type { Conflict } from "../../../src/domain/merge/MergeOutcome";
import { mergeReturned, type Circulation } from "../../support/clerks/circulation";
import { onSheet, type Clerk } from "../../support/clerks/Clerk";
import { swapColumns } from "../../support/clerks/columns";
import { deleteRow, emptyColumn, insertRow } from "../../support/clerks/rows";
import { onPlan, profile, smallPlan } from "../../support/clerks/smallPlan";
import { positionAt, reword, write } from "../../support/clerks/write";
import { bookOf, sheetOf } from "../../support/sheetOf";

const copy = (by: Clerk, said = "福祉課") => ({ file: `${said}.xlsx`, said, by });

function told(returned: Circulation["returned"], more: Partial<Circulation> = {}) {
  return mergeReturned({ profile, base: smallPlan, returned, ...more });
}

/** What is told of a cell that everybody shares, but for the keys by which it is known again. */
function shared(given: Partial<Conflict>): Omit<Conflict, "id" | "seen"> {
  return {
    ...{ sheetId: "id-進捗表", sheetName: "進捗表", position: positionAt("D3") },
    ...{ type: "shared-cell-edit", files: ["福祉課.xlsx"], departments: [], likeliest: null },
    ...{ header: "役割", measure: "① 見守りをすすめます", decidable: true, decision: null },
    ...{ base: "① 声をかけます。", standing: "① 声をかけます。", versions: [] },
    ...given,
  };
}
const version = (text: string, said = "福祉課") => ({
  ...{ label: said, file: `${said}.xlsx`, department: said, text },
});
const bare = (conflicts: readonly Conflict[]) =>
  conflicts.map(({ id: _id, seen: _seen, ...others }) => others);

test("a duty that copies changed is told once, with their versions", () => {
  const returned = [
    copy(onPlan(reword("D3", "声をかけます", "こえをかけます")), "防災課"),
    copy(onPlan(reword("D3", "声をかけます", "声を掛けます"))),
  ];
  expect(bare(told(returned).conflicts)).toEqual([
    shared({
      files: ["福祉課.xlsx", "防災課.xlsx"],
      versions: [version("① 声を掛けます。"), version("① こえをかけます。", "防災課")],
    }),
  ]);
});

test("where the row stands elsewhere in the master, it is told there, and the master's text stands", () => {
  const returned = [copy(onPlan(reword("D3", "声をかけます", "こえをかけます")))];
  const master = onPlan(
    reword("D3", "声をかけます", "声をおかけします"),
    insertRow(3, { C: "企業" }),
  );
  expect(bare(told(returned, { master }).conflicts)).toEqual([
    shared({
      position: positionAt("D4"),
      standing: "① 声をおかけします。",
      versions: [version("① こえをかけます。")],
    }),
  ]);
  // A row that is there no more: it is told where it was sent, and nobody can decide it.
  const gone = told(returned, { master: onPlan(deleteRow(3)) }).conflicts;
  expect(bare(gone.filter(({ type }) => type === "shared-cell-edit"))).toEqual([
    shared({ standing: "", decidable: false, versions: [version("① こえをかけます。")] }),
  ]);
});

test("what the master says by now is nothing to tell, spaces aside; another copy's text beside it is", () => {
  const words = "① こえをかけます。";
  const returned = [copy(onPlan(write("D3", words)))];
  const master = onPlan(write("D3", "①　こえをかけます。"));
  expect(told(returned, { master }).conflicts).toEqual([]);
  const other = copy(onPlan(write("D3", "① 声を掛けます。")), "防災課");
  expect(told([...returned, other], { master }).conflicts).toMatchObject([
    { standing: "①　こえをかけます。", versions: [version("① 声を掛けます。", "防災課")] },
  ]);
  // Spaces alone are no change of it.
  expect(told([copy(onPlan(write("D3", "①　声を かけます。")))]).conflicts).toEqual([]);
});

test("it is written only where a person says so, and not over what stands there already", () => {
  const returned = [copy(onPlan(reword("D3", "声をかけます", "こえをかけます")))];
  const [conflict] = told(returned).conflicts;
  if (!conflict) throw new Error("no conflict");
  const decided = (choice: Parameters<typeof decide>[1]) =>
    told(returned, { decisions: [decide(conflict, choice)] });
  expect(told(returned).cells).toEqual([]);
  expect(decided({ kind: "version", label: "福祉課" }).cells).toEqual([
    {
      ...{ sheetId: "id-進捗表", sheetName: "進捗表", position: positionAt("D3"), place: null },
      ...{ before: "① 声をかけます。", after: "① こえをかけます。" },
      beforeContent: { kind: "text", text: "① 声をかけます。" },
      afterContent: { kind: "text", text: "① こえをかけます。" },
    },
  ]);
  expect(decided({ kind: "keep" }).cells).toEqual([]);
  expect(decided({ kind: "base" }).conflicts[0]?.decision).toEqual({ kind: "base" });
  // A new text that nobody had seen opens it again.
  const late = copy(onPlan(reword("D3", "声をかけます", "声を掛けます")), "防災課");
  const decisions = [decide(conflict, { kind: "version", label: "福祉課" })];
  expect(told([...returned, late], { decisions })).toMatchObject({
    cells: [],
    conflicts: [{ decision: null }],
  });
});

test("a formula in the master is not written over", () => {
  const formula: Clerk = (book) => ({
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        cell.row === 2 && cell.column === 3
          ? {
              ...cell,
              content: { kind: "formula" as const, formula: "=D5", numberFormat: "General" },
            }
          : cell,
      ),
    })),
  });
  const returned = [copy(onPlan(reword("D3", "声をかけます", "こえをかけます")))];
  const [conflict] = told(returned, { master: formula }).conflicts;
  expect(conflict?.decidable).toBe(false);
  if (!conflict) return;
  const decisions = [decide(conflict, { kind: "version", label: "福祉課" })];
  expect(told(returned, { master: formula, decisions }).cells).toEqual([]);
});

test("a header that still is the same column is told, and is not for a person to write here", () => {
  const returned = [copy(onPlan(write("F2", "令和5年度の計画（案）")))];
  const header = {
    ...{ position: positionAt("F2"), header: "令和5年度計画", measure: "", decidable: false },
    ...{ base: "令和5年度計画", standing: "令和5年度計画" },
    versions: [version("令和5年度の計画（案）")],
  };
  const { conflicts, questions, cells } = told(returned);
  expect(bare(conflicts)).toEqual([shared(header)]);
  expect({ questions, cells }).toEqual({ questions: [], cells: [] });
  const decisions = conflicts.map((one) => decide(one, { kind: "version", label: "福祉課" }));
  expect(told(returned, { decisions }).cells).toEqual([]);
  // Where the master has its columns in another order.
  const moved = told(returned, { master: onPlan(swapColumns("E", "F", 2)) });
  expect(moved.conflicts).toMatchObject([
    { position: positionAt("E2"), standing: "令和5年度計画" },
  ]);
  // Where it has the column no more, it is told where it was sent.
  const gone = told(returned, { master: onPlan(emptyColumn("F", 1)) });
  expect(bare(gone.conflicts)).toEqual([shared({ ...header, standing: "" })]);
  // Spaces in a header say nothing.
  expect(told([copy(onPlan(write("F2", "令和5年度 計画")))]).conflicts).toEqual([]);
});

test("two headers are two", () => {
  const by = onPlan(write("E2", "令和4年度の実績"), write("F2", "令和5年度の計画"));
  expect(told([copy(by)]).conflicts.map(({ base, versions }) => [base, versions[0]?.text])).toEqual(
    [
      ["令和4年度実績", "令和4年度の実績"],
      ["令和5年度計画", "令和5年度の計画"],
    ],
  );
});

test("a header of one page of several is told on that page", () => {
  const page = (name: string, measure: string) =>
    sheetOf(
      [
        ["施策の展開", "区分", "役割", "令和4年度実績", "令和5年度計画"],
        [measure, "市民", "① 声をかけます。", "【福祉課】\n■ 訪ねた。", "【福祉課】\n■ 訪ねる。"],
      ],
      [],
      name,
    );
  const base = bookOf([page("一枚目", "① 見守り"), page("二枚目", "② 相談")]);
  const returned = [copy(onSheet("二枚目", write("E1", "R5年度の計画"), write("C2", "② 話す。")))];
  expect(told(returned, { base }).conflicts).toMatchObject([
    { sheetName: "二枚目", position: positionAt("E1"), base: "令和5年度計画" },
    {
      sheetName: "二枚目",
      position: positionAt("C2"),
      base: "① 声をかけます。",
      measure: "② 相談",
    },
  ]);
});
