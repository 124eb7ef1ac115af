import type { BackCopy } from "./BackCopy";
import type { ChosenCopies } from "./MergeWork";

type Copy = Pick<BackCopy, "file" | "savedAt" | "stamp">;

/**
 * The files that do not count, because another copy of the same department does: the newest, unless a person chose.
 * `departmentOf`: null where nobody knows whose it is; such a copy stands for itself.
 */
export function supersededCopies(
  copies: readonly Copy[],
  departmentOf: (file: string) => string | null,
  chosen: readonly ChosenCopies[],
): ReadonlySet<string> {
  const groups = new Map<string, Copy[]>();
  for (const copy of copies) {
    const department = departmentOf(copy.file);
    if (department !== null) groups.set(department, [...(groups.get(department) ?? []), copy]);
  }
  const superseded = [...groups].flatMap(([department, group]) => {
    const wanted = chosen.find((one) => one.department === department)?.files ?? [];
    const there = group.filter(({ file }) => wanted.includes(file));
    const counting = there.length > 0 ? there : newestFirst(group).slice(0, 1);
    return group.filter((copy) => !counting.includes(copy)).map(({ file }) => file);
  });
  return new Set(superseded);
}

/** By the version that they were made from, then by when they were saved. What is not known comes last. */
export function newestFirst<Some extends Copy>(copies: readonly Some[]): Some[] {
  return [...copies].sort(
    (a, b) =>
      (b.stamp?.version ?? 0) - (a.stamp?.version ?? 0) ||
      compare(b.savedAt ?? "", a.savedAt ?? "") ||
      compare(b.file, a.file),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
