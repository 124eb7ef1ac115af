import type { Span } from "../../../src/domain/cells/Span";
import { judgeMerges } from "../../../src/domain/edit/judgeMerges";
import { everyKind } from "./everyKind";

const span = (top: number, left: number, bottom: number, right: number): Span => ({
  ...{ top, left, bottom, right },
});
const area = span(2, 1, 5, 4);
const merging = (after: readonly Span[], before: readonly Span[] = []) => ({
  ...everyKind.setMerges,
  ...{ area, before, after },
});

test("text that would vanish under a merge is in the way, that of its first cell is not", () => {
  const edit = merging([span(2, 1, 3, 4)]);
  expect(judgeMerges(edit, [])).toBeNull();
  expect(judgeMerges(edit, [{ row: 2, column: 1 }])).toBeNull();
  expect(judgeMerges(edit, [{ row: 4, column: 1 }])).toBeNull();
  expect(judgeMerges(edit, [{ row: 3, column: 1 }])).toBe("would-lose-text");
  expect(judgeMerges(edit, [{ row: 2, column: 2 }])).toBe("would-lose-text");
});

test("merges may fill the area side by side, in one row and in one column", () => {
  expect(
    judgeMerges(merging([span(2, 1, 2, 4), span(3, 1, 5, 1), span(3, 2, 5, 4)]), []),
  ).toBeNull();
});

test.each([
  ["overlap", [span(2, 1, 3, 2), span(3, 2, 4, 3)]],
  ["overlap, the first and the last", [span(2, 1, 3, 2), span(4, 3, 5, 4), span(3, 2, 3, 3)]],
  ["reach out", [span(1, 1, 3, 2)]],
  ["reach out to the right", [span(2, 1, 2, 5)]],
  ["are single cells", [span(2, 1, 2, 1)]],
])("merges that %s are a bug, before and after", (_what, merges) => {
  expect(() => judgeMerges(merging(merges), [])).toThrow("Merged areas overlap");
  expect(() => judgeMerges(merging([], merges), [])).toThrow("Merged areas overlap");
});
