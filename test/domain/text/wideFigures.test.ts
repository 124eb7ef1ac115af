import { wideFigures } from "../../../src/domain/text/wideFigures";

test("every figure is written wide", () => {
  expect([0, 9, 12, 305].map(wideFigures)).toEqual(["０", "９", "１２", "３０５"]);
});
