import { gridOf } from "../../domain/cells/SheetGrid";
import { samePosition } from "../../domain/cells/Position";
import { spanAnchor, type Span } from "../../domain/cells/Span";
import type { Found } from "../../domain/edit/judgeEdit";
import type { SheetEdit } from "../../domain/edit/SheetEdit";
import { emptyContent } from "../../domain/cells/CellContent";
import { contentOf } from "./cellContent";
import { fillOf, fillProperties } from "./cellFill";
import { mergePieces, queueMerges } from "./mergedAreas";
import { cellOf, sheetAccess } from "./sheetAccess";

/** What stands at an edit's position; `found: null` where its sheet is gone. */
export type Target = { readonly found: Found | null; readonly numberFormat: string };

const contentProperties = "formulas,values,valueTypes,numberFormat,format/protection/locked";

/** How many ranges are asked for merges in one round trip; a range costs about 700 bytes. */
const piecesAtOnce = 2_000;

/** The merged areas that can reach the edits of a sheet: all whose anchor lies above and to the left of one. */
export type MergesBySheet = ReadonlyMap<string, readonly Span[]>;

/**
 * Queues the reading of the cells that edits aim at. `sheetIds` are the sheets that exist. The returned function may be
 * called after the next round trip; `merges` of `queueEditMerges`, or null where anchors do not matter any more.
 */
export function queueTargets(
  context: Excel.RequestContext,
  edits: readonly SheetEdit[],
  sheetIds: ReadonlySet<string>,
): (merges: MergesBySheet | null) => Target[] {
  const sheets = sheetAccess(context);
  const present = edits.filter((edit) => sheetIds.has(edit.sheetId));
  const protections = new Map(
    [...new Set(present.map((edit) => edit.sheetId))].map((id) => {
      const { protection } = sheets(id);
      protection.load("protected");
      return [id, protection] as const;
    }),
  );
  const cells = new Map(
    present.map((edit) => {
      const cell = cellOf(sheets, edit);
      cell.load(edit.kind === "setFill" ? fillProperties : contentProperties);
      return [edit, cell] as const;
    }),
  );
  return (merges) =>
    edits.map((edit) => {
      const cell = cells.get(edit);
      if (!cell) return { found: null, numberFormat: "General" };
      const sheetProtected = protections.get(edit.sheetId)?.protected ?? false;
      return targetOf(edit, cell, sheetProtected, isAnchor(edit, merges));
    });
}

function targetOf(
  edit: SheetEdit,
  cell: Excel.Range,
  sheetProtected: boolean,
  anchor: boolean,
): Target {
  if (edit.kind === "setFill") {
    const fill = fillOf(cell);
    const found = { content: emptyContent, fill, anchor, sheetProtected, locked: true };
    return { found, numberFormat: "General" };
  }
  const format: unknown = cell.numberFormat[0]?.[0];
  const content = contentOf({
    formula: cell.formulas[0]?.[0],
    value: cell.values[0]?.[0],
    valueType: cell.valueTypes[0]?.[0],
    numberFormat: format,
  });
  const locked = cell.format.protection.locked !== false;
  return {
    found: { content, fill: { kind: "none" }, anchor, sheetProtected, locked },
    numberFormat: typeof format === "string" ? format : "General",
  };
}

const grids = new WeakMap<readonly Span[], ReturnType<typeof gridOf>>();

function isAnchor(edit: SheetEdit, merges: MergesBySheet | null): boolean {
  const list = merges?.get(edit.sheetId);
  if (!list) return true;
  const blank = { id: "", name: "", visibility: "visible", cells: [] } as const;
  const grid =
    grids.get(list) ?? gridOf({ ...blank, merges: list, hiddenRows: [], hiddenColumns: [] });
  grids.set(list, grid);
  return samePosition(spanAnchor(grid.span(edit.position)), edit.position);
}

/**
 * Queues the merged areas that matter to edits. Where they are too many for one round trip, the surplus is fetched
 * with round trips of its own; in the domain's sheets that does not happen.
 */
export async function queueEditMerges(
  context: Excel.RequestContext,
  edits: readonly SheetEdit[],
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

function piecesOf(edits: readonly SheetEdit[]): { sheetId: string; piece: Span }[] {
  const reach = new Map<string, Span>();
  for (const { sheetId, position } of edits) {
    const so = reach.get(sheetId) ?? { top: 0, left: 0, bottom: 0, right: 0 };
    const bottom = Math.max(so.bottom, position.row);
    reach.set(sheetId, { ...so, bottom, right: Math.max(so.right, position.column) });
  }
  return [...reach].flatMap(([sheetId, span]) =>
    mergePieces(span).map((piece) => ({ sheetId, piece })),
  );
}
