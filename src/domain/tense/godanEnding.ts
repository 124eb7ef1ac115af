import { isKanji } from "./kanaRows";

type Ending = { readonly past: string; readonly stem: string };

/**
 * `inKana`: what verbs written in kana to their end have there. Words that are no verbs end in the same way (あいさつ,
 * クラブ, すぐ), so only these are taken for verbs; 〜す and 〜う are told by the kana before.
 */
type Row = Ending & { readonly inKana: readonly string[] };

const row = (past: string, stem: string, inKana: string): Row => ({
  past,
  stem,
  inKana: inKana.split(" "),
});

const rows: ReadonlyMap<string, Row> = new Map([
  [
    "う",
    row("った", "い", "あう かう がう さう ざう たう だう なう はう ばう まう やう らう わう"),
  ],
  ["つ", row("った", "ち", "をもつ をたもつ はなつ そだつ")],
  [
    "く",
    row(
      "いた",
      "き",
      "いただく ておく でおく 近づく 気づく ひらく はたらく みちびく つづく まねく",
    ),
  ],
  ["ぐ", row("いだ", "ぎ", "つなぐ ふせぐ そそぐ かせぐ")],
  [
    "す",
    row(
      "した",
      "し",
      "かす がす さす ざす たす だす なす ばす やす らす わす くす こす ごす とす のす ぼす ろす",
    ),
  ],
  ["ぶ", row("んだ", "び", "まなぶ むすぶ えらぶ ならぶ")],
  ["む", row("んだ", "み", "くむ こむ しむ すすむ のぞむ あゆむ はげむ いどむ")],
]);

/** 早く, 広く: the same ending on adjectives. */
const adjectives =
  "多近早速広高深強長遠良無厚低細重軽弱安若古新白黒赤青暗明暖寒暑熱大小短浅薄甘辛悪全如";
/** 一つ, あいさつ: few verbs end in つ, and many other words. */
const tsuVerbs = "保立持待打勝建断絶放育撃討発";

/**
 * How a verb of the five-row class (五段) ends in the past, other than those in る; null where it is none, or not surely.
 * 行く alone has った instead of いた, 問う and 請う have うた.
 */
export function godanEnding(tail: string): Ending | null {
  const kana = tail.slice(-1);
  const before = tail.slice(-2, -1);
  const found = rows.get(kana);
  if (!found) return null;
  const { past, stem, inKana } = found;
  if (before === "行") return { past: "った", stem };
  const isVerb = isKanji(before)
    ? isVerbKanji(kana, before)
    : inKana.some((ending) => tail.endsWith(ending));
  return isVerb ? { past, stem } : null;
}

/** 図る → 図った. */
export const ruEnding: Ending = { past: "った", stem: "り" };

function isVerbKanji(kana: string, kanji: string): boolean {
  if (kana === "う") return !"問請乞".includes(kanji);
  if (kana === "つ") return tsuVerbs.includes(kanji);
  return kana !== "く" || !adjectives.includes(kanji);
}
