import { godanEnding, ruEnding } from "./godanEnding";
import { isKanji } from "./kanaRows";
import { ruClass } from "./ruClass";
import type { CertainReason } from "./SentenceTense";
import type { VerbForm } from "./VerbForm";
import { verbDoubt } from "./verbDoubt";

/** A verb in its dictionary form at the end of a text (行う, 努める, 実施する, 行われる); null where there is none. */
export function plainVerb(tail: string): VerbForm | null {
  const ending = suruEnding(tail) ?? ruVerbEnding(tail) ?? otherEnding(tail);
  if (!ending) return null;
  const { cut, past, stem } = ending;
  return {
    cut,
    past,
    politePast: `${stem}ました`,
    reason: passiveOrVerb(tail),
    doubt: verbDoubt(tail),
  };
}

/** 行われる, 開催される: 〜あ行れる behind a kanji, and される. 生まれる and the like are no passives, but end alike. */
export function passiveOrVerb(tail: string): CertainReason {
  return /(?:[わかがたなばまら]|[^るくそ]さ)れる?$/u.test(tail) ? "passive" : "verb";
}

/** What replaces the last `cut` characters: in the past, and before ます. */
type VerbEnding = { readonly cut: number; readonly past: string; readonly stem: string };

/** する behind a noun or a particle (実施する, 支援をする, 広くする), and the old 講ずる. */
function suruEnding(tail: string): VerbEnding | null {
  const before = tail.slice(-3, -2);
  if (tail.endsWith("する") && /[^ 　。、]/u.test(before))
    return { cut: 2, past: "した", stem: "し" };
  if (tail.endsWith("ずる") && isKanji(before)) return { cut: 2, past: "じた", stem: "じ" };
  return null;
}

function ruVerbEnding(tail: string): VerbEnding | null {
  if (!tail.endsWith("る") || tail.endsWith("する") || tail.endsWith("ずる")) return null;
  const found = ruClass(tail);
  if (found === null) return null;
  return found === "godan" ? { cut: 1, ...ruEnding } : { cut: 1, past: "た", stem: "" };
}

function otherEnding(tail: string): VerbEnding | null {
  const ending = godanEnding(tail);
  return ending && { cut: 1, ...ending };
}
