import { readPlanBook, planSheetsOf } from "../../../src/domain/planSheet/readPlanBook";
import { jointTablesOf } from "../../../src/domain/planSheet/jointTables";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { orderAfter } from "../../../src/taskpane/features/form/orderAfter";
import { siblingsOf } from "../../../src/taskpane/features/form/siblingsOf";
import type { MoveTo } from "../../../src/taskpane/state/FormState";
import { bookOf, sheetOf } from "../../support/sheetOf";

const book = readPlanBook(
  bookOf([
    sheetOf([
      ["方向性", "施策", "令和5年度計画"],
      ["(1) 集い", "① 朝の会", "甲"],
      ["", "② 昼の会", "乙"],
      ["", "③ 夜の会", "丙"],
      ["(2) 名簿", "① 名簿づくり", "丁"],
    ]),
  ]),
  usualProfile,
);
const part = jointTablesOf(book)[0]?.parts[0];

function targetAt(index: number) {
  const measure = part?.table.measures[index];
  if (!part || !measure)
    throw new Error(`no measure ${index} in ${planSheetsOf(book).length} sheets`);
  return { part, measure };
}

const order = (index: number, to: MoveTo) =>
  orderAfter(targetAt(index), to).map(({ text }) => text.slice(-3));

test.each<[number, MoveTo, string[]]>([
  [1, "up", ["昼の会", "朝の会", "夜の会", "づくり"]],
  [1, "down", ["朝の会", "夜の会", "昼の会", "づくり"]],
  [0, { after: 2 }, ["昼の会", "夜の会", "朝の会", "づくり"]],
  [2, { after: 0 }, ["朝の会", "夜の会", "昼の会", "づくり"]],
])("measure %i, moved %j", (index, to, expected) => {
  expect(order(index, to)).toEqual(expected);
});

test("a measure's siblings stand in the same direction", () => {
  expect(siblingsOf(targetAt(1)).map(({ index }) => index)).toEqual([0, 1, 2]);
  expect(siblingsOf(targetAt(3)).map(({ index }) => index)).toEqual([3]);
});
