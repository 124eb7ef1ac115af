import { rowKeysOf } from "../../../src/domain/merge/rowKeys";
import { jointTablesOf } from "../../../src/domain/planSheet/jointTables";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { profile } from "../../support/clerks/smallPlan";
import { bookOf, sheetOf } from "../../support/sheetOf";

function keysOf(rows: readonly (readonly string[])[], merges: string[] = []): string[] {
  const header = ["基本目標", "施策の展開", "区分", "役割", "担当課", "令和4年度実績"];
  const book = readPlanBook(bookOf([sheetOf([header, ...rows], merges)]), profile);
  return jointTablesOf(book).flatMap((table) => [...rowKeysOf(table).values()]);
}
const row = (goal: string, measure: string, role: string, owner: string) => [
  ...[goal, measure, role, "① 声をかけます。", owner, "訪ねた。"],
];

test("rows that differ in goal, measure, role or owner, or come later, have keys of their own", () => {
  const keys = keysOf([
    row("1 支える", "① 見守り", "市民", "福祉課"),
    row("1 支える", "① 見守り", "市民", "防災課"),
    row("1 支える", "① 見守り", "行政", "福祉課"),
    row("1 支える", "② 相談", "市民", "福祉課"),
    row("2 守る", "① 見守り", "市民", "福祉課"),
    row("2 守る", "① 見守り", "市民", "福祉課"),
  ]);
  expect(new Set(keys).size).toBe(6);
  expect(keys.at(-1)).toBe(keys.at(-2)?.replace(/0$/u, "1"));
});

test("the key is the same in another version, whatever else stands in the row", () => {
  const before = keysOf([row("1 支える", "① 見守り", "市民", "福祉課")]);
  const [cells] = [row("1 支 える", "① 見守り ", "市民", "福祉 課")];
  expect(keysOf([cells.map((text) => (text === "訪ねた。" ? "また訪ねた。" : text))])).toEqual(
    before,
  );
  expect(before[0]).toMatch(/ #0$/u);
});

test("where there is no role and no owner, the measure alone counts", () => {
  const header = ["基本目標", "施策の展開", "令和4年度実績"];
  const body = [
    ["1 支える", "① 見守り", "訪ねた。"],
    ["1 支", "える① 見守り", "訪ねた。"],
  ];
  const book = readPlanBook(bookOf([sheetOf([header, ...body])]), profile);
  const keys = jointTablesOf(book).flatMap((table) => [...rowKeysOf(table).values()]);
  expect(new Set(keys).size).toBe(2);
});
