import { draftFill, sameFill, type Fill } from "../../../src/domain/edit/Fill";

const none: Fill = { kind: "none" };
const solid = (color: string): Fill => ({ kind: "solid", color });

test("fills are compared by their colour, whatever its case", () => {
  expect(sameFill(solid("#fff8dc"), solid("#FFF8DC"))).toBe(true);
  expect(sameFill(solid("#FFF8DC"), solid("#FFFFFF"))).toBe(false);
  expect(sameFill(none, { kind: "none" })).toBe(true);
  expect(sameFill({ kind: "other" }, { kind: "other" })).toBe(true);
  for (const other of [solid("#FFFFFF"), { kind: "other" } as const])
    expect([sameFill(none, other), sameFill(other, none)]).toEqual([false, false]);
});

test("a draft's colour is the pale yellow that the manual shows", () => {
  expect(draftFill).toEqual({ kind: "solid", color: "#FFF8DC" });
});
