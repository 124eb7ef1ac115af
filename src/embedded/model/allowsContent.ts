import { parseColumn } from "../../domain/cells/address";
import type { CellContent } from "../../domain/cells/CellContent";
import { cellAt } from "./cellAt";
import { findSheet } from "./findSheet";
import type { HostValidation } from "./HostValidation";
import type { HostSheet, HostWorkbook } from "./HostWorkbook";
import { replaceReferences, type Reference } from "./replaceReferences";
import { commonSpan } from "./subtractSpan";
import { usedSpan } from "./usedSpan";

type Criterion = Readonly<Record<string, unknown>>;

/**
 * Whether a validation lets a content be: lists written out (letter by letter the same) or standing in cells (whatever
 * the case), numbers, dates and lengths against fixed bounds. Null where that would need calculation.
 */
export function allowsContent(
  workbook: HostWorkbook,
  sheet: HostSheet,
  { rule, ignoreBlanks }: HostValidation,
  content: CellContent,
): boolean | null {
  const [kind] = Object.keys(rule);
  if (kind === undefined) return true;
  if (content.kind === "empty") return ignoreBlanks !== false;
  if (content.kind === "formula") return null;
  const criterion = rule[kind] as Criterion;
  if (kind === "list") return inList(workbook, sheet, criterion, plainText(content));
  if (kind === "custom") return null;
  if (kind === "textLength") return within(plainText(content).length, criterion);
  if (content.kind !== "value" || typeof content.value !== "number") return false;
  if (kind === "wholeNumber" && !Number.isInteger(content.value)) return false;
  return within(content.value, criterion);
}

/** The items of a list that is written out in its rule; null for one that stands in cells, and for no list. */
export function writtenChoices({ rule }: HostValidation): readonly string[] | null {
  const source = (rule.list as Criterion | undefined)?.source;
  if (typeof source !== "string" || source.startsWith("=")) return null;
  return source.split(",").map((item) => item.trim());
}

function plainText(content: CellContent): string {
  if (content.kind === "text") return content.text;
  return content.kind === "value" ? String(content.value).toUpperCase() : "";
}

function inList(
  workbook: HostWorkbook,
  sheet: HostSheet,
  { source }: Criterion,
  text: string,
): boolean | null {
  if (typeof source !== "string") return null;
  if (!source.startsWith("=")) return source.split(",").some((item) => item.trim() === text);
  const cells = cellTexts(workbook, sheet, source);
  return cells && cells.some((one) => one.toLowerCase() === text.toLowerCase());
}

/** The texts in the cells that a list's source names; null where it is more than one plain reference. */
function cellTexts(workbook: HostWorkbook, sheet: HostSheet, source: string): string[] | null {
  const found: Reference[] = [];
  const rest = replaceReferences(source, (reference) => {
    found.push(reference);
    return "";
  });
  const [reference] = found;
  if (!reference || found.length > 1 || rest === null || !/^=([^(]*!)?$/.test(rest)) return null;
  const there = reference.sheet === null ? sheet : findSheet(workbook, reference.sheet);
  const used = there && usedSpan(there, true);
  if (!there || !used) return there ? [] : null;
  const { from, to } = reference;
  const rows = [from.row ?? 0, (to ?? from).row ?? used.bottom];
  const columns = [from, to ?? from].map((end) => columnOf(end.column));
  const span = commonSpan(used, {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  });
  if (!span) return [];
  const texts: string[] = [];
  for (let row = span.top; row <= span.bottom; row++) {
    for (let column = span.left; column <= span.right; column++) {
      const cell = cellAt(there, { row, column });
      if (cell) texts.push(cell.text);
    }
  }
  return texts.filter((one) => one !== "");
}

const columnOf = (name: string | null) => (name === null ? 0 : (parseColumn(name) ?? 0));

/** `formula1`, `formula2` and `operator` of `Excel.BasicDataValidation`. */
function within(value: number, { formula1, formula2, operator }: Criterion): boolean | null {
  const [low, high] = [bound(formula1), bound(formula2)];
  if (low === null) return null;
  switch (operator) {
    case "EqualTo":
      return value === low;
    case "NotEqualTo":
      return value !== low;
    case "GreaterThan":
      return value > low;
    case "LessThan":
      return value < low;
    case "GreaterThanOrEqualTo":
      return value >= low;
    case "LessThanOrEqualTo":
      return value <= low;
    default: {
      if (high === null) return null;
      const between = value >= low && value <= high;
      return operator === "NotBetween" ? !between : between;
    }
  }
}

function bound(formula: unknown): number | null {
  const number = typeof formula === "string" ? Number(formula.replace(/^=/, "")) : NaN;
  return Number.isFinite(number) && formula !== "=" ? number : null;
}
