import { joinMergeWork } from "../../../src/domain/takeBack/joinMergeWork";
import { noMergeWork, type MergeWork } from "../../../src/domain/takeBack/MergeWork";

const work = (change: Partial<MergeWork>): MergeWork => ({ ...noMergeWork("c1"), ...change });
const first = work({
  circulatedTo: ["福祉課"],
  said: [{ file: "a.xlsx", department: "福祉課" }],
  chosen: [{ department: "福祉課", files: ["a.xlsx"] }],
  dropAgain: ["大.xlsx"],
});
const second = work({
  circulatedTo: ["福祉課", "税務課"],
  said: [
    { file: "a.xlsx", department: "税務課" },
    { file: "b.xlsx", department: "税務課" },
  ],
  written: [{ commandId: "m1", at: "2026-05-01T09:00:00.000Z", taken: [] }],
  dropAgain: ["大.xlsx", "長.xlsx"],
});

test("what only one of two panes knows is kept; where they disagree the first counts", () => {
  expect(joinMergeWork(first, second)).toEqual({
    circulation: "c1",
    circulatedTo: ["福祉課", "税務課"],
    decisions: [],
    said: [
      { file: "a.xlsx", department: "福祉課" },
      { file: "b.xlsx", department: "税務課" },
    ],
    chosen: first.chosen,
    written: second.written,
    dropAgain: ["大.xlsx", "長.xlsx"],
  });
});

test("to whom it was circulated is known as soon as one of them knows", () => {
  const unknown = noMergeWork("c1");
  expect(joinMergeWork(unknown, unknown).circulatedTo).toBeNull();
  expect(joinMergeWork(unknown, second).circulatedTo).toEqual(["福祉課", "税務課"]);
  expect(joinMergeWork(first, unknown).circulatedTo).toEqual(["福祉課"]);
});

test("work on another circulation is not mixed in", () => {
  expect(joinMergeWork(first, { ...second, circulation: "c2" })).toBe(first);
});
