import { roleCollapsed } from "../../../../src/domain/rules/role/roleCollapsed";
import { findingsOf, formOf, type Row } from "./formCheck";

/** The kinds of edits with which the only finding's fix divides rows of these heights. */
function kindsOf(rows: readonly Row[], merges: readonly string[], points: number): Set<string> {
  const rowHeights = [{ first: 1, last: rows.length, points }];
  const [finding] = findingsOf(roleCollapsed, [{ ...formOf(rows, merges), rowHeights }]);
  const [fix] = finding?.fixes ?? [];
  if (!fix) throw new Error("a fix");
  return new Set(fix.edits.map(({ kind }) => kind));
}

const one: Row[] = [["① 学ぶ", "市民\n行政", "① 学びます。\n① 進めます。\n② 支えます。"]];

test("the height is divided with the duties", () => {
  expect(kindsOf(one, [], 60)).toContain("setRowHeight");
});

test("heights that would get too low for Excel are left as they are", () => {
  expect(kindsOf(one, [], 0.75)).not.toContain("setRowHeight");
});

test("rows that are as high as their duties need keep their heights", () => {
  const rows: Row[] = [
    ["① 学ぶ", "市民\n行政", "① 学びます。"],
    ["", "", "① 進めます。"],
  ];
  expect(kindsOf(rows, ["B2:B3", "C2:C3"], 30)).toEqual(new Set(["setMerges", "setContent"]));
});
