import type { Span } from "../../../src/domain/cells/Span";
import {
  isTopLeft,
  mergesIn,
  sameMerges,
  sameSpan,
  spanHolds,
} from "../../../src/domain/edit/merges";

const span: Span = { top: 2, left: 3, bottom: 5, right: 7 };
const edges = ["top", "left", "bottom", "right"] as const;
const moved = (edge: (typeof edges)[number], by: number): Span => ({
  ...span,
  [edge]: span[edge] + by,
});

test("an area is the same if all four edges are", () => {
  expect(sameSpan(span, { ...span })).toBe(true);
  for (const edge of edges) expect([edge, sameSpan(span, moved(edge, 1))]).toEqual([edge, false]);
});

test("an area holds itself and smaller ones, none that reaches out", () => {
  expect(spanHolds(span, span)).toBe(true);
  for (const edge of edges) {
    const inwards = edge === "top" || edge === "left" ? 1 : -1;
    expect([edge, spanHolds(span, moved(edge, inwards))]).toEqual([edge, true]);
    expect([edge, spanHolds(span, moved(edge, -inwards))]).toEqual([edge, false]);
  }
});

test("the same merges in any order, none more and none less", () => {
  const other = { top: 9, left: 0, bottom: 9, right: 2 };
  expect(sameMerges([span, other], [other, span])).toBe(true);
  expect(sameMerges([], [])).toBe(true);
  expect(sameMerges([span], [span, other])).toBe(false);
  expect(sameMerges([span, other], [span])).toBe(false);
  expect(sameMerges([span], [other])).toBe(false);
});

test("merges in an area, and their first cell", () => {
  const apart = { top: 6, left: 3, bottom: 8, right: 7 };
  expect(mergesIn([span, apart], { top: 5, left: 7, bottom: 5, right: 9 })).toEqual([span]);
  expect(isTopLeft(span, { row: 2, column: 3 })).toBe(true);
  expect(isTopLeft(span, { row: 2, column: 4 })).toBe(false);
  expect(isTopLeft(span, { row: 3, column: 3 })).toBe(false);
});
