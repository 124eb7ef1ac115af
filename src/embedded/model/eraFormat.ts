const eras = [
  { from: Date.UTC(2019, 4, 1), long: "令和", first: 2019 },
  { from: Date.UTC(1989, 0, 8), long: "平成", first: 1989 },
  { from: Date.UTC(1926, 11, 25), long: "昭和", first: 1926 },
  { from: Date.UTC(1912, 6, 30), long: "大正", first: 1912 },
  { from: Date.UTC(1868, 0, 25), long: "明治", first: 1868 },
] as const;
const initials: Readonly<Record<string, string>> = {
  令和: "R",
  平成: "H",
  昭和: "S",
  大正: "T",
  明治: "M",
};
/** Quoted text, escapes, brackets and exponents are kept; `g…` and `e…` are era and era year. */
const tokens = /"[^"]*"|\\.|\[[^\]]*\]|[0#?]E[+-]|g{1,3}|e{1,2}/gi;

/**
 * A date format in which the Japanese era codes (`g` R, `gg` 令, `ggg` 令和, `e` 5, `ee` 05) are already the words of
 * this date. `serial` counts days as Excel does.
 */
export function withEras(format: string, serial: number): string {
  if (!/[ge]/i.test(format) || !/[ymdge]/i.test(format) || format === "General") return format;
  const day = Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000;
  const era = eras.find((candidate) => candidate.from <= day);
  if (!era) return format;
  const year = new Date(day).getUTCFullYear() - era.first + 1;
  return format.replace(tokens, (token) => {
    if (/^g+$/i.test(token)) return `"${eraName(era.long, token.length)}"`;
    if (/^e+$/i.test(token)) return `"${String(year).padStart(token.length, "0")}"`;
    return token;
  });
}

function eraName(long: string, length: number): string {
  if (length === 3) return long;
  return length === 2 ? long.slice(0, 1) : (initials[long] ?? long);
}
