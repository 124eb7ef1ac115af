import type { SheetSnapshot } from "../cells/SheetSnapshot";
import { isSheetName } from "../edit/freeSheetName";
import { applyChanges } from "../tense/resultOf";
import { yearChanges } from "./yearChanges";
import type { YearMove, YearStay } from "./YearMove";

/** The years in the name of a sheet: none, or one move as a rule. `sheets`: all of the workbook, hidden ones too. */
export function sheetNameMoves(
  { id, name }: SheetSnapshot,
  years: ReadonlySet<number>,
  sheets: readonly SheetSnapshot[],
): YearMove[] {
  const changes = yearChanges(name, years);
  const reasons = [...new Set(changes.map(({ stays }) => stays))];
  return reasons.map((why) => {
    const own = changes.filter(({ stays }) => stays === why).map(({ change }) => change);
    const after = applyChanges(name, own);
    const stays = whyNoName(after, name, sheets) ?? why;
    return {
      id: `${id} name ${why ?? "moves"}`,
      ...{ group: "sheetName" as const, sheetId: id, sheetName: name, position: null },
      ...{ before: name, after, changes: own, stays },
    };
  });
}

function whyNoName(after: string, name: string, sheets: readonly SheetSnapshot[]): YearStay | null {
  if (!isSheetName(after)) return "name-unfit";
  const taken = sheets.some(
    (sheet) => sheet.name !== name && sheet.name.toLowerCase() === after.toLowerCase(),
  );
  return taken ? "name-taken" : null;
}
