import type { Span } from "../../domain/cells/Span";

/** What Excel says when a value is refused (`Excel.DataValidationErrorAlert`). */
export type ValidationAlert = {
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: "Stop" | "Warning" | "Information";
  readonly title: string;
};

/** What Excel says when the cell is selected (`Excel.DataValidationPrompt`). */
export type ValidationPrompt = {
  readonly message: string;
  readonly showPrompt: boolean;
  readonly title: string;
};

/**
 * What may be typed into an area. `rule` is as in `Excel.DataValidationRule`: one criterion by its kind, or none where
 * anything may be; formulas start with `=` and are written for the area's top left cell.
 */
export type HostValidation = {
  readonly span: Span;
  readonly rule: Readonly<Record<string, unknown>>;
  /** Absent: true. */
  readonly ignoreBlanks?: boolean;
  /** Absent: `plainAlert`, `plainPrompt`. */
  readonly errorAlert?: ValidationAlert;
  readonly prompt?: ValidationPrompt;
  /** Which input method Japanese Excel turns on in the cell, in the file's word; only carried along. */
  readonly imeMode?: string;
};

export const plainAlert: ValidationAlert = {
  message: "",
  showAlert: true,
  style: "Stop",
  title: "",
};
export const plainPrompt: ValidationPrompt = { message: "", showPrompt: true, title: "" };
