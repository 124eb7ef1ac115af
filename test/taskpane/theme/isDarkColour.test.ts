import { isDarkColour } from "../../../src/taskpane/theme/isDarkColour";

describe("isDarkColour", () => {
  it.each([
    ["#262626", true],
    ["#0A0A0A", true],
    ["1f1f1f", true],
    ["#E6E6E6", false],
    ["#FFFFFF", false],
    ["", false],
    ["black", false],
  ])("%s → %s", (colour, dark) => {
    expect(isDarkColour(colour)).toBe(dark);
  });
});
