import type { Cell, CellStyle, NamedRange, RichTextRun, Sheet } from "hucre";
import type { RoundtripWorkbook } from "hucre/xlsx";
import type { KeptDrawing } from "./keptDrawing";
import type { HostCell, HostSheet, HostStyle, HostWorkbook } from "../model/HostWorkbook";

/**
 * What a workbook came from. The host's model holds what the grid and the add-in need; everything else a file says
 * (indents, theme colours, hyperlinks, print settings) is taken from here when it is saved.
 */
export const bookOrigins = new WeakMap<
  HostWorkbook,
  {
    readonly book: RoundtripWorkbook;
    readonly namedRanges: readonly NamedRange[];
    /** The element `workbookProtection`, password and all. */
    readonly protection: string | null;
  }
>();
export const sheetOrigins = new WeakMap<
  HostSheet,
  { readonly sheet: Sheet; readonly xml: string; readonly drawing: KeptDrawing | null }
>();
export const cellOrigins = new WeakMap<HostCell, Cell>();
export const runOrigins = new WeakMap<NonNullable<HostCell["runs"]>, RichTextRun[]>();

const styleOrigin: unique symbol = Symbol("styleOrigin");
type StyleOrigin = { readonly fromFile: CellStyle; readonly asRead: HostStyle };
type TracedStyle = HostStyle & { readonly [styleOrigin]?: StyleOrigin };

/** A changed style (`{ ...style, fill }`) still knows what it was made from: spreading copies the symbol. */
export function traceStyle(style: HostStyle, fromFile: CellStyle): HostStyle {
  const traced: TracedStyle = { ...style, [styleOrigin]: { fromFile, asRead: style } };
  return traced;
}

export function originOfStyle(style: TracedStyle): StyleOrigin | null {
  return style[styleOrigin] ?? null;
}
