import { changeStyle } from "../../model/changeStyle";
import type { HostStyle } from "../../model/HostWorkbook";
import { flagArgument, textArgument } from "../arguments";
import { OfficeObject, type OfficeType } from "../OfficeObject";
import { lineSize, setLineSize } from "./lineSizes";
import { rangeFill } from "./rangeFill";
import { rangeFont } from "./rangeFont";
import { agreed, type RangeSelf } from "./RangeSelf";
import { guardFormat, guardStructure } from "./sheetGuard";

/** Office.js's words for alignment, and the file's. */
const title = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
const plain = (word: string) => word.slice(0, 1).toLowerCase() + word.slice(1);

const protectionType: OfficeType<RangeSelf> = {
  name: "FormatProtection",
  read: {
    locked: (range) => agreed(range, (cell) => cell.style.locked !== false),
    formulaHidden: (range) => agreed(range, (cell) => cell.style.formulaHidden === true),
  },
  write: {
    locked: (range, value) => {
      const locked = flagArgument(value);
      guardStructure(range);
      restyle(range, (style) => ({ ...style, locked }));
    },
    formulaHidden: (range, value) => {
      const formulaHidden = flagArgument(value);
      guardStructure(range);
      restyle(range, (style) => ({ ...style, formulaHidden }));
    },
  },
};

const type: OfficeType<RangeSelf> = {
  name: "RangeFormat",
  read: {
    wrapText: (range) => agreed(range, (cell) => cell.style.wrap === true),
    horizontalAlignment: (range) =>
      agreed(range, (cell) => title(cell.style.horizontal ?? "general")),
    verticalAlignment: (range) => agreed(range, (cell) => title(cell.style.vertical ?? "bottom")),
    rowHeight: ({ sheet, span }) => lineSize(sheet, "row", span.top, span.bottom),
    columnWidth: ({ sheet, span }) => lineSize(sheet, "column", span.left, span.right),
  },
  write: {
    wrapText: (range, value) => {
      const wrap = flagArgument(value);
      formatted(range, (style) => ({ ...style, wrap }));
    },
    horizontalAlignment: (range, value) => {
      const horizontal = plain(textArgument(value));
      formatted(range, (style) => ({ ...style, horizontal }));
    },
    verticalAlignment: (range, value) => {
      const vertical = plain(textArgument(value));
      formatted(range, (style) => ({ ...style, vertical }));
    },
    rowHeight: (range, value) => {
      guardFormat(range, "allowFormatRows");
      setLineSize(range, "row", value);
    },
    columnWidth: (range, value) => {
      guardFormat(range, "allowFormatColumns");
      setLineSize(range, "column", value);
    },
  },
  open: {
    fill: rangeFill,
    font: rangeFont,
    protection: (range) => OfficeObject.of(protectionType, range),
  },
};

/** `Excel.RangeFormat`. Mixed values read null. */
export function rangeFormat(range: RangeSelf): OfficeObject {
  return OfficeObject.of(type, range);
}

function formatted(range: RangeSelf, change: (style: HostStyle) => HostStyle): void {
  guardFormat(range, "allowFormatCells");
  restyle(range, change);
}

function restyle(
  { session, sheet, span }: RangeSelf,
  change: (style: HostStyle) => HostStyle,
): void {
  changeStyle(session.workbook, sheet, span, change);
}
