import type { MergeOutcome } from "./MergeOutcome";

/** A part of an outcome: of one entry, one copy, one sheet. */
export type MergeNews = Omit<MergeOutcome, "copies" | "refused" | "notReturned">;

export const noNews: MergeNews = {
  cells: [],
  accepted: [],
  conflicts: [],
  infos: [],
  warnings: [],
  questions: [],
};

/** The parts of an outcome as one, in their order. */
export function joinNews(parts: readonly MergeNews[]): MergeNews {
  return {
    cells: parts.flatMap((part) => part.cells),
    accepted: parts.flatMap((part) => part.accepted),
    conflicts: parts.flatMap((part) => part.conflicts),
    infos: parts.flatMap((part) => part.infos),
    warnings: parts.flatMap((part) => part.warnings),
    questions: parts.flatMap((part) => part.questions),
  };
}
