import type { Interval } from "../cells/Interval";
import type { Span } from "../cells/Span";
import type { Protection } from "../edit/Protection";
import type { Validation } from "../edit/Validation";

/** What is changed in a workbook file; all else in it stays as it is, byte for byte. */
export type WorkbookChanges = {
  /** Custom XML parts; one whose root has the same namespace is replaced. */
  readonly xmlParts?: readonly { readonly namespace: string; readonly xml: string }[];
  /** Custom XML parts that are taken out: those whose namespace begins with `prefix`, but for `keep`. */
  readonly dropXmlParts?: { readonly prefix: string; readonly keep: readonly string[] };
  /** Sheets can no longer be added, removed, renamed or moved. */
  readonly lockStructure?: boolean;
  readonly sheets?: readonly SheetChanges[];
};

/** Positions are those of the workbook before its rows are removed. */
export type SheetChanges = {
  readonly sheetName: string;
  readonly protection?: SheetGuarding;
  /** Lists put on; cells that have a rule of their own keep it. */
  readonly lists?: readonly ListRule[];
  /** Rows that are taken out, in order. What merged areas show that begin in them moves to the first row that stays. */
  readonly removedRows?: readonly Interval[];
};

/** Exactly the cells of `open` are open, all others locked. A password that the sheet has stays. */
export type SheetGuarding = {
  readonly options: Extract<Protection, { kind: "on" }>["options"];
  readonly open: readonly Span[];
};

export type ListRule = {
  readonly areas: readonly Span[];
  readonly validation: Extract<Validation, { kind: "list" }>;
};

/** What stands in the way of removing rows: it would show or reckon otherwise afterwards. */
export type RowsObstacle =
  | "formula"
  | "table"
  | "drawing"
  | "comment"
  | "chart"
  | "pivot-table"
  | "conditional-format"
  | "validation"
  | "hyperlink"
  | "defined-name"
  | "custom-view"
  | "extension";
