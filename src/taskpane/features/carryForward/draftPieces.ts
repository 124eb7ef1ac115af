import { findFigures } from "../../../domain/tense/findFigures";
import type { TenseChange } from "../../../domain/tense/SentenceTense";
import { wordAround } from "./wordAround";

/** `removed`, `added`: the words that are turned; `asked`: the word about which a person is asked, as it stands. */
export type DraftPiece = {
  readonly kind: "same" | "removed" | "added" | "asked";
  readonly text: string;
  /** A figure, date or year, which a person is to confirm. */
  readonly figure: boolean;
};

/**
 * A plan sentence in pieces, as the preview shows it. `taken`: whether the changes are carried out; else their words are
 * only pointed at. Without the added ones the pieces are the sentence itself.
 */
export function draftPieces(
  plan: string,
  changes: readonly TenseChange[],
  taken: boolean,
): DraftPiece[] {
  const pieces: DraftPiece[] = [];
  const figures = findFigures(plan).filter(({ kind }) => kind !== "planned");
  const cut = (from: number, to: number, kind: DraftPiece["kind"]) => {
    let at = from;
    for (const { start, end } of figures) {
      if (end <= at || start >= to) continue;
      push(pieces, plan.slice(at, Math.max(at, start)), kind, false);
      push(pieces, plan.slice(Math.max(at, start), Math.min(end, to)), kind, true);
      at = Math.min(end, to);
    }
    push(pieces, plan.slice(at, to), kind, false);
  };
  let from = 0;
  for (const change of changes) {
    const word = wordAround(plan, change, from);
    cut(from, word.start, "same");
    cut(word.start, word.end, taken ? "removed" : "asked");
    if (taken) push(pieces, word.text, "added", false);
    from = word.end;
  }
  cut(from, plan.length, "same");
  return pieces;
}

function push(pieces: DraftPiece[], text: string, kind: DraftPiece["kind"], figure: boolean): void {
  if (text !== "") pieces.push({ kind, text, figure });
}
