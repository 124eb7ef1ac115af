import { contentInWords, textContent } from "../cells/CellContent";
import { formatAddress } from "../cells/address";
import type { SetContent, SheetEdit } from "../edit/SheetEdit";
import { changedRange } from "../text/changedRange";
import type { Fix } from "./Finding";

/** `edits`: one a cell, cells before rows, rows from below upwards. `left`: fixes that contradict one already taken. */
export type JoinedFixes = { readonly edits: readonly SheetEdit[]; readonly left: readonly Fix[] };

/**
 * Several fixes as one command. Those that change different characters of one cell are put together; of two that want
 * the same characters otherwise, the first is taken and the other left for the next time.
 */
export function joinFixes(fixes: readonly Fix[]): JoinedFixes {
  const cells = new Map<string, SetContent>();
  const forms: (readonly SheetEdit[])[] = [];
  const left: Fix[] = [];
  const ofForm = fixes.filter(({ edits }) => !edits.every(isContent));
  const taken = new Set(ofForm.flatMap(({ edits }) => edits.filter(isContent).map(cellOf)));
  for (const fix of fixes) {
    if (ofForm.includes(fix)) {
      forms.push(fix.edits);
      continue;
    }
    const own = fix.edits.filter(isContent);
    const joined = own.flatMap((edit) =>
      taken.has(cellOf(edit)) ? [] : (joinTexts(cells.get(cellOf(edit)) ?? null, edit) ?? []),
    );
    if (joined.length < own.length) left.push(fix);
    else for (const edit of joined) cells.set(cellOf(edit), edit);
  }
  const fromBelow = forms.sort((a, b) => firstRow(b) - firstRow(a));
  return { edits: witnessed([...cells.values(), ...fromBelow.flat()]), left };
}

/** An insertion knows its place by what the row below shows – after the fixes of that row, which come before it. */
function witnessed(edits: readonly SheetEdit[]): SheetEdit[] {
  const written: SetContent[] = [];
  return edits.map((edit) => {
    if (isContent(edit)) written.push(edit);
    if (edit.kind !== "insertRows") return edit;
    const below = [...edit.below];
    for (const { sheetId, position, after } of written) {
      if (sheetId === edit.sheetId && position.row === edit.row)
        below[position.column] = contentInWords(after);
    }
    return { ...edit, below };
  });
}

function isContent(edit: SheetEdit): edit is SetContent {
  return edit.kind === "setContent";
}

function cellOf({ sheetId, position }: SetContent): string {
  return `${sheetId}!${formatAddress(position)}`;
}

function firstRow(edits: readonly SheetEdit[]): number {
  return Math.min(...edits.map((edit) => ("row" in edit ? edit.row : Infinity)));
}

/** The characters of `before` from `start` to `end` become `text`. */
type Change = { readonly start: number; readonly end: number; readonly text: string };

/** Both changes of one cell in one edit; null where they touch. */
function joinTexts(first: SetContent | null, second: SetContent): SetContent | null {
  if (!first) return second;
  const { before } = first;
  if (before.kind !== "text" || second.before.kind !== "text") return null;
  if (before.text !== second.before.text) return null;
  const a = changeOf(before.text, textOf(first));
  const b = changeOf(before.text, textOf(second));
  if (a.start === b.start && a.end === b.end && a.text === b.text) return first;
  const [one, two] = a.start <= b.start ? [a, b] : [b, a];
  if (one.end > two.start || (one.start === two.start && one.end === two.end)) return null;
  const { text } = before;
  const after =
    text.slice(0, one.start) +
    one.text +
    text.slice(one.end, two.start) +
    two.text +
    text.slice(two.end);
  return { ...first, after: textContent(after) };
}

function textOf({ after }: SetContent): string {
  return after.kind === "text" ? after.text : "";
}

function changeOf(before: string, after: string): Change {
  const { start, beforeEnd, afterEnd } = changedRange(before, after);
  return { start, end: beforeEnd, text: after.slice(start, afterEnd) };
}
