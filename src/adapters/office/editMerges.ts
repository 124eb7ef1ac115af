import { indexMerges, type MergeIndex } from "../../domain/cells/mergeIndex";
import type { Position } from "../../domain/cells/Position";
import type { Span } from "../../domain/cells/Span";
import { isTopLeft } from "../../domain/edit/merges";
import type { InPlaceEdit } from "../../domain/edit/SheetEdit";
import { mergePieces, queueMerges } from "./mergedAreas";

/** How many ranges are asked for merges in one round trip; a range costs about 700 bytes. */
const piecesAtOnce = 2_000;

/** The merged areas that can reach the edits of a sheet: all whose anchor lies above and to the left of one. */
export type MergesBySheet = ReadonlyMap<string, readonly Span[]>;

/**
 * Queues the merged areas that matter to edits. Where they are too many for one round trip, the surplus is fetched
 * with round trips of its own; in the domain's sheets that does not happen.
 */
export async function queueEditMerges(
  context: Excel.RequestContext,
  edits: readonly InPlaceEdit[],
  sheetIds: ReadonlySet<string>,
): Promise<() => MergesBySheet> {
  const pieces = piecesOf(edits.filter((edit) => sheetIds.has(edit.sheetId)));
  const answers: { sheetId: string; merges: () => Span[] }[] = [];
  for (const [index, { sheetId, piece }] of pieces.entries()) {
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- once in 2,000 pieces, so that a request stays small
    if (index > 0 && index % piecesAtOnce === 0) await context.sync();
    const sheet = context.workbook.worksheets.getItem(sheetId);
    answers.push({ sheetId, merges: queueMerges(sheet, piece) });
  }
  return () => {
    const bySheet = new Map<string, Span[]>();
    for (const { sheetId, merges } of answers) {
      bySheet.set(sheetId, [...(bySheet.get(sheetId) ?? []), ...merges()]);
    }
    return bySheet;
  };
}

function piecesOf(edits: readonly InPlaceEdit[]): { sheetId: string; piece: Span }[] {
  const reach = new Map<string, Span>();
  for (const edit of edits) {
    const corner = lastCell(edit);
    if (!corner) continue;
    const so = reach.get(edit.sheetId) ?? { top: 0, left: 0, bottom: 0, right: 0 };
    const bottom = Math.max(so.bottom, corner.row);
    reach.set(edit.sheetId, { ...so, bottom, right: Math.max(so.right, corner.column) });
  }
  return [...reach].flatMap(([sheetId, span]) =>
    mergePieces(span).map((piece) => ({ sheetId, piece })),
  );
}

/** The bottom right cell of an edit for which merges matter. */
function lastCell(edit: InPlaceEdit): Position | null {
  if (edit.kind === "setContent" || edit.kind === "setFill") return edit.position;
  return edit.kind === "setMerges" ? { row: edit.area.bottom, column: edit.area.right } : null;
}

const indexes = new WeakMap<readonly Span[], MergeIndex>();

/** Is this cell no part of a merged area, or its top left? Where merges do not matter any more, every cell is. */
export function isAnchorIn(merges: readonly Span[] | undefined, position: Position): boolean {
  if (!merges) return true;
  const index = indexes.get(merges) ?? indexMerges(merges);
  indexes.set(merges, index);
  const merge = index(position);
  return !merge || isTopLeft(merge, position);
}
