import { splitLeadingNumber } from "../text/leadingNumber";
import type { PlanColumn } from "./PlanColumn";
import type { Measure } from "./PlanSheet";

type MeasureWords = Pick<Measure, "hierarchy" | "text">;

/** Longer texts are descriptions; a heading takes the level above them. */
const longestTitle = 40;

/**
 * A measure's name in one line, without its number: its own text where that is a name, else – where the form holds a
 * paragraph there – the name of the level above.
 */
export function measureTitle(measure: MeasureWords): string {
  const own = splitLeadingNumber(measure.text).title;
  const above = splitLeadingNumber(measure.hierarchy.at(-2) ?? "").title;
  const name = isName(own) || above === "" ? own : above;
  const line = name.replace(/[\r\n].*$/su, "");
  return line.length > longestTitle ? `${line.slice(0, longestTitle - 1)}…` : line;
}

function isName(text: string): boolean {
  return text !== "" && text.length <= longestTitle && !/[\r\n]/u.test(text);
}

/**
 * Where a measure stands, in short numbers: `基本目標1`, `方向性(1)`, `施策①`; the full text where there is no number, and
 * of levels above the columns (title lines, section rows), which no header names.
 */
export function hierarchyLabels(
  { hierarchy }: MeasureWords,
  columns: readonly PlanColumn[],
): string[] {
  const levels = columns.filter((column) => column.kind === "hierarchy");
  const above = hierarchy.length - levels.length;
  return hierarchy.map((text, i) => {
    const level = levels[i - above];
    if (!level) return text.trim();
    const { number, title } = splitLeadingNumber(text);
    return number === "" ? title : `${shortLevel(level.label)}${number}`;
  });
}

/** `施策展開の方向性` → `方向性`, `施策の展開` → `施策`. */
function shortLevel(label: string): string {
  const last = label.slice(label.lastIndexOf(" ") + 1);
  if (/方向性?$/u.test(last)) return "方向性";
  return last.startsWith("施策") ? "施策" : last;
}
