import { isKanji, vowelOf } from "./kanaRows";

type Ending = { readonly past: string; readonly stem: string };

const endings: Readonly<Record<string, Ending>> = {
  う: { past: "った", stem: "い" },
  つ: { past: "った", stem: "ち" },
  る: { past: "った", stem: "り" },
  く: { past: "いた", stem: "き" },
  ぐ: { past: "いだ", stem: "ぎ" },
  す: { past: "した", stem: "し" },
  ぶ: { past: "んだ", stem: "び" },
  む: { past: "んだ", stem: "み" },
};

/** 早く, 広く: the same ending on adjectives. */
const adjectives =
  "多近早速広高深強長遠良無厚低細重軽弱安若古新白黒赤青暗明暖寒暑熱大小短浅薄甘辛悪全如";
/** 一つ, あいさつ: few verbs end in つ, and many other words. */
const tsuVerbs = "保立持待打勝建断絶放育撃討発";

/**
 * Verbs written in kana to their end. Words that are no verbs end in the same way (あいさつ, クラブ, すぐ), so only these
 * are taken for verbs; 〜す and 〜う are told by the kana before.
 */
const kanaVerbs: Readonly<Record<string, RegExp>> = {
  つ: /(?:をも|をたも|はな|そだ)つ$/u,
  く: /(?:いただ|[てで]お|[近気傷]づ|ひら|はたら|みちび|つづ|まね)く$/u,
  ぐ: /(?:つな|ふせ|そそ|かせ)ぐ$/u,
  ぶ: /(?:まな|むす|えら|なら)ぶ$/u,
  む: /(?:く|こ|し|すす|のぞ|あゆ|はげ|いど)む$/u,
};

/**
 * How a verb of the five-row class (五段) ends in the past, other than those in る; null where it is none, or not surely.
 * 行く alone has った instead of いた, 問う and 請う have うた.
 */
export function godanEnding(tail: string): Ending | null {
  const kana = tail.at(-1) ?? "";
  const before = tail.at(-2) ?? "";
  const ending = endings[kana];
  if (!ending || kana === "る") return null;
  if (kana === "く" && before === "行") return { past: "った", stem: "き" };
  if (isKanji(before)) return isVerbKanji(kana, before) ? ending : null;
  if (kana === "う") return vowelOf(before) === "a" ? ending : null;
  if (kana === "す") return "かがさざただなばやらわくこごとのぼろ".includes(before) ? ending : null;
  return kanaVerbs[kana]?.test(tail) === true ? ending : null;
}

/** 図る → 図った. */
export const ruEnding: Ending = { past: "った", stem: "り" };

function isVerbKanji(kana: string, kanji: string): boolean {
  if (kana === "う") return !"問請乞".includes(kanji);
  if (kana === "つ") return tsuVerbs.includes(kanji);
  return kana !== "く" || !adjectives.includes(kanji);
}
