import { nearestEraYear } from "../../../src/domain/fiscalYear/nearestEraYear";

test("a number takes the era that brings it near the years it stands among", () => {
  expect(nearestEraYear(30, [2019])).toBe(2018);
  expect(nearestEraYear(5, [2022, 2023])).toBe(2023);
  expect(nearestEraYear(5, [1995])).toBe(1993);
});

test("where no era brings it near, or nothing stands beside it, it stays open", () => {
  expect(nearestEraYear(60, [2019])).toBeNull();
  expect(nearestEraYear(30, [])).toBeNull();
});
