import { roleCollapsed } from "../../../../src/domain/rules/role/roleCollapsed";
import { findingsOf, formOf, type Row } from "./formCheck";

/** The duties as the rule would divide them; null where a person has to. */
const partsOf = (rows: readonly Row[], merges: readonly string[]) =>
  findingsOf(roleCollapsed, [formOf(rows, merges)]).map(({ facts }) => facts.parts);

test("each row's duty is one role's where the cell stands over as many rows as it has roles", () => {
  const two: Row[] = [
    ["① 学ぶ", "市民・行政", "① 参加します。"],
    ["", "", "① 進めます。"],
  ];
  expect(partsOf(two, ["B2:B3", "C2:C3"])).toEqual([["① 参加します。", "① 進めます。"]]);
});

test("not certain where it stands over more rows than it has roles, or beside a row without a duty", () => {
  const three: Row[] = [
    ["① 学ぶ", "市民・行政", "① 参加します。"],
    ["", "", "② 支えます。"],
    ["", "", "① 進めます。"],
  ];
  expect(partsOf(three, ["B2:B4", "C2:C4"])).toEqual([null]);
  const two: Row[] = [
    ["① 学ぶ", "市民・行政", "① 参加します。"],
    ["", "", ""],
  ];
  expect(partsOf(two, ["B2:B3", "C2:C3"])).toEqual([null]);
});
