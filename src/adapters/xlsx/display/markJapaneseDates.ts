import { dateFromSerial, tokenize } from "numfmt";
import { japaneseEra } from "./japaneseEra";

/** Noncharacters: they stand in no text, so that what numfmt passes through can be told from a cell's own. */
const marks = { era1: "\uFDD1", era2: "\uFDD2", era3: "\uFDD3", year: "\uFDD4", year2: "\uFDD5" };
const gannen = "\uFDD6";
const weekday = "\uFDD7";
const longWeekday = "\uFDD8";
const anyMark = /[\uFDD1-\uFDD8]/g;
const weekdays = "日月火水木金土";

/** What `[$-F800]` (long date) and `[$-F400]` (time) stand for on a Japanese Windows. */
const systemFormats: readonly (readonly [RegExp, string])[] = [
  [/^\[\$-(x-sysdate|F800)\]/i, 'yyyy"年"m"月"d"日"'],
  [/^\[\$-(x-systime|F400)\]/i, "h:mm:ss"],
];

/**
 * numfmt knows neither eras (`ggge`) nor, without a locale, Japanese weekdays (`aaa`). They are marked in the pattern
 * here and filled in afterwards. In sections of another language (`[$-409]e`) they are left to numfmt.
 */
export function markJapaneseDates(code: string): string {
  const system = systemFormats.find(([pattern]) => pattern.test(code));
  if (system) return system[1];
  let foreign = false;
  let firstYearInWords = false;
  return tokenize(code)
    .map(({ type, value, raw }) => {
      if (type === "break") foreign = firstYearInWords = false;
      if (type === "locale") {
        foreign ||= isForeign(String(value));
        firstYearInWords ||= /gannen/i.test(raw);
        return withoutVariant(raw);
      }
      if (type !== "datetime" || foreign) return raw;
      return markOf(raw.toLowerCase(), firstYearInWords) ?? raw;
    })
    .join("");
}

function markOf(token: string, firstYearInWords: boolean): string | null {
  if (token.startsWith("g"))
    return [marks.era1, marks.era2, marks.era3][token.length - 1] ?? marks.era3;
  if (token === "e") return firstYearInWords ? gannen : marks.year;
  if (token.startsWith("e")) return marks.year2;
  if (token === "aaa") return weekday;
  return token.startsWith("aaa") ? longWeekday : null;
}

/** `-411`, `-1030411`, `¥-411`, `-ja-JP-x-gannen` are Japanese; `-` or a currency alone says no language. */
function isForeign(locale: string): boolean {
  const language = locale.includes("-") ? locale.slice(locale.indexOf("-") + 1) : "";
  if (/^[0-9A-F]+$/i.test(language)) {
    const id = parseInt(language, 16) & 0xffff;
    return id !== 0 && id !== 0x411;
  }
  return language !== "" && !/^ja\b/i.test(language);
}

/** numfmt knows `ja-JP`, but no `ja-JP-x-gannen,80`. */
function withoutVariant(raw: string): string {
  return raw.replace(/(-ja-JP)[^\]]*\]/i, "$1]");
}

export function hasMarks(pattern: string): boolean {
  return pattern.search(anyMark) >= 0;
}

/** Fills in the marks that came through numfmt. `serial`: the date that was shown, in the 1900 system. */
export function unmarkJapaneseDates(shown: string, serial: number): string {
  if (!hasMarks(shown)) return shown;
  const [year = 0, month = 0, day = 0] = dateFromSerial(serial);
  const era = japaneseEra(year, month, day);
  // Excel's 1900-01-01 is a Sunday, which it was not.
  const dayName = weekdays[(Math.floor(serial) + 6) % 7] ?? "";
  const words: Readonly<Record<string, string>> = {
    [marks.era1]: era.name(1),
    [marks.era2]: era.name(2),
    [marks.era3]: era.name(3),
    [marks.year]: String(era.year),
    [marks.year2]: String(era.year).padStart(2, "0"),
    [gannen]: era.year === 1 ? "元" : String(era.year),
    [weekday]: dayName,
    [longWeekday]: `${dayName}曜日`,
  };
  return shown.replace(anyMark, (mark) => words[mark] ?? "");
}
