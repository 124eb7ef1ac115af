import { findFiscalYears, type FiscalYearMention } from "../../fiscalYear/findFiscalYears";
import { nearestEraYear } from "../../fiscalYear/nearestEraYear";
import { fold } from "../../text/fold";
import type { StaleKind } from "./YearFacts";

/** A year where it stands: what is before and behind it, a day of the month left out. */
type YearAt = {
  readonly mention: string;
  readonly year: number;
  readonly before: string;
  readonly after: string;
};

/** ( )内は令和4年度からの新規貸付者: a note on the figures beside it, which are the column's year's. */
const note = /内の?(?:数字?|数値|人数|件数)?は$/u;
/** 令和3年度から, 令和3～7年度: something that began then and goes on. */
const since = /^(?:から|より|以降|以来|以前|[~〜～])/u;
const likeThen =
  /^(?:に引き?続|に続|と同|同様|との?比|比|に比べ|を?[上下]回|並み|に対し|を踏まえ|を参考|を受け)/u;
/** 令和4年度の結果を…, 令和2年国勢調査: what is known of that year. */
const knowledge =
  /^の?[^、。「」()0-9]{0,8}?(?:実績|結果|評価|課題|反省|検証|調査|統計|決算|白書|センサス|状況|経験|成果)/u;
/** 平成30年7月豪雨, 令和元年東日本台風. */
const disaster = /^[^「」()、。0-9]{0,6}(?:豪雨|地震|台風|震災|大雨|噴火)/u;
/** 令和3年度策定の計画, 令和4年改正, 令和2年法律第52号. */
const made =
  /^(?:版|策定|作成|制定|改[正定訂]|発行|施行|開始|開設|設置|設立|締結|認定|指定|採択|創設|完成|発足|法律|政令|省令|条例|規則|告示|訓令|要綱)/u;
const asOf = /^末?(?:現在|時点)/u;
const past = /(?:[いえきぎけげしじせちっにねびべみめりれん]た|んだ)(?![いく])|済み?/u;
/** 策定した計画, but not 開催した。 and not 開催したほか. */
const pastOfSomething =
  /(?:[いえきぎけげしじせちっにねびべみめりれん]た|んだ)(?=[^。、,)」\s])(?!ほか|が|ため|ところ|こと|とき|り|ら|もの[のでをが]|際|場合|後|うえ|上で|結果)/u;

/**
 * A year before the column's own that stands for the column's year – a text of last year, carried over without its year
 * being moved on. Null for the column's year, for later ones, and for years that a sentence tells of: 令和3年3月に策定した計画,
 * 平成30年度に引き続き, 令和3年度は中止したが、令和4年度は. Rather silent than wrong.
 */
export function staleYearIn(sentence: string, fiscalYear: number, kind: StaleKind): string | null {
  const folded = fold(sentence);
  const years = yearsIn(folded, fiscalYear);
  const contrasted = new Set(years.map(({ year }) => year)).size > 1;
  const stale = years.find(
    (one) => one.year < fiscalYear && (note.test(one.before) || (!contrasted && !tells(one, kind))),
  );
  return stale?.mention ?? null;
}

/** Whether a sentence tells of that year, as it may. */
function tells({ before, after }: YearAt, kind: StaleKind): boolean {
  const inBrackets = /[(（]$/u.test(before) && /^[)）]/u.test(after);
  if (inBrackets || [since, likeThen, knowledge, disaster, made].some((one) => one.test(after)))
    return true;
  if (kind === "result") return pastOfSomething.test(after);
  return asOf.test(after) || past.test(after);
}

function yearsIn(folded: string, among: number): YearAt[] {
  let next = 0;
  return findFiscalYears(folded).flatMap((mention) => {
    const start = folded.indexOf(mention.text, next);
    next = start + mention.text.length;
    const behind = folded.slice(next);
    const dots = /^[./](\d{1,2})[./]\d{1,2}/u.exec(behind);
    const year = yearOf(mention, among, Number(dots?.[1] ?? 12));
    const after = behind.replace(/^(?:[./]\d{1,2}[./]\d{1,2}|\d{1,2}日)/u, "");
    return year === null
      ? []
      : [{ mention: mention.text, year, before: folded.slice(0, start), after }];
  });
}

/** R4.2.1 is in 令和3年度. */
function yearOf(mention: FiscalYearMention, among: number, month: number): number | null {
  const { fiscalYear, bareNumber } = mention;
  const year = fiscalYear === null ? nearestEraYear(bareNumber, [among]) : fiscalYear;
  return year !== null && month < 4 ? year - 1 : year;
}
