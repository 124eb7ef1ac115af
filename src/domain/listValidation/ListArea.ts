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
  /**
   * What stands there and is not in a list of roles, which takes nothing else: once it is put on, Excel refuses to have
   * that written again. None where the list only asks.
   */
  readonly unlisted: readonly string[];
};
