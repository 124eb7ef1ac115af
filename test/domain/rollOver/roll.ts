import { formatAddress } from "../../../src/domain/cells/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import type { ReadingAnswers } from "../../../src/domain/planSheet/ReadingAnswers";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { proposeRollOver } from "../../../src/domain/rollOver/proposeRollOver";
import { usualRollChoices, type RollChoices } from "../../../src/domain/rollOver/RollChoices";
import type { RollOverProposal } from "../../../src/domain/rollOver/RollOverProposal";
import type { RollSource } from "../../../src/domain/rollOver/RollSource";
import type { YearMove } from "../../../src/domain/rollOver/YearMove";
import { bookOf } from "../../support/sheetOf";

export function sourceOf(snapshot: WorkbookSnapshot, answers: ReadingAnswers = []): RollSource {
  const book = readPlanBook(snapshot, usualProfile, answers);
  return { snapshot, book, profile: usualProfile, answers };
}

/** The new year's form of these sheets; `chosen`: from what could move, what does. */
export function roll(
  sheets: readonly SheetSnapshot[],
  choices: Partial<RollChoices> = {},
  chosen?: (moves: readonly YearMove[]) => readonly YearMove[],
): RollOverProposal {
  const source = sourceOf(bookOf(sheets));
  const all = { ...usualRollChoices, ...choices };
  const usual = proposeRollOver(source, all);
  if (!usual.ok) throw new Error(usual.failure.code);
  if (!chosen) return usual.value;
  const wanted = new Set(chosen(usual.value.moves));
  const decided = new Map(usual.value.moves.map((move) => [move.id, wanted.has(move)]));
  const proposal = proposeRollOver(source, all, decided);
  if (!proposal.ok) throw new Error(proposal.failure.code);
  return proposal.value;
}

const placeOf = ({ position }: YearMove) => (position ? formatAddress(position) : "name");

/** What moves by itself: place and new text. */
export function moved({ moves }: RollOverProposal): string[] {
  return moves.flatMap((one) =>
    one.stays === null ? [`${placeOf(one)} ${one.group}: ${one.after}`] : [],
  );
}

/** What stays unless a person says otherwise: place, reason and what it would become. */
export function stayed({ moves }: RollOverProposal): string[] {
  return moves.flatMap((one) => (one.stays ? [`${placeOf(one)} ${one.stays}: ${one.after}`] : []));
}

/** What becomes of the entries: address, how, text. */
export function cells({ cells }: RollOverProposal): string[] {
  return cells.map(({ position, how, after }) => `${formatAddress(position)} ${how}: ${after}`);
}
