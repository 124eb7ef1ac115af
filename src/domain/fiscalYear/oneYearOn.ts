import { wideFigures } from "../text/wideFigures";
import { eras } from "./era";

const figure = "[0-9０-９]";
const gap = String.raw`[\s\u3000]*`;
const tokens = new RegExp(
  [
    `(?<era>令${gap}和|平${gap}成|昭${gap}和)(?<between>${gap})(?<eraYear>元|${figure}(?:${gap}${figure})?)`,
    `(?<letter>[RHSＲＨＳ])(?<after>${gap})(?<letterYear>元|${figure}(?:${gap}${figure})?)`,
    `(?<christian>${figure}{4})`,
  ].join("|"),
  "gu",
);
const bareYear = new RegExp(`^${figure}{1,2}`, "u");

/** From 平成30年度 on a number without an era may be followed by 元年度. */
const lastSure = 29;

/**
 * A mention of a fiscal year, as it is written (`placeFiscalYears`), moved on by one year in its own way of writing:
 * 令和４年度 → 令和５年度, Ｒ４ → Ｒ５, 令和5(2023)年度 → 令和6(2024)年度, 平成30年度 → 令和元年度, H30 → R1. A date (令和6年3月) is moved
 * on by one calendar year. Null for a number without an era after which an era may have ended (30年度). `month` as in the
 * mention. `wide`: figures that are new are full-width (元年度 → ２年度).
 */
export function oneYearOn(spelling: string, month: number | null, wide = false): string | null {
  let moved = false;
  const text = spelling.replace(tokens, (...found) => {
    moved = true;
    const groups = found.at(-1) as Readonly<Record<string, string | undefined>>;
    const { era = "", between = "", eraYear = "" } = groups;
    const { letter = "", after = "", letterYear = "", christian = "" } = groups;
    if (christian !== "") return written(numberOf(christian) + 1, christian, wide);
    const next = nextOf(numberOf(eraYear || letterYear), era || letter, month);
    if (letter !== "") return lettered(next, letter, after, letterYear, wide);
    const name = next.name === plain(era) ? era : next.name;
    const year = next.year === 1 ? "元" : written(next.year, eraYear, wide);
    return `${name}${between}${year}`;
  });
  if (moved) return text;
  const bare = bareYear.exec(spelling)?.[0] ?? "";
  const year = numberOf(bare);
  return bare === "" || year > lastSure ? null : spelling.replace(bare, written(year + 1, bare));
}

type EraYear = Pick<(typeof eras)[number], "name" | "letter" | "wide"> & { readonly year: number };

/** The year after. 令和 began in May 2019, within the calendar year but with the fiscal year that is called 令和元年度. */
function nextOf(year: number, eraOrLetter: string, month: number | null): EraYear {
  const known = plain(eraOrLetter);
  const era = eras.find(({ name, letter }) => name === known || letter === known);
  if (!era) throw new Error(`${eraOrLetter} is no era`);
  const next = era.base + year + 1;
  const beforeMay = next === 2019 && month !== null && month < 5;
  const own = eras.find(({ first }) => next >= first && !(beforeMay && first === 2019)) ?? era;
  return { ...own, year: next - own.base };
}

function lettered(next: EraYear, letter: string, gapAfter: string, year: string, wide: boolean) {
  const isWide = letter !== plain(letter);
  return `${isWide ? next.wide : next.letter}${gapAfter}${written(next.year, year, wide || (isWide && year === "元"))}`;
}

/** A number written as the one that it takes the place of: as wide, and with its leading zero. */
function written(value: number, like: string, wide = false): string {
  const figures = String(value).padStart(/^[0０]/u.test(like) ? 2 : 1, "0");
  const isWide = /[０-９]/u.test(like) || (wide && !/[0-9]/u.test(like));
  return isWide ? [...figures].map((one) => wideFigures(Number(one))).join("") : figures;
}

function numberOf(figures: string): number {
  return figures === "元" ? 1 : Number(plain(figures));
}

function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s+/gu, "");
}
