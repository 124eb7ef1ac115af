/** An era of the Japanese calendar: 令和, 令, R. */
type Era = { readonly from: number; readonly firstYear: number; readonly names: readonly string[] };

/** First days as `yyyymmdd`, as Windows counts them; serial dates begin in 明治33年. */
const eras: readonly Era[] = [
  { from: 20190501, firstYear: 2019, names: ["R", "令", "令和"] },
  { from: 19890108, firstYear: 1989, names: ["H", "平", "平成"] },
  { from: 19261225, firstYear: 1926, names: ["S", "昭", "昭和"] },
  { from: 19120730, firstYear: 1912, names: ["T", "大", "大正"] },
  { from: 0, firstYear: 1868, names: ["M", "明", "明治"] },
];

/** The era of a day: its name in one (R), two (令) or three (令和) letters of `g`, and the year in it. */
export function japaneseEra(
  year: number,
  month: number,
  day: number,
): { name(letters: number): string; year: number } {
  const date = year * 10_000 + month * 100 + day;
  const era = eras.find(({ from }) => date >= from);
  return {
    name: (letters) => era?.names[Math.min(letters, 3) - 1] ?? "",
    year: year - (era?.firstYear ?? year) + 1,
  };
}
