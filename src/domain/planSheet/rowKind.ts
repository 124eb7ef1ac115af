import type { SheetGrid } from "../cells/SheetGrid";
import { fold } from "../text/fold";
import type { OtherRow } from "./PlanSheet";
import type { Header } from "./readHeader";

export type RowKind = "body" | "header" | OtherRow["kind"];

/** What a row under the header is: part of the body, the header once more (on a later page), or something else. */
export function rowKindOf(grid: SheetGrid, header: Header, row: number): RowKind {
  const shown = header.columns.map(({ column }) => grid.shownText({ row, column }).trim());
  if (shown.every((text) => text === "")) return "blank";
  if (repeatsHeader(grid, header, row)) return "header";
  const only = onlyText(grid, header, row);
  if (only !== null) return /^(?:※|＊|\*|注|[(（]注)/u.test(only) ? "note" : "section";
  const first = fold(shown.find((text) => text !== "") ?? "");
  if (/^小計/u.test(first)) return "subtotal";
  if (/^(?:合計|総計|計)$/u.test(first)) return "total";
  return "body";
}

function repeatsHeader(grid: SheetGrid, header: Header, row: number): boolean {
  for (let tier = header.rows.first; tier <= header.rows.last; tier++) {
    const same = header.columns.every(
      ({ column }) =>
        fold(grid.shownText({ row, column })) === fold(grid.shownText({ row: tier, column })),
    );
    if (same) return true;
  }
  return false;
}

/** The text of a row that is one cell from side to side; null for every other row. */
function onlyText(grid: SheetGrid, header: Header, row: number): string | null {
  const first = header.columns[0]?.column ?? 0;
  const last = header.columns.at(-1)?.column ?? 0;
  const span = grid.span({ row, column: first });
  const wide = span.right >= last && span.left <= first && last > first;
  return wide ? grid.text({ row: span.top, column: span.left }).trim() : null;
}
