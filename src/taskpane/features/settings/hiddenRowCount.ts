import type { NotebookContent } from "../../../ports/Notebook";

/** How many rows the add-in hid and has not shown again. */
export function hiddenRowCount({ hidden = [] }: Pick<NotebookContent, "hidden">): number {
  const runs = hidden.flatMap((sheet) => sheet.hidden);
  return runs.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}
