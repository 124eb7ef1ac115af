import { decide } from "../../../src/domain/merge/Decision";
import { mergeReturned, type Circulation } from "../../support/clerks/circulation";
import type { Clerk } from "../../support/clerks/Clerk";
import { deleteRow, insertRow, unmerge } from "../../support/clerks/rows";
import { onPlan, profile, smallPlan } from "../../support/clerks/smallPlan";
import { addBlock, positionAt, reword, write } from "../../support/clerks/write";

const copy = (by: Clerk, said = "福祉課") => ({ file: `${said}.xlsx`, said, by });

function merged(returned: Circulation["returned"], more: Partial<Circulation> = {}) {
  return mergeReturned({ profile, base: smallPlan, returned, ...more });
}
const after = (returned: Circulation["returned"], more: Partial<Circulation> = {}) =>
  merged(returned, more).cells.map((cell) => cell.after);

/** The plan's cell of the first measure holds a formula. */
const formula: Clerk = (book) => ({
  ...book,
  sheets: book.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      (cell.row === 2 && cell.column === 5) || (cell.row === 4 && cell.column === 4)
        ? {
            ...cell,
            content: { kind: "formula" as const, formula: "=E9", numberFormat: "General" },
          }
        : cell,
    ),
  })),
});

test("where a formula stands nothing is written: the change is told, and cannot be decided", () => {
  const returned = [copy(onPlan(reword("F3", "訪ねる。", "毎月訪ねる。")))];
  const { cells, accepted, conflicts } = merged(returned, { master: formula });
  expect({ cells, accepted }).toEqual({ cells: [], accepted: [] });
  expect(conflicts).toMatchObject([
    {
      ...{ type: "same-block-divergent", position: positionAt("F3"), departments: ["福祉課"] },
      ...{ base: "【福祉課】\n■ 訪ねる。", standing: "【福祉課】\n■ 訪ねる。" },
      ...{ files: ["福祉課.xlsx"], decidable: false, decision: null, likeliest: null },
      versions: [{ label: "福祉課", text: "【福祉課】\n■ 毎月訪ねる。" }],
    },
  ]);
  const decisions = conflicts.map((one) => decide(one, { kind: "version", label: "福祉課" }));
  expect(merged(returned, { master: formula, decisions }).cells).toEqual([]);
});

test("so it is where one slice of several holds it, with whatever else is open there", () => {
  const returned = [
    copy(
      onPlan(
        reword("E6", "受けた。", "5件受けた。"),
        addBlock("E6", "【防災課】\n■ 甲。\n【防災課】\n■ 乙。\n【防災課】\n■ 丙。"),
      ),
      "防災課",
    ),
    copy(onPlan(reword("E6", "受けた。", "誰かが受けた。"))),
  ];
  const { cells, conflicts } = merged(returned, { master: formula });
  expect(cells).toEqual([]);
  expect(conflicts.map(({ type, decidable }) => [type, decidable])).toEqual([
    ["foreign-block-edit", false],
    ...[1, 2, 3, 4].map(() => ["same-block-divergent", false]),
  ]);
  expect(new Set(conflicts.map(({ id }) => id)).size).toBe(5);
});

test("a change of a row that the master has no more is told, with what was circulated", () => {
  const returned = [
    copy(
      onPlan(addBlock("E6", "【防災課】\n■ 備えた。"), reword("E6", "受けた", "3回受けた")),
      "防災課",
    ),
  ];
  const master = onPlan(deleteRow(6), deleteRow(5));
  const { cells, conflicts } = merged(returned, { master });
  expect(cells).toEqual([]);
  // The master has taken out what the copy changed, and has no place for what it added.
  expect(conflicts).toMatchObject([
    {
      ...{ type: "same-block-divergent", base: "【防災課】\n■ 受けた。", standing: "" },
      decidable: false,
      versions: [
        { label: "事務局", text: "" },
        { label: "防災課", text: "【防災課】\n■ 3回受けた。" },
      ],
    },
    {
      ...{ type: "row-missing", base: "", standing: "", departments: ["防災課"], decidable: false },
      versions: [{ label: "防災課", text: "【防災課】\n■ 備えた。" }],
    },
  ]);
});

test("new blocks stand in the register's order, each at its place, untagged text above", () => {
  const empty = onPlan(write("F5", ""))(smallPlan);
  const returned = [
    copy(onPlan(write("F5", "【防災課】\n■ 備える。")), "防災課"),
    copy(onPlan(write("F5", "【福祉課】\n■ 訪ねる。"))),
  ];
  expect(after(returned, { base: empty })).toEqual([
    "【福祉課】\n■ 訪ねる。\n【防災課】\n■ 備える。",
  ]);
  expect(after([...returned].reverse(), { base: empty })).toEqual([
    "【福祉課】\n■ 訪ねる。\n【防災課】\n■ 備える。",
  ]);
  // Whatever their files are called.
  const named = ["こども家庭課", "防災課"].map((said) =>
    copy(onPlan(write("F5", `【${said}】\n■ 備える。`)), said),
  );
  expect(after(named, { base: empty })).toEqual([
    "【防災課】\n■ 備える。\n【こども家庭課】\n■ 備える。",
  ]);
  // Beside the one that is there.
  const added = returned.map(({ by: _by, ...one }) => ({
    ...one,
    by: onPlan(addBlock("F5", `【${one.said}】\n■ 備える。`)),
  }));
  expect(after(added)).toEqual([
    "【福祉課】\n■ 備える。\n【長寿社会課】\n■ 聞く。\n【防災課】\n■ 備える。",
  ]);
});

test("a block that a person gives another tag stands where that one belongs", () => {
  const returned = [copy(onPlan(addBlock("F5", "【福祉課】\n■ 備える。")), "防災課")];
  const [conflict] = merged(returned).conflicts;
  if (!conflict) throw new Error("no conflict");
  const decisions = [decide(conflict, { kind: "text", text: "【防災課】\n■ 備える。" })];
  expect(after(returned, { decisions })).toEqual([
    "【長寿社会課】\n■ 聞く。\n【防災課】\n■ 備える。",
  ]);
});

test("only the cells that differ are written, each with what it is", () => {
  const returned = [copy(onPlan(reword("E6", "受けた", "5件受けた")), "防災課")];
  expect(merged(returned).cells).toEqual([
    {
      ...{ sheetId: "id-進捗表", sheetName: "進捗表", position: positionAt("E6") },
      ...{ before: "【防災課】\n■ 受けた。", after: "【防災課】\n■ 5件受けた。" },
      beforeContent: { kind: "text", text: "【防災課】\n■ 受けた。" },
      afterContent: { kind: "text", text: "【防災課】\n■ 5件受けた。" },
      place: {
        place: {
          ...{ sheetId: "id-進捗表", sheetName: "進捗表", measure: "② 相談をうけます" },
          column: { kind: "result", fiscalYear: 2022, party: null },
          ...{ role: null, ordinal: 0, lastPosition: positionAt("E5") },
        },
        position: positionAt("E6"),
        text: "【防災課】\n■ 5件受けた。",
      },
    },
  ]);
});

test("what is taken is told with the block before and after it", () => {
  const by = onPlan(
    reword("F3", "訪ねる。", "毎月訪ねる。"),
    addBlock("F5", "【福祉課】\n■ 備える。"),
    reword("E3", "【福祉課】\n■ 訪ねた。\n", ""),
  );
  const told = merged([copy(by)]).accepted.map(
    ({ change, before, after: now, position, ...one }) => {
      expect(one).toMatchObject({ file: "福祉課.xlsx", department: "福祉課", sheetName: "進捗表" });
      return [change, before, now, position];
    },
  );
  expect(told).toEqual([
    ["removed", "【福祉課】\n■ 訪ねた。", "", positionAt("E3")],
    ["changed", "【福祉課】\n■ 訪ねる。", "【福祉課】\n■ 毎月訪ねる。", positionAt("F3")],
    ["added", "", "【福祉課】\n■ 備える。", positionAt("F5")],
  ]);
});

test("a plan whose merges are gone in the master is written cell by cell", () => {
  const returned = [copy(onPlan(reword("F3", "訪ねる。", "毎月訪ねる。")))];
  const master = onPlan(unmerge(true), insertRow(3, { C: "企業" }));
  expect(merged(returned, { master }).cells.map(({ position }) => position)).toEqual([
    positionAt("F4"),
    positionAt("F5"),
  ]);
});
