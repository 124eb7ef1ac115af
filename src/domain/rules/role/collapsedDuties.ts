import { spanRows } from "../../cells/Span";
import type { CheckedCell } from "../CheckedCell";
import { dutyCells } from "../duty/dutyCells";
import type { RoleCell } from "./roleCells";
import { splitDuties } from "./splitDuties";

/**
 * The duties beside a role cell with several names, one a role. `cell`: the one in which they all stand; null where each
 * has a cell of its own already.
 */
export type CollapsedDuties = {
  readonly parts: readonly string[];
  readonly cell: CheckedCell | null;
};

/** Null where it is not certain which role has which duty. `named`: the roles of the cell, in its order. */
export function collapsedDuties(
  role: RoleCell,
  named: readonly string[],
  roles: readonly string[],
): CollapsedDuties | null {
  const { rows } = role;
  const { span } = role.cell;
  const count = named.length;
  if (spanRows(span) !== rows.length || rows.length > count) return null;
  const duties = dutyCells(role);
  const [only, ...more] = duties;
  if (only && more.length === 0) {
    if (only.span.top !== span.top || only.span.bottom !== span.bottom) return null;
    const parts = splitDuties(only.text, roles) ?? [];
    const inOrder = parts.every((part, i) => part.role === null || part.role === named[i]);
    const fits = parts.length === count && inOrder;
    return fits ? { parts: parts.map(({ text }) => text), cell: only } : null;
  }
  const parts = duties.map(({ text }) => text);
  const each = duties.every(({ span: own, text }) => spanRows(own) === 1 && text.trim() !== "");
  return each && parts.length === count ? { parts, cell: null } : null;
}
