/** `code`: invariant, as Excel gives it to an add-in; `shown`: what a Japanese Excel shows with it. */
export type BuiltInFormat = { readonly code: string; readonly shown: string };

const yen = '"¥"#,##0';
const gengo = '[$-411]ggge"年"m"月"d"日"';

/**
 * Number formats that files name by id only: ECMA-376 part 1, 18.8.30, with its list for ja-JP. 5–8 and 37–44 are the
 * currency and accounting formats of a Japanese Windows.
 */
const codes: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: `${yen};"¥"\\-#,##0`,
  6: `${yen};[Red]"¥"\\-#,##0`,
  7: `${yen}.00;"¥"\\-#,##0.00`,
  8: `${yen}.00;[Red]"¥"\\-#,##0.00`,
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  27: "[$-411]ge.m.d",
  28: gengo,
  29: gengo,
  30: "m/d/yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"時"mm"分"',
  33: 'h"時"mm"分"ss"秒"',
  34: 'yyyy"年"m"月"',
  35: 'm"月"d"日"',
  36: "[$-411]ge.m.d",
  37: "#,##0;-#,##0",
  38: "#,##0;[Red]-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;[Red]-#,##0.00",
  41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ "¥"* #,##0_ ;_ "¥"* -#,##0_ ;_ "¥"* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ "¥"* #,##0.00_ ;_ "¥"* -#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
  50: "[$-411]ge.m.d",
  51: gengo,
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: gengo,
  55: 'yyyy"年"m"月"',
  56: 'm"月"d"日"',
  57: "[$-411]ge.m.d",
  58: gengo,
};

/** The two that follow the date order of the system. */
const shownInJapan: Readonly<Record<number, string>> = { 14: "yyyy/m/d", 22: "yyyy/m/d h:mm" };

/** Ids without a meaning of their own are `General`. */
export function builtInFormat(id: number): BuiltInFormat {
  const code = codes[id] ?? "General";
  return { code, shown: shownInJapan[id] ?? code };
}
