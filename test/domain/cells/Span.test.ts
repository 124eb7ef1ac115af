import {
  spanAnchor,
  spanColumns,
  spanContains,
  spanOf,
  spanRows,
  spansOverlap,
  spanUnion,
} from "../../../src/domain/cells/Span";

const span = { top: 3, left: 5, bottom: 6, right: 5 };

test("a span knows its size, its anchor and what lies in it", () => {
  expect(spanRows(span)).toBe(4);
  expect(spanColumns(span)).toBe(1);
  expect(spanAnchor(span)).toEqual({ row: 3, column: 5 });
  expect(spanContains(span, { row: 6, column: 5 })).toBe(true);
  expect(spanContains(span, { row: 7, column: 5 })).toBe(false);
  expect(spanContains(span, { row: 4, column: 4 })).toBe(false);
});

test("spans that share an edge cell overlap; neighbours do not", () => {
  expect(spansOverlap(span, spanOf({ row: 6, column: 5 }))).toBe(true);
  expect(spansOverlap(span, spanOf({ row: 7, column: 5 }))).toBe(false);
});

test("a union holds both", () => {
  expect(spanUnion(span, spanOf({ row: 9, column: 1 }))).toEqual({
    top: 3,
    left: 1,
    bottom: 9,
    right: 5,
  });
});
