import type { WorkbookSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { profileSchema } from "../../../src/domain/profile/Profile";
import { succeed } from "../../../src/domain/Result";
import { mergeReturnedBooks } from "../../../src/usecases/mergeReturnedBooks";
import { bookOf, sheetOf } from "../../support/sheetOf";

const profile = profileSchema.parse({ departments: [{ name: "福祉課" }, { name: "長寿課" }] });
const goal = "1 支え合い";

/** Two measures of one goal: its label stands in the first row, and in the second as given. */
const plan = (second: string, merges: string[] = [], result = "【福祉課】\n■ 訪ねた。") =>
  bookOf([
    sheetOf(
      [
        ["基本目標", "施策の展開", "令和4年度実績"],
        [goal, "① 見守り", result],
        [second, "② 居場所", "【長寿課】\n■ 開いた。"],
        ["2 相談", "① 窓口", "【福祉課】\n■ 聞いた。"],
      ],
      merges,
    ),
  ]);
const merged = (base: WorkbookSnapshot, theirs: WorkbookSnapshot) =>
  mergeReturnedBooks({
    ...{ base, master: base, profile },
    copies: [{ file: "福祉課.xlsx", read: succeed(theirs), said: "福祉課" }],
  });
const changed = "【福祉課】\n■ 毎日訪ねた。";

test.each([
  ["a merge taken apart and filled", plan("", ["A2:A3"]), plan(goal, [], changed)],
  ["a blank that was filled", plan(""), plan(goal, [], changed)],
  ["a repeated label that was blanked", plan(goal), plan("", [], changed)],
  ["labels that were merged", plan(goal), plan("", ["A2:A3"], changed)],
])("%s says nothing new: only the department's own change is taken", (_what, base, theirs) => {
  const { cells, conflicts, refused } = merged(base, theirs);
  expect(cells.map(({ after }) => after)).toEqual([changed]);
  expect([conflicts, refused]).toEqual([[], []]);
});

test("another label is a change of what everybody shares, and a person decides", () => {
  const { cells, conflicts } = merged(plan(""), plan("2 相談", [], changed));
  expect(cells.map(({ after }) => after)).toEqual([changed]);
  expect(conflicts.length).toBeGreaterThan(0);
});
