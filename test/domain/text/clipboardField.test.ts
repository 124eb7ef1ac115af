import { clipboardField } from "../../../src/domain/text/clipboardField";

describe("clipboardField", () => {
  // CSV injection (OWASP): = + - @, tab and CR at the beginning; full width is what a Japanese Excel reads alike.
  it.each([
    "=1+1",
    "+1+1",
    "-2+3+cmd|'/C calc'!A0",
    "@SUM(A1)",
    "＝1+1",
    "＋1",
    "－1",
    "＠A1",
    " =1+1",
    "　=1+1",
  ])("keeps %j from becoming a formula", (text) => {
    expect(clipboardField(text)).toBe(`'${text}`);
  });

  it("keeps a field together: line breaks, tabs, quotation marks", () => {
    expect(clipboardField("一\r\n二\n三\r四")).toBe("一⏎二⏎三⏎四");
    expect(clipboardField("左\t右")).toBe("左 右");
    expect(clipboardField("\t=1+1")).toBe("' =1+1");
    expect(clipboardField('"=1+1"')).toBe(`'"=1+1"`);
    expect(clipboardField("\r=1+1")).toBe("⏎=1+1");
  });

  it.each(["【福祉課】", "・見守る。", "3か所", "", 'こども"食堂"', "①"])("leaves %j", (text) => {
    expect(clipboardField(text)).toBe(text);
  });
});
