import fc from "fast-check";
import { mergePieces } from "../../../src/adapters/office/mergedAreas";

describe("mergePieces", () => {
  it("covers every cell once, in pieces of at most 512 cells", () => {
    const span = fc
      .tuple(
        fc.nat(50),
        fc.nat(50),
        fc.nat(120),
        fc.oneof(fc.nat(30), fc.integer({ min: 500, max: 1_600 })),
      )
      .map(([top, left, rows, columns]) => ({
        top,
        left,
        bottom: top + rows,
        right: left + columns,
      }));
    fc.assert(
      fc.property(span, (whole) => {
        let cells = 0;
        for (const piece of mergePieces(whole)) {
          const size = (piece.bottom - piece.top + 1) * (piece.right - piece.left + 1);
          expect(size).toBeGreaterThan(0);
          expect(size).toBeLessThanOrEqual(512);
          cells += size;
        }
        expect(cells).toBe((whole.bottom - whole.top + 1) * (whole.right - whole.left + 1));
      }),
      { numRuns: 100, seed: 3 },
    );
  });

  it("asks 2,000 rows of 9 columns in 36 pieces", () => {
    expect(mergePieces({ top: 0, left: 0, bottom: 1_999, right: 8 })).toHaveLength(36);
  });
});
