import { addHidden, removeHidden, type HiddenRows } from "../../domain/filter/HiddenRows";
import type { NotebookContent } from "../../ports/Notebook";

/** The notebook with these hidden rows. */
export function rememberRows(
  notebook: NotebookContent,
  added: readonly HiddenRows[],
): NotebookContent {
  if (added.length === 0) return notebook;
  return { ...notebook, hidden: addHidden(notebook.hidden ?? [], added) };
}

/** The notebook without these hidden rows: they are shown again. */
export function forgetRows(
  notebook: NotebookContent,
  gone: readonly HiddenRows[],
): NotebookContent {
  if (gone.length === 0) return notebook;
  return { ...notebook, hidden: removeHidden(notebook.hidden ?? [], gone) };
}
