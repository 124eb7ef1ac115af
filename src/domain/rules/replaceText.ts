import { textContent } from "../cells/CellContent";
import type { CheckedCell } from "./CheckedCell";
import type { Fix } from "./Finding";

/**
 * The fix that gives a cell another text. None where a formula or a value stands there: whoever writes a text over it
 * takes more away than the words it is about.
 */
export function replaceText(cell: CheckedCell, after: string, choice: string | null = null): Fix[] {
  const { sheetId, position, content } = cell;
  if (content.kind !== "text" || content.text === after) return [];
  const edit = { kind: "setContent", sheetId, position } as const;
  return [{ choice, edits: [{ ...edit, before: content, after: textContent(after) }] }];
}
