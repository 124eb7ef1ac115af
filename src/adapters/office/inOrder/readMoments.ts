import type { SheetSnapshot } from "../../../domain/cells/SheetSnapshot";
import type { ApplyFailure } from "../../../domain/edit/Command";
import type { Found } from "../../../domain/edit/judgeEdit";
import type { SheetMoment } from "../../../domain/edit/judgeInOrder";
import { originsOf } from "../../../domain/edit/originOfEdit";
import type { InPlaceEdit, SheetEdit } from "../../../domain/edit/SheetEdit";
import { refuse, succeed, type Result } from "../../../domain/Result";
import { queueEditMerges } from "../editMerges";
import { queueTargets } from "../editTargets";
import type { OfficeHost } from "../OfficeHost";
import { readSheets } from "../readSheets";
import { sheetAccess } from "../sheetAccess";
import { allowsFormatRows } from "../sheetProtection";

/** The sheets that edits are about, and what stands at the origin of each edit. */
export type Moments = {
  readonly sheets: ReadonlyMap<string, SheetMoment>;
  readonly looks: readonly (Found | null)[];
};

/** Reads all that `judgeInOrder` wants to know. `sheetIds` are the sheets that exist. */
export async function readMoments(
  office: OfficeHost,
  context: Excel.RequestContext,
  edits: readonly SheetEdit[],
  sheetIds: ReadonlySet<string>,
): Promise<Result<Moments, ApplyFailure>> {
  const rowsGo = edits.some(({ kind }) => kind === "deleteRows");
  const own = [...new Set(edits.map(({ sheetId }) => sheetId))];
  const ids = rowsGo ? [...sheetIds] : own.filter((id) => sheetIds.has(id));
  const origins = originsOf(edits);
  const places = origins.filter((edit): edit is InPlaceEdit => edit !== null);
  const merges = await queueEditMerges(context, places, sheetIds);
  const targets = queueTargets(context, places, sheetIds);
  const guards = queueGuards(context, ids);
  await context.sync();
  const founds = targets(merges()).map(({ found }) => found);
  const found = new Map(places.map((edit, index) => [edit, founds[index] ?? null]));
  const read = await readSheets(office, ids);
  if (!read.ok) {
    const { code, detail } = read.failure;
    const known = code === "cell-editing" || code === "cancelled" ? code : "host-failure";
    return refuse({ code: known, detail, restored: true });
  }
  const guard = guards();
  return succeed({
    sheets: new Map(read.value.sheets.map((sheet) => [sheet.id, guard(sheet)])),
    looks: origins.map((edit) => edit && (found.get(edit) ?? null)),
  });
}

/** Queues the question which sheets are protected; the answer completes their snapshots. */
function queueGuards(context: Excel.RequestContext, ids: readonly string[]) {
  const sheets = sheetAccess(context);
  const loaded = ids.map((id) => {
    const { protection } = sheets(id);
    protection.load("protected,options");
    return [id, protection] as const;
  });
  return () => {
    const protections = new Map(loaded);
    return (snapshot: SheetSnapshot): SheetMoment => {
      const protection = protections.get(snapshot.id);
      const formatRows = protection !== undefined && allowsFormatRows(protection);
      return { snapshot, sheetProtected: protection?.protected ?? false, formatRows };
    };
  };
}
