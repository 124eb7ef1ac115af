import { changeStyle } from "../../model/changeStyle";
import type { HostCell, HostFont } from "../../model/HostWorkbook";
import { ApiFailure } from "../ApiFailure";
import { flagArgument, textArgument } from "../arguments";
import { colorArgument } from "../colorArgument";
import { OfficeObject, type OfficeType } from "../OfficeObject";
import { agreed, type RangeSelf } from "./RangeSelf";
import { guardFormat } from "./sheetGuard";

const read =
  <Key extends keyof HostFont>(key: Key, fallback: NonNullable<HostFont[Key]>) =>
  (range: RangeSelf) =>
    agreed(range, (cell) =>
      inCell(cell, key, range.session.workbook.defaultFont?.[key] ?? fallback),
    );

const write =
  <Key extends keyof HostFont>(key: Key, take: (value: unknown) => HostFont[Key]) =>
  (range: RangeSelf, value: unknown) =>
    change(range, { [key]: take(value) });

const type: OfficeType<RangeSelf> = {
  name: "RangeFont",
  read: {
    name: read("name", "游ゴシック"),
    size: read("size", 11),
    bold: read("bold", false),
    italic: read("italic", false),
    strikethrough: read("strike", false),
    color: read("color", "#000000"),
    underline: (range) => agreed(range, (cell) => underlined(inCell(cell, "underline", false))),
  },
  write: {
    name: write("name", textArgument),
    size: write("size", sizeArgument),
    bold: write("bold", flagArgument),
    italic: write("italic", flagArgument),
    strikethrough: write("strike", flagArgument),
    color: write("color", colorArgument),
    underline: write("underline", (value) => textArgument(value) !== "None"),
  },
};

/** `Excel.RangeFont`. A cell with several fonts inside it reads null where they differ. */
export function rangeFont(range: RangeSelf): OfficeObject {
  return OfficeObject.of(type, range);
}

function inCell<Key extends keyof HostFont>(
  cell: HostCell,
  key: Key,
  fallback: NonNullable<HostFont[Key]>,
): NonNullable<HostFont[Key]> | null {
  const own = cell.style.font?.[key] ?? fallback;
  if (!cell.runs) return own;
  const inRuns = new Set(cell.runs.map((run) => run.font?.[key] ?? own));
  return inRuns.size === 1 ? ([...inRuns][0] ?? null) : null;
}

function underlined(underline: boolean | null): string | null {
  if (underline === null) return null;
  return underline ? "Single" : "None";
}

function sizeArgument(value: unknown): number {
  if (typeof value !== "number" || value < 1 || value > 409)
    throw new ApiFailure("InvalidArgument");
  return value;
}

/** Setting a font sets it for the whole cell, the runs inside it included. */
function change(range: RangeSelf, font: HostFont): void {
  guardFormat(range, "allowFormatCells");
  const { session, sheet, span } = range;
  changeStyle(session.workbook, sheet, span, (style) => ({
    ...style,
    font: { ...style.font, ...font },
  }));
  for (const [key, cell] of sheet.cells) {
    const row = Math.floor(key / 16_384);
    const column = key % 16_384;
    const inside =
      row >= span.top && row <= span.bottom && column >= span.left && column <= span.right;
    if (!inside || !cell.runs) continue;
    cell.runs = cell.runs.map((run) => ({
      ...run,
      font: { ...cell.style.font, ...run.font, ...font },
    }));
  }
}
