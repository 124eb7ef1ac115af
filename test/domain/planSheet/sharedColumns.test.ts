import { rowsByMeasure } from "../../../src/domain/planSheet/readEntries";
import { readRows } from "../../../src/domain/planSheet/readRows";
import { isShared } from "../../../src/domain/planSheet/sharedColumns";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { tableIn } from "../../support/tableIn";

/** Whether the result column belongs to the measures: two of them, two roles each, these four results. */
function sharedWith(results: string[], merges: string[] = [], roles = ["市民", "行政"]): boolean {
  const [a = "", b = "", c = "", d = ""] = results;
  const [one = "", two = ""] = roles;
  const { grid, frame, columns, levels } = tableIn(
    [
      ["施策", roles.length > 0 ? "区分" : "備考", "令和4年度実績"],
      ["見守り", one, a],
      ["", two, b],
      ["相談", one, c],
      ["", two, d],
    ],
    merges,
  );
  const { rows } = readRows(grid, frame, columns, usualProfile, null, levels);
  const result = columns.find(({ kind }) => kind === "result");
  if (!result) throw new Error("no result column");
  return isShared(grid, result, rowsByMeasure(rows));
}

test("a cell merged over a measure's rows shows it, even one alone", () => {
  expect(sharedWith(["一", "", "二", "三"], ["C2:C3"])).toBe(true);
});

test("merges taken apart: the same text in all rows, or a text in the first row only", () => {
  expect(sharedWith(["一", "一", "二", "二"])).toBe(true);
  expect(sharedWith(["一", "", "二", ""])).toBe(true);
});

test("each role its own text, one measure only, or no roles at all do not show it", () => {
  expect(sharedWith(["一", "二", "三", "四"])).toBe(false);
  expect(sharedWith(["一", "一", "二", "三"])).toBe(false);
  expect(sharedWith(["一", "", "", ""])).toBe(false);
  expect(sharedWith(["", "", "", ""])).toBe(false);
  expect(sharedWith(["一", "一", "二", "二"], [], [])).toBe(false);
});
