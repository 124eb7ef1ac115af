import { joinLineSizes } from "../../../src/domain/layout/joinLineSizes";

const line = (first: number, last: number, points: number) => ({ first, last, points });

describe("joinLineSizes", () => {
  it("makes one run of neighbours of one size", () => {
    expect(joinLineSizes([line(0, 0, 15), line(1, 1, 15), line(2, 3, 20), line(5, 5, 20)])).toEqual(
      [line(0, 1, 15), line(2, 3, 20), line(5, 5, 20)],
    );
  });

  it("puts them in order", () => {
    expect(joinLineSizes([line(4, 4, 9), line(1, 2, 8)])).toEqual([line(1, 2, 8), line(4, 4, 9)]);
  });

  it("lets no two runs overlap: what begins earlier holds", () => {
    expect(joinLineSizes([line(0, 4, 10), line(2, 3, 99), line(3, 6, 20)])).toEqual([
      line(0, 4, 10),
      line(5, 6, 20),
    ]);
  });
});
