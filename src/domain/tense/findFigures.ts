/** `year`: 令和5年度; `date`: 12月頃, 5/12; `amount`: 21件, 延べ30人; `planned`: a word that only fits a plan (予定). */
export type FigureKind = "year" | "date" | "amount" | "planned";

/** A place in a text that a person should confirm. */
export type FigureRange = {
  readonly kind: FigureKind;
  readonly start: number;
  /** Behind its last character. */
  readonly end: number;
};

const d = "[0-9０-９]";
/** A figure begins here: not inside a longer one, a date or a word like 第2期. */
const begins = "(?<![0-9０-９,，.．/／第])";
const christian = `(?:[(（]${d}{4}[)）])?`;
const units =
  "人|名|回(?!目)|件|校|日(?!間)|円|台|棟|床|枚|冊|本|部(?!会)|基|組(?!織)|戸|園|館|店舗|店|か所|カ所|ヵ所|ヶ所|ケ所|箇所|個所|" +
  "世帯|施設|事業所|事業者|団体|法人|企業|社(?!協)|機関|地区|地域|会場|時間|日間|講座|教室|項目|種類|組織|グループ|サロン|クラブ|" +
  "%|％|パーセント|ポイント";

const pattern = new RegExp(
  [
    `(?<year>(?:令和|平成|昭和)(?:元|${d}{1,2})${christian}(?:年度?)?|` +
      `(?<![A-Za-z])[RHSＲＨＳ]${d}{1,2}(?!${d})(?:${christian}年度?|[.．]${d}{1,2}(?:[.．]${d}{1,2})?|${christian})|` +
      `${begins}(?:19|20)${d}{2}年度?|${begins}${d}{1,2}年度)`,
    `(?<date>${begins}(?:${d}{1,2}月(?:${d}{1,2}日)?|${d}{1,2}[/／]${d}{1,2}(?!${d}))(?:頃|ごろ|上旬|中旬|下旬|末)?)`,
    `(?<amount>(?:延べ|約|計|年|月|週|各){0,2}${begins}${d}[0-9０-９,，.．]{0,14}[千万億]?(?:[~〜～－-]${d}{1,6})?(?:${units}))`,
    `(?<planned>予定|見込み?|事業計画|計画(?=件数|回数|人数|数))`,
  ].join("|"),
  "gu",
);

const ofFigures: readonly FigureKind[] = ["year", "date", "amount"];

/**
 * The years, dates, amounts and words of planning in a draft, in order: they were right for the plan, and only a person
 * knows whether they are right for the result. Nothing is altered. Numbers that are part of a name (第2期, 2層) are left out.
 */
export function findFigures(text: string): FigureRange[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found, groups }) => ({
    kind: ofFigures.find((kind) => groups?.[kind] !== undefined) ?? "planned",
    start: index,
    end: index + found.length,
  }));
}
