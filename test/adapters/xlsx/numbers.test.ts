import { formatStyles, sheetFile } from "../../support/zipFile";
import { readSheet, readTexts, refusalOf } from "../../support/readBytes";

/** 2023-04-01 and 2019-05-01 as Excel's serial dates. */
const april2023 = 45017;
const reiwa = 43586;

async function shown(value: number | string, format: string | number, workbookPr = "") {
  const rows = `<row><c s="1"><v>${value}</v></c></row>`;
  return (await readTexts(sheetFile(rows, { styles: formatStyles(format), workbookPr })))["A1"];
}

describe("numbers as a Japanese Excel shows them", () => {
  test.each([
    ["General", 1234.5, "1234.5"],
    ["General", 0.1 + 0.2, "0.3"],
    ["General", 123456789012, "1.23457E+11"],
    ["#,##0", 1234567, "1,234,567"],
    ["0.0%", 0.256, "25.6%"],
    ['0"人"', 12, "12人"],
    ['[=1]"○";[=0]"×";General', 0, "×"],
    ["#,##0;[Red]▲#,##0", -1200, "▲1,200"],
    [";;;", 5, ""],
    ["[h]:mm", 1.5, "36:00"],
    ['this is" no format', 7, "7"],
  ])("%s shows %d as %s", async (format, value, text) => {
    expect(await shown(value, format)).toBe(text);
  });

  // ECMA-376 part 1, 18.8.30, list for ja-JP; 14 and 22 follow the system's short date.
  test.each([
    [14, "2023/4/1"],
    [22, "2023/4/1 0:00"],
    [27, "R5.4.1"],
    [28, "令和5年4月1日"],
    [30, "4/1/23"],
    [31, "2023年4月1日"],
    [55, "2023年4月"],
    [56, "4月1日"],
    [57, "R5.4.1"],
    [58, "令和5年4月1日"],
  ])("built-in format %d shows a day as %s", async (id, text) => {
    expect(await shown(april2023, id)).toBe(text);
  });

  test("built-in format 38 is that of the thousands button", async () => {
    expect(await shown(-1234, 38)).toBe("-1,234");
  });

  test.each([
    ["[$-411]ge.m.d", "R5.4.1"],
    ['ggge"年"m"月"d"日"(aaa)', "令和5年4月1日(土)"],
    ["gge/mm/dd", "令5/04/01"],
    ["[$-1030411]ggge", "令和5"],
    ["ee", "05"],
    ["aaaa", "土曜日"],
    ["[$-409]mmm-yy", "Apr-23"],
    ["[$-409]e", "2023"],
    ["mmm ddd", "Apr Sat"],
    ["[$-F800]dddd, mmmm dd, yyyy", "2023年4月1日"],
  ])("%s shows 2023-04-01 as %s", async (format, text) => {
    expect(await shown(april2023, format)).toBe(text);
  });

  test.each([
    [reiwa, "令和1年5月1日"],
    [reiwa - 1, "平成31年4月30日"],
    [32516, "平成1年1月8日"],
    [32515, "昭和64年1月7日"],
    [9856, "昭和1年12月25日"],
    [9855, "大正15年12月24日"],
    [4595, "大正1年7月30日"],
    [4594, "明治45年7月29日"],
  ])("day %d is %s", async (serial, text) => {
    expect(await shown(serial, '[$-411]ggge"年"m"月"d"日"')).toBe(text);
  });

  test("the first year is 元 where the format asks for it", async () => {
    const format = '[$-ja-JP-x-gannen]ggge"年"m"月"d"日";@';
    expect(await shown(reiwa, format)).toBe("令和元年5月1日");
    expect(await shown(april2023, format)).toBe("令和5年4月1日");
  });

  test("dates of the 1904 system are the same days, spans of time stay", async () => {
    const since1904 = '<workbookPr date1904="1"/>';
    expect(await shown(april2023 - 1462, "yyyy/m/d", since1904)).toBe("2023/4/1");
    expect(await shown(april2023 - 1462, "[$-411]ggge", since1904)).toBe("令和5");
    expect(await shown(1.5, "[h]:mm", since1904)).toBe("36:00");
    expect(await shown(1.5, "0.0", since1904)).toBe("1.5");
  });

  test("a date that is none fills the cell", async () => {
    expect(await shown(-1, "yyyy/m/d")).toMatch(/^#+$/);
    expect(await shown(2958466, "yyyy/m/d")).toMatch(/^#+$/);
  });
});

describe("contents for undoing", () => {
  test("keep number and format, boolean, error and Strict's dates", async () => {
    const rows =
      '<row><c s="1"><v>45017</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c>' +
      '<c s="1" t="d"><v>2023-04-01T12:00:00</v></c><c><v> 1E3 </v></c><c s="9"><v>1</v></c></row>';
    const { cells } = await readSheet(sheetFile(rows, { styles: formatStyles(14) }));
    expect(cells.map(({ text }) => text)).toEqual([
      "2023/4/1",
      "TRUE",
      "#N/A",
      "2023/4/1",
      "1000",
      "1",
    ]);
    expect(cells.map(({ content }) => content)).toEqual([
      { kind: "value", value: 45017, numberFormat: "m/d/yyyy" },
      { kind: "value", value: true, numberFormat: "General" },
      { kind: "formula", formula: "=#N/A", numberFormat: "General" },
      { kind: "value", value: 45017.5, numberFormat: "m/d/yyyy" },
      { kind: "value", value: 1000, numberFormat: "General" },
      { kind: "value", value: 1, numberFormat: "General" },
    ]);
  });

  test.each(["abc", "0x10", "1e999", "NaN"])("the number %s is damage", async (value) => {
    expect(await refusalOf(sheetFile(`<row><c><v>${value}</v></c></row>`))).toBe("damaged");
  });
});
