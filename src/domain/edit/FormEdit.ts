import type { Interval } from "../cells/Interval";
import type { Span } from "../cells/Span";
import type { Protection } from "./Protection";
import type { Validation } from "./Validation";

/** The merged areas inside `area` are `before` and become `after`. None may reach out of it. */
export type SetMerges = {
  readonly kind: "setMerges";
  readonly sheetId: string;
  readonly area: Span;
  readonly before: readonly Span[];
  readonly after: readonly Span[];
};

/** The height of one row, in points. */
export type SetRowHeight = {
  readonly kind: "setRowHeight";
  readonly sheetId: string;
  readonly row: number;
  readonly before: number;
  readonly after: number;
};

/** The data validation of all cells of `area`, which is one and the same. */
export type SetValidation = {
  readonly kind: "setValidation";
  readonly sheetId: string;
  readonly area: Span;
  readonly before: Validation;
  readonly after: Validation;
};

/** Hides (`true`) or shows rows that are all the same before. */
export type SetRowsHidden = {
  readonly kind: "setRowsHidden";
  readonly sheetId: string;
  readonly rows: Interval;
  readonly before: boolean;
  readonly after: boolean;
};

/** Whether the cells of `area` are locked once the sheet is protected; all the same before. */
export type SetLocked = {
  readonly kind: "setLocked";
  readonly sheetId: string;
  readonly area: Span;
  readonly before: boolean;
  readonly after: boolean;
};

/** Protects a sheet or takes its protection off. */
export type SetProtection = {
  readonly kind: "setProtection";
  readonly sheetId: string;
  readonly before: Protection;
  readonly after: Protection;
};
