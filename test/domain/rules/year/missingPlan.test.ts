import { missingPlan } from "../../../../src/domain/rules/year/missingPlan";
import { comparedBy, yearSheet } from "./yearCheck";

const both = "【福祉課】\n・訪ねた。\n【防災課】\n・備えた。";
const found = (row: readonly string[]) => comparedBy(missingPlan, [yearSheet(4, [row])]);

test("who reports and does not plan", () => {
  expect(found([both, "", "【福祉課】\n・訪ねる。"])).toMatchObject([
    {
      severity: "warning",
      position: { row: 1, column: 3 },
      subject: "防災課",
      departments: ["防災課"],
      facts: { department: "防災課", fiscalYear: 2023, because: "result" },
      fixes: [],
    },
  ]);
});

test.each([
  ["each of them plans", "【防災課】\n・備える。\n【福祉課】\n・訪ねる。"],
  ["they plan together", "【福祉課・防災課】\n・訪ねる。"],
  ["a word is a plan", "【福祉課】\n・訪ねる。\n【防災課】\n・なし"],
  ["text under no tag is everybody's", "同左"],
])("not where %s", (_, plan) => {
  expect(found([both, "", plan])).toEqual([]);
});

test("who plans anew has nothing to report", () => {
  const row = ["【福祉課】\n・訪ねた。", "", "【福祉課】\n・訪ねる。\n【防災課】\n・備える。"];
  expect(found(row)).toEqual([]);
});
