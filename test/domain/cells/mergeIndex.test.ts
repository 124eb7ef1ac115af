import { indexMerges } from "../../../src/domain/cells/mergeIndex";
import { maxColumns } from "../../../src/domain/cells/Position";
import { spanContains } from "../../../src/domain/cells/Span";

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

test("asked in any order, it finds what a look at all areas finds", () => {
  const merges = [2, 3, 7, 20, 21].map((top) => ({
    top,
    left: 0,
    bottom: top + (top % 3 === 0 ? 2 : 0),
    right: 0,
  }));
  const [indexed, rows] = [indexMerges(merges), Array.from({ length: 26 }, (_, row) => row)];
  const orders = [rows, [...rows].reverse(), rows.map((row) => (row * 7) % 26)];
  for (const row of orders.flat()) {
    const position = { row, column: 0 };
    const held = merges.find((merge) => spanContains(merge, position)) ?? null;
    expect(indexed(position)).toBe(held);
  }
});
