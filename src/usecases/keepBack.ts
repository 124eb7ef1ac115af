import type { Stamp } from "../domain/circulate/Stamp";
import type { BackCopy } from "../domain/takeBack/BackCopy";
import { keepCopy, keptCopyLimits } from "../domain/takeBack/keepCopy";
import type { KeptCopy } from "../domain/takeBack/KeptCopy";
import type { MergeDeps } from "./MergeDeps";

export type KeptBack = {
  /** The files of those that the workbook does not keep. */
  readonly notKept: readonly string[];
  /** Characters that all kept copies take up now. */
  readonly keptCharacters: number;
};

/**
 * Keeps copies in the workbook, as far as they are not too large. What the host does not take is told in the same way: the
 * copies are here, and not kept. `before`: characters that are taken up already.
 */
export async function keepBack(
  { circulation, breathe }: Pick<MergeDeps, "circulation" | "breathe">,
  copies: readonly BackCopy[],
  stamp: Stamp,
  before: number,
): Promise<KeptBack> {
  const packed: KeptCopy[] = [];
  const tooLarge: string[] = [];
  let keptCharacters = before;
  for (const copy of copies) {
    await breathe();
    const kept = keepCopy(copy, stamp);
    const { length } = JSON.stringify(kept);
    if (length <= keptCopyLimits.copy && keptCharacters + length <= keptCopyLimits.all) {
      packed.push(kept);
      keptCharacters += length;
    } else tooLarge.push(copy.file);
  }
  const done = packed.length === 0 || (await circulation.keepCopies(packed)).ok;
  return done
    ? { notKept: tooLarge, keptCharacters }
    : { notKept: copies.map(({ file }) => file), keptCharacters: before };
}
