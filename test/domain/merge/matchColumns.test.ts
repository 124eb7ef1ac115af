import { matchColumns } from "../../../src/domain/merge/matchColumns";
import type { PlanTable } from "../../../src/domain/planSheet/PlanSheet";
import { planSheetsOf, readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { profile } from "../../support/clerks/smallPlan";
import { bookOf, sheetOf } from "../../support/sheetOf";

function tableOf(header: readonly string[]): PlanTable {
  const rows = [header, header.map((_, i) => (i === 0 ? "① 見守りをすすめます" : "文"))];
  const [sheet] = planSheetsOf(readPlanBook(bookOf([sheetOf(rows)]), profile));
  const [table] = sheet?.tables ?? [];
  if (!table) throw new Error(`no table under ${header.join("、")}`);
  return table;
}

/** Which of the copy's headers each of the base's is; `–`: none. Then those that were added. */
function matched(base: readonly string[], other: readonly string[]) {
  const { columns, extra } = matchColumns(tableOf(base), tableOf(other));
  const found = [...tableOf(base).columns].map(({ column }) => {
    const [, match] = [...columns].find(([one]) => one.column === column) ?? [];
    return match?.column ?? null;
  });
  return { found, extra: extra.map(({ label }) => label) };
}

const base = ["施策の展開", "令和4年度実績", "令和5年度計画", "備考"];

test.each<[string, string[], (number | null)[], string[]]>([
  ["as they were", base, [0, 1, 2, 3], []],
  ["moved", ["施策の展開", "備考", "令和5年度計画", "令和4年度実績"], [0, 3, 2, 1], []],
  [
    "with others between them",
    ["施策の展開", "課内メモ", "令和4年度実績", "令和5年度計画", "備考"],
    [0, 2, 3, 4],
    ["課内メモ"],
  ],
  ["written another way", ["施策の展開", "R4 実績", "Ｒ５計画", "備考"], [0, 1, 2, 3], []],
  ["with one gone", ["施策の展開", "令和4年度実績", "備考"], [0, 1, null, 2], []],
  [
    "of another year: not the same",
    ["施策の展開", "令和4年度実績", "令和6年度計画", "備考"],
    [0, 1, null, 3],
    ["令和6年度計画"],
  ],
])("columns are known by header, then by meaning: %s", (_how, other, found, extra) => {
  expect(matched(base, other)).toEqual({ found, extra });
});

test("one column that became two of one meaning is neither: nobody can tell", () => {
  const two = ["施策の展開", "令和4年度の実績", "R4実績", "令和5年度計画", "備考"];
  const { found } = matched(base, two);
  expect(found).toEqual([0, null, 3, 4]);
});
