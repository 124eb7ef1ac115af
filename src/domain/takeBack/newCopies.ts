import { freeName } from "../departmentCopy/fileNames";
import type { BackCopy } from "./BackCopy";

/**
 * The copies that were not there yet, each under a name of its own: two departments may well send files of one name. A
 * file of a known name that says the same as the known one is that one again.
 */
export function newCopies(
  present: readonly BackCopy[],
  arrived: readonly BackCopy[],
): readonly BackCopy[] {
  const names = new Set(present.map(({ file }) => file.toLowerCase()));
  const all = [...present];
  for (const copy of arrived) {
    if (all.some((known) => nameAsSent(known) === copy.file && saysTheSame(known, copy))) continue;
    all.push({ ...copy, file: freeName(copy.file, names) });
  }
  return all.slice(present.length);
}

/** A snapshot keeps the name that the file came with. */
function nameAsSent({ snapshot }: BackCopy): string {
  return snapshot.file;
}

function saysTheSame(a: BackCopy, b: BackCopy): boolean {
  if (a.stamp?.department !== b.stamp?.department) return false;
  const wordsOf = ({ snapshot }: BackCopy) =>
    JSON.stringify(
      snapshot.sheets.map(({ name, cells }) => [
        name,
        cells.map(({ row, column, text }) => [row, column, text]),
      ]),
    );
  return wordsOf(a) === wordsOf(b);
}
