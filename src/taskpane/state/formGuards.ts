import type { SheetSnapshot } from "../../domain/cells/SheetSnapshot";
import { spanColumns, spanOf, spanRows, spanUnion, type Span } from "../../domain/cells/Span";
import type { SheetGuard } from "../../domain/form/SheetGuard";
import { succeed } from "../../domain/Result";
import type { LiveWorkbook, SheetArea } from "../../ports/LiveWorkbook";
import type { GuardReader } from "../../usecases/formProtection";
import type { Understanding } from "../../usecases/understandWorkbook";

/**
 * Reads protections and locked cells. Areas in which some cells are locked and some are not are halved until each is one
 * or the other; what lies outside a sheet's cells and merged areas counts as locked, as Excel has it unless told otherwise.
 */
export function formGuards(
  workbook: Pick<LiveWorkbook, "locked" | "protections">,
  { snapshot }: Understanding,
): GuardReader {
  return {
    guards: async (asked) => {
      const sheets = snapshot.sheets.filter(({ id }) => asked.includes(id));
      const protections = await workbook.protections(sheets.map(({ id }) => id));
      if (!protections.ok) return protections;
      const open = new Map<string, Span[]>();
      let areas = sheets.flatMap((sheet): SheetArea[] => {
        const area = extentOf(sheet);
        return area ? [{ sheetId: sheet.id, area }] : [];
      });
      while (areas.length > 0) {
        const locked = await workbook.locked(areas);
        if (!locked.ok) return locked;
        for (const [i, { sheetId, area }] of areas.entries())
          if (locked.value[i] === false) open.set(sheetId, [...(open.get(sheetId) ?? []), area]);
        areas = areas.flatMap((one, i) => (locked.value[i] === null ? halves(one) : []));
      }
      return succeed(
        sheets.flatMap(({ id }, i): SheetGuard[] => {
          const protection = protections.value[i];
          return protection ? [{ sheetId: id, protection, open: open.get(id) ?? [] }] : [];
        }),
      );
    },
  };
}

function extentOf({ cells, merges }: SheetSnapshot): Span | null {
  const spans = [...cells.map(({ row, column }) => spanOf({ row, column })), ...merges];
  return spans.reduce<Span | null>((all, span) => (all ? spanUnion(all, span) : span), null);
}

/** Columns are parted first: forms open whole columns. */
function halves({ sheetId, area }: SheetArea): SheetArea[] {
  const { top, left, bottom, right } = area;
  if (spanColumns(area) > 1) {
    const middle = Math.floor((left + right) / 2);
    return [
      { sheetId, area: { ...area, right: middle } },
      { sheetId, area: { ...area, left: middle + 1 } },
    ];
  }
  if (spanRows(area) === 1) return [];
  const middle = Math.floor((top + bottom) / 2);
  return [
    { sheetId, area: { ...area, bottom: middle } },
    { sheetId, area: { ...area, top: middle + 1 } },
  ];
}
