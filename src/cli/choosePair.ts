import { formatColumn } from "../domain/cells/address";
import type { CarryPair, PairChoice } from "../domain/carryForward/CarryPair";
import { questionsAbout, type CarryQuestion } from "./carryLines";

type Chosen = {
  readonly pairs: readonly CarryPair[];
  readonly questions: readonly CarryQuestion[];
};

/**
 * The pairs that are carried: those of `--pair H>F` – where each target has one source –, else the only certain one. What
 * a person has to choose becomes a question. Null where `--pair` names no pair there is.
 */
export function choosePair(choice: PairChoice, asked: string | undefined): Chosen | null {
  const { certain, offered } = choice;
  if (asked !== undefined) {
    const pairs = [...certain, ...offered].filter((pair) => nameOf(pair) === asked.toUpperCase());
    if (pairs.length === 0) return null;
    return new Set(pairs.map(targetOf)).size < pairs.length
      ? several(pairs)
      : { pairs, questions: [] };
  }
  if (certain.length > 1) return several(certain);
  if (certain.length === 1) return { pairs: certain, questions: [] };
  const code = offered.length > 0 ? "next-year-pair" : "no-pair";
  return { pairs: [], questions: questionsAbout(code, offered) };
}

function several(pairs: readonly CarryPair[]): Chosen {
  return { pairs: [], questions: questionsAbout("several-pairs", pairs) };
}

function targetOf({ to }: CarryPair): string {
  return [to.sheetId, to.table, to.column].join(" ");
}

function nameOf({ from, to }: CarryPair): string {
  return `${formatColumn(from.column)}>${formatColumn(to.column)}`;
}
