import type { WorkbookSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { initialMerge, type ReviewChoice } from "../../../src/taskpane/state/MergeState";
import { mergeFigures } from "../../../src/taskpane/state/mergeFigures";
import { initialPane, type PaneState } from "../../../src/taskpane/state/PaneState";
import { reviewRows } from "../../../src/taskpane/state/reviewRows";
import type { MergeDesk } from "../../../src/usecases/MergeDesk";
import { mergeReturned } from "../../support/clerks/circulation";
import { onSheet } from "../../support/clerks/Clerk";
import { reword } from "../../support/clerks/write";
import { circulated } from "../features/mergeBook";

const name = "R5進捗表";
const outcome = mergeReturned({
  profile: usualProfile,
  base: circulated,
  returned: [
    {
      file: "福祉課.xlsx",
      by: onSheet(name, reword("C2", "まわった", "訪ねた"), reword("D2", "年1回", "年2回")),
    },
    {
      file: "長寿社会課.xlsx",
      by: onSheet(name, reword("C4", "作った", "直した"), reword("D2", "年1回", "年3回")),
    },
    {
      file: "健康づくり課.xlsx",
      by: onSheet(name, reword("D3", "続ける", "やめる"), reword("C3", "受けた", "聞いた")),
    },
  ],
});

/** As much of a desk as is listed. */
const desk = {
  outcome,
  lines: outcome.copies,
  understanding: { snapshot: circulated satisfies WorkbookSnapshot, profile: usualProfile },
  work: { circulatedTo: ["福祉課", "長寿社会課", "健康づくり課"] },
} as unknown as MergeDesk;

function listed(review: Partial<ReviewChoice>): PaneState {
  const merge = { ...initialMerge, desk, review: { ...initialMerge.review, ...review } };
  return { ...initialPane, merge };
}

const rowsOf = (review: Partial<ReviewChoice>) =>
  reviewRows(listed(review)).rows.map((row) =>
    row.kind === "heading" ? `# ${row.title}` : row.item.departments.join("・"),
  );

test("by measure, in the order of the sheet", () => {
  expect(rowsOf({})).toEqual([
    "# ① 見守り協力店",
    "福祉課",
    "# ② よろず相談",
    "健康づくり課",
    "# ③ 声かけ名簿",
    "長寿社会課",
  ]);
});

test("by department, what several brought stands with each of them", () => {
  expect(rowsOf({ part: "clash", by: "departments" })).toEqual([
    "# 福祉課",
    "福祉課・長寿社会課",
    "# 長寿社会課",
    "福祉課・長寿社会課",
  ]);
});

test("one copy alone is counted alone", () => {
  const { counts } = reviewRows(listed({ file: "健康づくり課.xlsx" }));
  expect(counts).toEqual({
    clash: 0,
    enters: 1,
    declined: 1,
    notice: expect.any(Number) as number,
  });
  expect(rowsOf({ file: "健康づくり課.xlsx", part: "declined" })).toEqual([
    "# ② よろず相談",
    "健康づくり課",
  ]);
});

test("what does not change is the same value again: a click draws nothing anew", () => {
  const state = listed({});
  expect(reviewRows(listed({}))).toBe(reviewRows(state));
  expect(mergeFigures(listed({ part: "clash" }))).toBe(mergeFigures(state));
});

test("only two texts for one place are for a person to decide", () => {
  const { openClashes, declined, entering, byFile } = mergeFigures(listed({}));
  expect(openClashes.map(({ type }) => type)).toEqual(["joint-block-divergent"]);
  expect(declined.map(({ type }) => type)).toEqual(["foreign-block-edit"]);
  expect(entering).toBe(3);
  expect(byFile.get("福祉課.xlsx")).toMatchObject({ enters: 1, openClashes: 1, declined: 0 });
});
