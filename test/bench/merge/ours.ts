import { readFile } from "node:fs/promises";
import path from "node:path";
import { xlsxFiles } from "../../../src/adapters/xlsx";
import { profileSchema } from "../../../src/domain/profile/Profile";
import { mergeReturnedBooks } from "../../../src/usecases/mergeReturnedBooks";
import { readCopies } from "../../../src/usecases/readCopies";
import { departments } from "./circulation";
import type { Way } from "./Way";

/** What the product does: all files are read and understood, and merged. */
export const ours: Way = async ({ base, copies }) => {
  const started = performance.now();
  const given = [base, ...copies].map((file) => ({
    file: path.basename(file),
    bytes: () => readFile(file),
  }));
  const [own, ...reads] = await readCopies({ files: xlsxFiles }, given);
  if (!own?.ok) throw new Error("the base cannot be read");
  const read = performance.now();
  const merged = mergeReturnedBooks({
    base: own.value,
    master: own.value,
    copies: reads.map((copy, i) => ({ file: given[i + 1]?.file ?? "", read: copy })),
    profile: profileSchema.parse({ departments: departments.map((name) => ({ name })) }),
  });
  const done = performance.now();
  const { accepted, conflicts, questions, refused } = merged;
  if (accepted.length === 0 || conflicts.length + questions.length + refused.length > 0)
    throw new Error(`${accepted.length} taken, ${conflicts.length} in conflict`);
  return { all: done - started, read: read - started, merge: done - read };
};
