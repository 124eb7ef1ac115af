import type { CarryPair, PairChoice } from "../../domain/carryForward/CarryPair";
import { choosePairs } from "../../usecases/carryForwardYear";
import { findRemembered } from "../../usecases/rememberPair";
import type { PairOffer } from "./CarryState";
import type { PaneCore } from "./PaneCore";

/**
 * Finds the pairs that are possible now and keeps the one that was chosen, if it still is. Else the remembered one, else
 * the only certain one – in last year's file where one was picked, else in this workbook; with several certain ones, or
 * none in the file, nobody has chosen yet.
 */
export async function offerPairs({ store, deps }: PaneCore): Promise<void> {
  const { book, carry } = store.get();
  if (book.kind !== "read") return;
  const inFile = carry.lastYear
    ? offersOf(choosePairs(book.understanding, carry.lastYear), true)
    : [];
  const inBook = offersOf(choosePairs(book.understanding, null), false);
  const offers = [...inFile, ...inBook];
  // Who picked a file means that file: nothing of this workbook is taken instead unasked.
  const meant = carry.lastYear ? inFile : inBook;
  const notebook = await deps.notebook.read();
  const remembered = notebook.ok ? notebook.value.pair : null;
  const chosen =
    offers.find((offer) => carry.chosen !== null && sameOffer(offer, carry.chosen)) ??
    meant.find(
      (offer) => remembered !== null && findRemembered([offer.pair], remembered) !== null,
    ) ??
    onlyCertain(meant);
  const colour =
    notebook.ok && carry.offers.length === 0 ? notebook.value.colourDrafts : carry.colour;
  store.set((state) => ({ carry: { ...state.carry, offers, chosen, colour } }));
}

function offersOf(choice: PairChoice, fromFile: boolean): PairOffer[] {
  return [
    ...choice.certain.map((pair) => ({ pair, certain: true, fromFile })),
    ...choice.offered.map((pair) => ({ pair, certain: false, fromFile })),
  ];
}

function onlyCertain(offers: readonly PairOffer[]): PairOffer | null {
  const [first, second] = offers.filter((offer) => offer.certain);
  return first && !second ? first : null;
}

/** A name for a pair that stays the same when the workbook is read again. */
export function pairKey(pair: CarryPair): string {
  return [pair.from, pair.to]
    .map((ref) => [ref.file, ref.sheetId, ref.table, ref.column].join("/"))
    .join(">");
}

export function sameOffer(a: PairOffer, b: PairOffer): boolean {
  return a.fromFile === b.fromFile && pairKey(a.pair) === pairKey(b.pair);
}
