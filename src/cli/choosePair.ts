import { formatColumn } from "../domain/cells/address";
import type { CarryPair, PairChoice } from "../domain/carryForward/CarryPair";
import { questionsAbout, type CarryQuestion } from "./carryLines";

type Chosen = {
  readonly pairs: readonly CarryPair[];
  readonly questions: readonly CarryQuestion[];
};

/**
 * The pairs that are carried: those of `--pair H>F`, else the certain ones – where each target has one source. What a
 * person has to choose becomes a question. Null where `--pair` names no pair there is.
 */
export function choosePair(choice: PairChoice, asked: string | undefined): Chosen | null {
  const { certain, offered } = choice;
  if (asked !== undefined) {
    const pairs = [...certain, ...offered].filter((pair) => nameOf(pair) === asked.toUpperCase());
    return pairs.length === 0 ? null : { pairs, questions: [] };
  }
  if (certain.length > 1) return { pairs: [], questions: questionsAbout("several-pairs", certain) };
  if (certain.length === 1) return { pairs: certain, questions: [] };
  const code = offered.length > 0 ? "next-year-pair" : "no-pair";
  return { pairs: [], questions: questionsAbout(code, offered) };
}

function nameOf({ from, to }: CarryPair): string {
  return `${formatColumn(from.column)}>${formatColumn(to.column)}`;
}
