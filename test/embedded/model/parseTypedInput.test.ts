import { parseTyped, parseTypedInput } from "../../../src/embedded/model/parseTypedInput";

const number = (value: number, numberFormat = "General") => ({
  kind: "value",
  value,
  numberFormat,
});
const text = (characters: string) => ({ kind: "text", text: characters });

/** Sources: Office.js reference of `Range.values`; support.microsoft.com, "Stop automatically changing numbers to dates". */
describe("parseTypedInput", () => {
  it.each([
    ["1", number(1)],
    [" 12.5 ", number(12.5)],
    ["+5", number(5)],
    ["-3", number(-3)],
    ["(1)", number(-1)],
    ["1,234", number(1234, "#,##0")],
    ["100%", number(1, "0%")],
    ["１２", number(12)],
    ["2024/4/1", number(45383, "yyyy/m/d")],
    ["2024年4月1日", number(45383, 'yyyy"年"m"月"d"日"')],
    ["令和6年4月1日", number(45383, '[$-411]ggge"年"m"月"d"日"')],
    ["平成元年5月1日", number(32629, '[$-411]ggge"年"m"月"d"日"')],
    ["R6.4.1", number(45383, "[$-411]ge.m.d")],
    ["0 1/2", number(0.5, "# ?/?")],
    ["12:00", number(0.5, "hh:mm")],
  ])("takes %j for a number", (typed, content) => {
    expect(parseTypedInput(typed)).toEqual(content);
  });

  it.each(["12/10", "1-2", "4月1日", "3/31"])("takes %j for a day of this year", (typed) => {
    const parsed = parseTypedInput(typed);
    const firstDay = Math.round(Date.UTC(new Date().getFullYear(), 0, 1) / 86_400_000) + 25_569;
    expect(parsed.kind).toBe("value");
    const day = parsed.kind === "value" ? Number(parsed.value) - firstDay : -1;
    expect(day).toBeGreaterThanOrEqual(0);
    expect(day).toBeLessThan(366);
  });

  it.each([
    "福祉課",
    "-",
    "→",
    "令和5年度",
    "30年度",
    "2月30日",
    "1 2",
    "延べ127人",
    "■研修を行う。",
    "1\n2",
    "③",
  ])("leaves %j as text", (typed) => {
    expect(parseTypedInput(typed)).toEqual(text(typed));
  });

  it.each([
    ["=1+1", "=1+1"],
    ["+A1", "=+A1"],
    ["-(B2)", "=-(B2)"],
    ["-研修", "=-研修"],
    ["@SUM(A1)", "=SUM(A1)"],
  ])("takes %j for a formula", (typed, formula) => {
    expect(parseTypedInput(typed)).toEqual({ kind: "formula", formula, numberFormat: "General" });
  });

  it.each(["=1+", "=研修、会議", "-研修を行う。", "@担当", "==", "=(1"])(
    "knows that Excel does not take %j as a formula",
    (typed) => {
      expect(parseTyped(typed)).toBeNull();
    },
  );

  it("makes text of everything after an apostrophe", () => {
    for (const characters of ["=1+1", "(1)", "12/10", "100%", "-", "'x", "007"]) {
      expect(parseTypedInput(`'${characters}`)).toEqual(text(characters));
    }
  });

  it("makes text of everything in a cell with the text format", () => {
    expect(parseTypedInput("=1+1", "@")).toEqual(text("=1+1"));
    expect(parseTypedInput("12", "@")).toEqual(text("12"));
  });

  it("keeps a cell's own number format", () => {
    expect(parseTypedInput("100%", "0.00")).toEqual(number(1, "0.00"));
  });

  it("empties on the empty string", () => {
    expect(parseTypedInput("")).toEqual({ kind: "empty" });
  });
});
