import { changeCode } from "./formulaPieces";

/** A formula as Excel shows it: with `=`, and newer functions without the prefix that files give them. */
export function shownFormula(formula: string): string {
  if (!formula.includes("_xl")) return `=${formula}`;
  return `=${changeCode(formula, (code) => code.replace(/_xl(fn|ws|pm|udf)\./g, ""))}`;
}
