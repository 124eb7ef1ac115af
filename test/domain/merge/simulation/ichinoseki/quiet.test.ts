import { mergeReturned, type Returned } from "../../../../support/clerks/circulation";
import { inTurn, renameSheet, untouched } from "../../../../support/clerks/Clerk";
import { insertColumn, swapColumns } from "../../../../support/clerks/columns";
import { facts, factsOf } from "../../../../support/clerks/facts";
import { sortRows, unmerge } from "../../../../support/clerks/rows";
import { trailSpaces } from "../../../../support/clerks/write";
import { describeFixtures } from "../../../../support/fixtures";
import { onTable, profile, sheetName, thisYear } from "./cityBook";

/** Nine copies that say what was circulated, in nine forms. */
const returned: readonly Returned[] = [
  { file: "福祉課.xlsx", by: onTable(unmerge(false)) },
  { file: "学校教育課.xlsx", by: onTable(unmerge(true)) },
  { file: "こども家庭課.xlsx", by: onTable(sortRows(4, 59, "C", true)) },
  { file: "児童保育課.xlsx", by: onTable(sortRows(4, 59, "D")) },
  { file: "長寿社会課.xlsx", by: onTable(trailSpaces("F20")) },
  { file: "まちづくり推進課.xlsx", by: onTable(insertColumn("F", { 3: "課内確認", 4: "済" })) },
  {
    file: "健康づくり課.xlsx",
    by: inTurn(renameSheet(sheetName, "様式1"), untouched),
  },
  { file: "消防本部防災課.xlsx", by: onTable(swapColumns("F", "I", 3), swapColumns("C", "E", 3)) },
  { file: "いきがいづくり課.xlsx", by: untouched },
];

const expected = facts({
  infos: [
    "こども家庭課.xlsx row-order-differs",
    "児童保育課.xlsx row-order-differs",
    "長寿社会課.xlsx white-space-only F20",
    "まちづくり推進課.xlsx extra-column 済",
    "健康づくり課.xlsx sheet-renamed 進捗管理表 → 様式1",
    "消防本部防災課.xlsx columns-reordered",
  ],
  // 長寿社会課 alone reports in the base what it has no plan beside.
  warnings: ["長寿社会課.xlsx plan-missing H20 長寿社会課"],
});

describeFixtures("一関市: nothing that is said differs", () => {
  test("nothing is written, and the forms are told of", async () => {
    const outcome = mergeReturned({ profile, base: await thisYear(), returned });
    expect(factsOf(outcome, sheetName)).toEqual(expected);
  });

  test("in any order of the copies", async () => {
    const base = await thisYear();
    const outcome = mergeReturned({ profile, base, returned: [...returned].reverse() });
    expect(factsOf(outcome, sheetName)).toEqual(expected);
  });

  test("nobody sent anything back: everybody is listed", async () => {
    const outcome = mergeReturned({ profile, base: await thisYear(), returned: [] });
    const notReturned = profile.departments.map(({ name }) => name);
    expect(factsOf(outcome, sheetName)).toEqual(facts({ notReturned }));
  });
});
