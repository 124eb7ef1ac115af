import { isKanji, vowelOf } from "./kanaRows";
import { plainVerb } from "./plainVerb";
import { oneSyllableStems } from "./ruClass";
import type { VerbForm } from "./VerbForm";

/** The last kana before ない and of the verb itself: 行わない, 行う. */
const affirmative: ReadonlyMap<string, string> = new Map(
  Object.entries({
    わ: "う",
    か: "く",
    が: "ぐ",
    さ: "す",
    た: "つ",
    ば: "ぶ",
    ま: "む",
    ら: "る",
  }),
);

const oneRow = /(?:じ|[用率強]い|[試顧省]み|[起生]き|過ぎ|[借降]り|[延伸]び)$/u;

/**
 * A verb in ない at the end of a text (実施しない, 行わない, 設けない); null where there is no ない. Adjectives end alike
 * (少ない, 必要はない, 欠かせない): they are a matter of state, and what is no known verb, too.
 */
export function negativeVerb(tail: string): VerbForm | null {
  if (!tail.endsWith("ない")) return null;
  const form = { cut: 1, past: "かった", politePast: "かったです", reason: "negative" } as const;
  const verb = affirmativeOf(tail.slice(0, -2));
  const read = verb === null ? null : plainVerb(verb);
  return { ...form, doubt: read ? read.doubt : "state" };
}

function affirmativeOf(stem: string): string | null {
  const last = stem.slice(-1);
  if (last === "し") return `${stem.slice(0, -1)}する`;
  // やむを得ない is no matter of what was done.
  if (isKanji(last)) return last !== "得" && oneSyllableStems.includes(last) ? `${stem}る` : null;
  // 間違いない, 限りない are no verbs: after い only those that are known.
  if (vowelOf(last) === "e" || oneRow.test(stem)) return `${stem}る`;
  const godan = affirmative.get(last);
  return godan === undefined ? null : stem.slice(0, -1) + godan;
}
