import type { Outline } from "../domain/outline/Outline";
import type { ParsedOutline } from "../domain/outline/parseOutline";
import { checkOutline, readOutline, type OutlineProblem } from "../domain/outline/readOutline";
import { succeed, type Result } from "../domain/Result";
import type { NotebookFailure } from "../ports/Notebook";
import type { Deps } from "./Deps";

/** The plan's outline that is kept in the workbook; null where nobody has kept one. */
export async function keptOutline({
  notebook,
}: Pick<Deps, "notebook">): Promise<Result<Outline | null, NotebookFailure>> {
  const notes = await notebook.read();
  return notes.ok ? succeed(notes.value.outline) : notes;
}

/**
 * Keeps a plan's outline in the workbook, where it circulates with it; null forgets it. Checked first: an outline that
 * cannot be read again would take the whole notebook with it.
 */
export async function keepOutline(
  { notebook }: Pick<Deps, "notebook">,
  outline: Outline | null,
): Promise<Result<Outline | null, OutlineProblem | NotebookFailure>> {
  const checked = outline === null ? succeed(null) : checkOutline(outline);
  if (!checked.ok) return checked;
  const kept = await notebook.update((content) => ({ ...content, outline: checked.value }));
  return kept.ok ? succeed(kept.value.outline) : kept;
}

/** An outline out of pasted text, or a file's: plain text or JSON. Nothing is kept yet. */
export function importOutline(text: string): Result<ParsedOutline, OutlineProblem> {
  return readOutline(text);
}
