import { indexMerges } from "../../../src/domain/cells/mergeIndex";
import { maxColumns } from "../../../src/domain/cells/Position";

const tall = { top: 3, left: 1, bottom: 6, right: 1 };
const wide = { top: 0, left: 0, bottom: 0, right: maxColumns - 1 };
const mergeAt = indexMerges([tall, wide]);

test("every cell of a merge finds it, and no other cell does", () => {
  expect(mergeAt({ row: 3, column: 1 })).toBe(tall);
  expect(mergeAt({ row: 6, column: 1 })).toBe(tall);
  expect(mergeAt({ row: 7, column: 1 })).toBeNull();
  expect(mergeAt({ row: 4, column: 2 })).toBeNull();
});

test("a merge over the whole width is found in its last column", () => {
  expect(mergeAt({ row: 0, column: maxColumns - 1 })).toBe(wide);
  expect(mergeAt({ row: 1, column: maxColumns - 1 })).toBeNull();
});
