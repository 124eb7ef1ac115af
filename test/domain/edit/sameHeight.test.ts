import { sameHeight } from "../../../src/domain/edit/sameHeight";

test("heights are the same within a pixel, which is 0.75 points", () => {
  expect(sameHeight(18, 18.74)).toBe(true);
  expect(sameHeight(18.74, 18)).toBe(true);
  expect(sameHeight(18, 18.75)).toBe(false);
  expect(sameHeight(18.75, 18)).toBe(false);
});
