import type { Messages } from "../../../messages/messagesFor";
import type { NotebookContent } from "../../../ports/Notebook";
import { hiddenRowCount } from "./hiddenRowCount";

/** What the notebook holds, one phrase a thing; empty where nothing of it would be missed. */
export function tellNotes(
  notebook: NotebookContent,
  { items }: Messages["records"],
): readonly string[] {
  const { drafts, unsaved = [], ignored, answers, profile, outline, pair, merge } = notebook;
  const rows = hiddenRowCount(notebook);
  const counted = [
    [drafts.length, items.drafts],
    [unsaved.length, items.unsaved],
    [rows, items.hidden],
    [ignored.length, items.ignored],
    [answers.length, items.answers],
    [profile ? 1 : 0, items.words],
    [outline ? 1 : 0, items.outline],
    [pair ? 1 : 0, items.pair],
    [merge ? 1 : 0, items.merge],
  ] as const;
  return counted.flatMap(([count, say]) => (count > 0 ? [say(count)] : []));
}
