import fc from "fast-check";
import { axisOf } from "../../../../src/embedded/page/grid/Axis";

describe("axisOf", () => {
  const axis = axisOf([20, 0, 30, 0, 40]);

  it("adds sizes up; hidden ones take no place", () => {
    expect([0, 1, 2, 3, 4, 5].map((i) => axis.offset(i))).toEqual([0, 20, 20, 50, 50, 90]);
    expect(axis.total).toBe(90);
  });

  it("finds what lies at a pixel, and clamps outside", () => {
    expect([0, 19, 20, 49, 50, 89, 500, -5].map((pixel) => axis.at(pixel))).toEqual([
      0, 0, 2, 2, 4, 4, 4, 0,
    ]);
  });

  it("steps over what is hidden and stops at the ends", () => {
    expect(axis.next(0, 1)).toBe(2);
    expect(axis.next(4, -1)).toBe(2);
    expect(axis.next(4, 1)).toBeNull();
  });

  it("always finds a visible row where there is one", () => {
    const sizes = fc.array(fc.nat(50), { minLength: 1 }).filter((list) => list.some((s) => s > 0));
    fc.assert(
      fc.property(sizes, fc.integer({ min: -10, max: 3000 }), (list, pixel) => {
        const any = axisOf(list);
        expect(any.size(any.at(pixel))).toBeGreaterThan(0);
      }),
      { seed: 7 },
    );
  });
});
