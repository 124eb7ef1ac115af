import { actionNoun } from "./actionNouns";
import { tailLength, type VerbForm } from "./VerbForm";

/**
 * A sentence without its verb: 子育てサロンを開催, 訓練に合わせて実施, 市民団体と協議. The suggestion adds した. `stopped`: a full
 * stop stands behind it; without one, only what has an object, says 「〜について」 or how it is done is taken for a sentence.
 * null for all others, as names and lists are.
 */
export function nounEnding(words: string, stopped: boolean, polite: boolean): VerbForm | null {
  const action = actionNoun(words.slice(-tailLength));
  const past = polite ? "しました" : "した";
  const asked = { cut: 0, politePast: past, reason: "verb", doubt: "noun-ending" } as const;
  if (action && isDone(action.before, words)) return { ...asked, past };
  if (!stopped) return null;
  const said = action !== null && /[てでにとへ、]$/u.test(action.before);
  return { ...asked, past: said ? past : "" };
}

function isDone(before: string, words: string): boolean {
  if (/(?:を|について|に関し|に対し|ながら|[^りちきみびい]し)$/u.test(before)) return true;
  return /[にで]$/u.test(before) && /を|について|、/u.test(words);
}
