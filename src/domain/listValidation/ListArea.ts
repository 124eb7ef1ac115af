import type { Span } from "../cells/Span";

/** What is chosen from a list: a role (区分), a schedule's symbol, a grade. */
export type ListKind = "role" | "symbol" | "rating";

/** Cells of one column, or of neighbouring columns, in which the same values may stand. */
export type ListArea = {
  readonly kind: ListKind;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly area: Span;
  readonly values: readonly string[];
};
