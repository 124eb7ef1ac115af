import { displayedText } from "../../../src/embedded/model/displayedText";

const shown = (value: number, numberFormat: string) =>
  displayedText({ kind: "value", value, numberFormat }, numberFormat);

describe("displayedText", () => {
  it.each([
    [0.1 + 0.2, "General", "0.3"],
    [0.5, "0%", "50%"],
    [-5, "#,##0_);(#,##0)", "(5)"],
    [45383, "yyyy/m/d", "2024/4/1"],
    [45383, '[$-411]ggge"年"m"月"d"日"', "令和6年4月1日"],
    [43585, '[$-411]ggge"年"m"月"d"日"', "平成31年4月30日"],
    [43586, '[$-411]ggge"年"m"月"d"日"', "令和1年5月1日"],
    [45383, "[$-411]ge.m.d", "R6.4.1"],
    [1234567, '0.00E+00"go"', "1.23E+06go"],
  ])("shows %d with %j as %j", (value, numberFormat, text) => {
    expect(shown(value, numberFormat)).toBe(text);
  });

  it("shows a formula's last value, and nothing before it had one", () => {
    const formula = { kind: "formula", formula: "=A1", numberFormat: "0.0" } as const;
    expect(displayedText(formula, "0.0", 2)).toBe("2.0");
    expect(displayedText(formula, "0.0")).toBe("");
  });

  it("shows an error value as it reads", () => {
    const error = { kind: "formula", formula: "#N/A", numberFormat: "General" } as const;
    expect(displayedText(error, "General")).toBe("#N/A");
  });
});
