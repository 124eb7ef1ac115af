import type { CopyLine, MergeDesk } from "./MergeDesk";

/** 第2課 comes before 第10課. */
const names = new Intl.Collator("ja", { numeric: true });

/**
 * The copies as a person looks for them: by department, in the register's order, then as they were circulated. Those whose
 * department is not among these come last, by file.
 */
export function copiesInOrder({ lines, understanding, work }: MergeDesk): readonly CopyLine[] {
  const register = understanding.profile.departments.map(({ name }) => name);
  const order = [...register, ...(work.circulatedTo ?? [])];
  const rank = ({ department }: CopyLine) => {
    const at = department === null ? -1 : order.indexOf(department);
    return at < 0 ? order.length : at;
  };
  return [...lines].sort((a, b) => rank(a) - rank(b) || names.compare(a.file, b.file));
}
