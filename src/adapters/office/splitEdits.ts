import type { SheetEdit } from "../../domain/edit/SheetEdit";

/** Excel on the web takes and gives at most 5 MB at a time. */
const bytesAtOnce = 4_000_000;

/** What the paths and actions of one cell cost in a request, on top of its text. */
const bytesPerCell = 1_200;

const encoder = new TextEncoder();

export function utf8Bytes(text: string): number {
  return encoder.encode(text).length;
}

/**
 * Edits in groups that fit into one request and its answer. Texts count twice: `formulas` and `values` both come back.
 * There is always at least one group.
 */
export function splitEdits(edits: readonly SheetEdit[]): SheetEdit[][] {
  const groups: SheetEdit[][] = [[]];
  let bytes = 0;
  for (const edit of edits) {
    const cost = 2 * utf8Bytes(JSON.stringify(edit)) + bytesPerCell;
    const last = groups.at(-1);
    if (last && (last.length === 0 || bytes + cost <= bytesAtOnce)) {
      last.push(edit);
      bytes += cost;
    } else {
      groups.push([edit]);
      bytes = cost;
    }
  }
  return groups;
}
