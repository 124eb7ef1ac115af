import fc from "fast-check";
import { visibleUnderMerges } from "../../../src/adapters/xlsx/visibleUnderMerges";
import { spanContains, spansOverlap, type Span } from "../../../src/domain/cells/Span";

const span = fc
  .tuple(fc.nat(8), fc.nat(8), fc.nat(3), fc.nat(3))
  .map(([top, left, rows, columns]): Span => ({
    top,
    left,
    bottom: top + rows,
    right: left + columns,
  }));

const everyCell = Array.from({ length: 144 }, (_, at) => ({
  row: Math.floor(at / 12),
  column: at % 12,
}));

describe("cells under merges", () => {
  test("are those of the definition, and overlapping merges are noticed", () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), (merges) => {
        const overlap = merges.some((a, at) =>
          merges.slice(at + 1).some((b) => spansOverlap(a, b)),
        );
        const expected = everyCell.filter((cell) =>
          merges.every(
            (m) => !spanContains(m, cell) || (m.top === cell.row && m.left === cell.column),
          ),
        );
        expect(visibleUnderMerges(everyCell, merges)).toEqual(overlap ? null : expected);
      }),
      { seed: 5, numRuns: 1000 },
    );
  });
});
