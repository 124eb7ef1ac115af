import { findFiscalYears } from "../../fiscalYear/findFiscalYears";
import { namedGroup } from "../../text/namedGroup";
import type { Bound, Figure } from "./Figure";
import { labelReader } from "./labelReader";
import { unitName, unitPattern } from "./units";

const number = String.raw`\d[\d,]*(?:\.\d+)?`;
/**
 * 年間延べ約 is long already; without a bound 各年各年各年… could be read in ways without number. A number begins where its
 * digits begin, or a long one would be looked through from every digit.
 */
const lead =
  "(?:毎年度?|各年度?|年間|隔年|隔月|毎月|毎週|毎日|四半期|年|月|週|各|延べ|延|約|概ね|計){0,5}";
const pattern = new RegExp(
  String.raw`(?<lead>${lead})(?=\d)(?<!\d,*)(?<number>${number})(?:[~〜\-－–](?:${number}))?(?<power>[千万億]?)(?<unit>${unitPattern})(?<bound>以上|以下|以内|未満|超|程度|前後)?`,
  "gu",
);
const alone = new RegExp(String.raw`^\s*(?<number>${number})\s*$`, "u");
const years =
  /(?:[RHS](?:元|\d{1,2})(?!\d)(?:\(\d{4}\))?(?:年度?)?|(?:令和|平成|昭和)(?:元|\d{1,2})(?:\(\d{4}\))?(?:年度?)?|(?:19|20)\d{2}年度?|(?<!\d)\d{1,2}年度)~?/gu;
const bounds: Readonly<Record<string, Bound>> = {
  以下: "most",
  以内: "most",
  未満: "below",
  超: "above",
  程度: "about",
  前後: "about",
};
const powers: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 億: 1e8 };

/**
 * The figures of a target or result cell, in order: `地区社協連絡研修会 年2回以上 交流会 年1回`, `点訳 486件 音訳 471件`,
 * `研修会(1回、382人参加)`. What is no count of its own is left out: years, dates, 1人あたり, 第3回, 2回×3会場, what
 * stands before an arrow, and what is called 現状.
 */
export function figuresIn(text: string): readonly Figure[] {
  // Only figures, letters and brackets become narrow: every character keeps its place.
  const narrow = text.replace(/[！-～]/gu, (character) => character.normalize("NFKC"));
  const single = alone.exec(narrow)?.groups?.number;
  if (single !== undefined) return [aloneFigure(text.trim(), valueOf(single, ""))];
  return narrow.split(/\r\n|[\r\n]/u).flatMap(figuresInLine);
}

function figuresInLine(line: string): readonly Figure[] {
  const named = [...line.matchAll(years)];
  const plain = line.replace(years, (year) => " ".repeat(year.length));
  const labelAt = labelReader(plain);
  return [...plain.matchAll(pattern)].flatMap((match): Figure[] => {
    const { index } = match;
    const end = index + match[0].length;
    if (/^(?:あたり|当たり|当り|につき)/u.test(plain.slice(end))) return [];
    const label = labelAt(index, end);
    if (!isCount(plain, index, end) || /現状|現在|基準/u.test(label)) return [];
    const [lead, bound] = [namedGroup(match, "lead"), namedGroup(match, "bound")];
    return [
      {
        text: match[0].trim(),
        value: valueOf(namedGroup(match, "number"), namedGroup(match, "power")),
        unit: unitName(namedGroup(match, "unit")),
        bound: /約|概ね/u.test(lead) ? "about" : (bounds[bound] ?? "least"),
        period: /隔年|隔月|四半期|月|週|日/u.exec(lead)?.[0] ?? "",
        fiscalYear: yearOf(line, named, index, end),
        label,
      },
    ];
  });
}

/** The year in brackets right behind the figure, else the last one that is named before it. */
function yearOf(line: string, named: readonly RegExpExecArray[], start: number, end: number) {
  const behind = named.find(({ index }) => /^[ 　]?\($/u.test(line.slice(end, index)));
  const year = behind ?? named.filter(({ index }) => index < start).at(-1);
  return year ? (findFiscalYears(year[0])[0]?.fiscalYear ?? null) : null;
}

function isCount(line: string, start: number, end: number): boolean {
  const after = line.slice(end);
  const partOfMore = /[第×\d/.]$/u.test(line.slice(0, start)) || /^\s*×/u.test(after);
  const before = /^[)）]?\s*(?:[(（][^()（）]*[)）]\s*)?[→⇒]/u.test(after);
  return !partOfMore && !before;
}

function valueOf(written: string, power: string): number {
  return Number(written.replace(/,/gu, "")) * (powers[power] ?? 1);
}

function aloneFigure(text: string, value: number): Figure {
  return { text, value, unit: "", bound: "least", period: "", fiscalYear: null, label: "" };
}
