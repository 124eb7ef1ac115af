import { mergesIn } from "../../domain/edit/merges";
import { plainFound, type Found } from "../../domain/edit/judgeEdit";
import { isCellEdit, isWholeSheet, type InPlaceEdit } from "../../domain/edit/SheetEdit";
import { isAnchorIn, type MergesBySheet } from "./editMerges";
import { queuePlace, type PlaceLook } from "./editPlaces";
import { sheetAccess, type SheetAccess } from "./sheetAccess";
import { allowsFormatRows } from "./sheetProtection";
import { queueWholeSheets } from "./wholeSheets";

/** What stands at an edit's place; `found: null` where its sheet is gone. */
export type Target = { readonly found: Found | null; readonly numberFormat: string };

/**
 * Queues the reading of the places that edits aim at. `sheetIds` are the sheets that exist. The returned function may be
 * called after the next round trip; `merges` of `queueEditMerges`, or null where anchors do not matter any more. `sheets`:
 * of the same request.
 */
export function queueTargets(
  context: Excel.RequestContext,
  edits: readonly InPlaceEdit[],
  sheetIds: ReadonlySet<string>,
  sheets: SheetAccess = sheetAccess(context),
): (merges: MergesBySheet | null) => Target[] {
  const inSheets = edits.filter((edit) => !isWholeSheet(edit));
  const present = inSheets.filter((edit) => sheetIds.has(edit.sheetId));
  const protections = queueProtections(sheets, present);
  const places = new Map<InPlaceEdit, () => PlaceLook>(
    present.map((edit) => [edit, queuePlace(sheets(edit.sheetId), edit)]),
  );
  const whole = queueWholeSheets(context, edits.filter(isWholeSheet));
  return (merges) =>
    edits.map((edit) => {
      const sheet = whole(edit);
      if (sheet) return { found: { ...plainFound, ...sheet }, numberFormat: "General" };
      const place = places.get(edit);
      if (!place) return { found: null, numberFormat: "General" };
      return targetOf(edit, place(), protections(edit.sheetId), merges);
    });
}

type Guard = Pick<Found, "sheetProtected" | "formatRows">;

/** What the protection of each sheet allows; its options are asked for only where rows are changed. */
function queueProtections(
  sheets: SheetAccess,
  edits: readonly InPlaceEdit[],
): (sheetId: string) => Guard {
  const withRows = new Set(edits.filter(changesRows).map(({ sheetId }) => sheetId));
  const loaded = new Map(
    [...new Set(edits.map(({ sheetId }) => sheetId))].map((id) => {
      const { protection } = sheets(id);
      protection.load(withRows.has(id) ? "protected,options" : "protected");
      return [id, protection] as const;
    }),
  );
  return (id) => {
    const protection = loaded.get(id);
    const formatRows = withRows.has(id) && protection !== undefined && allowsFormatRows(protection);
    return { sheetProtected: protection?.protected ?? false, formatRows };
  };
}

function changesRows({ kind }: InPlaceEdit): boolean {
  return kind === "setRowHeight" || kind === "setRowsHidden";
}

function targetOf(
  edit: InPlaceEdit,
  { numberFormat = "General", ...look }: PlaceLook,
  guard: Guard,
  merges: MergesBySheet | null,
): Target {
  const around = merges?.get(edit.sheetId);
  const anchor = !isCellEdit(edit) || isAnchorIn(around, edit.position);
  const reachingIn =
    edit.kind === "setMerges" && around ? { ...edit, before: mergesIn(around, edit.area) } : null;
  const present = reachingIn ?? look.present;
  return { found: { ...plainFound, ...guard, ...look, present, anchor }, numberFormat };
}
