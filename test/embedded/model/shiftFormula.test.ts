import { shiftFormula } from "../../../src/embedded/model/shiftFormula";

describe("shiftFormula", () => {
  it.each([
    ["A1+B2", "B3+C4"],
    ["$A1+A$1+$A$1", "$A3+B$1+$A$1"],
    ['"A1"&A1', '"A1"&B3'],
    ["'R5 A1'!A1", "'R5 A1'!B3"],
    ["LOG10(A1)", "LOG10(B3)"],
    ["SUM(A1:A10)", "SUM(B3:B12)"],
    ["Plan_A1+NAME.A1", "Plan_A1+NAME.A1"],
  ])("%s two down and one right is %s", (formula, shifted) => {
    expect(shiftFormula(formula, 2, 1)).toBe(shifted);
  });

  it("says so where a reference leaves the sheet", () => {
    expect(shiftFormula("A1", -1, 0)).toBe("#REF!");
  });
});
