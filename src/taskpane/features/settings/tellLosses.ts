import type { Messages } from "../../../messages/messagesFor";
import type { KeptRecords } from "../../../usecases/bookRecords";
import { hiddenRowCount } from "./hiddenRowCount";

/** What cannot be done any more once the records are gone, one sentence each; the gravest first. */
export function tellLosses(
  { sizes, notebook, undoable, commands }: KeptRecords,
  { lose }: Messages["records"],
): readonly string[] {
  const has = (...kinds: readonly string[]) => sizes.some(({ kind }) => kinds.includes(kind));
  const drafts = notebook?.drafts ?? [];
  const unsaved = notebook?.unsaved?.length ?? 0;
  const rows = notebook ? hiddenRowCount(notebook) : 0;
  const asked =
    notebook !== null &&
    (notebook.answers.length > 0 ||
      notebook.ignored.length > 0 ||
      [notebook.profile, notebook.outline, notebook.pair].some((one) => one !== null));
  const unreadable =
    has("other") || (has("notebook") && !notebook) || (has("journal") && commands === 0);
  return [
    ...(rows > 0 ? [lose.hidden(rows)] : []),
    ...(unsaved > 0 ? [lose.unsaved(unsaved)] : []),
    ...(undoable > 0 ? [lose.undo(undoable)] : []),
    ...(drafts.length > 0 ? [lose.drafts(drafts.length)] : []),
    ...(drafts.some(({ fillBefore }) => fillBefore !== null) ? [lose.coloured] : []),
    ...(has("copies") || notebook?.merge ? [lose.merge] : []),
    ...(has("stamp") ? [lose.stamp] : []),
    ...(asked ? [lose.answers] : []),
    ...(unreadable ? [lose.unreadable] : []),
  ];
}
