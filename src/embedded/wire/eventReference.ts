import type { Span } from "../../domain/cells/Span";
import { formatCells, parseRangeAddress } from "./rangeAddress";

/** By which an event's `getRange` finds its cells again: the sheet's id and their address. */
export function eventReference(sheetId: string, span: Span): string {
  return `${sheetId}!${formatCells(span)}`;
}

export function parseEventReference(reference: string): { sheetId: string; span: Span } | null {
  const parsed = parseRangeAddress(reference);
  return parsed?.sheet ? { sheetId: parsed.sheet, span: parsed.span } : null;
}
