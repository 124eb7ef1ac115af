import { changeStyle } from "../../model/changeStyle";
import type { HostStyle } from "../../model/HostWorkbook";
import { textArgument } from "../arguments";
import { colorArgument } from "../colorArgument";
import { OfficeObject, type OfficeType } from "../OfficeObject";
import { agreed, type RangeSelf } from "./RangeSelf";
import { guardFormat } from "./sheetGuard";

/** The file's names of fill patterns and Office.js's (`Excel.FillPattern`). */
const patterns: Readonly<Record<string, string>> = {
  none: "None",
  solid: "Solid",
  mediumGray: "Gray50",
  darkGray: "Gray75",
  lightGray: "Gray25",
  gray125: "Gray16",
  gray0625: "Gray8",
  darkHorizontal: "Horizontal",
  darkVertical: "Vertical",
  darkDown: "Down",
  darkUp: "Up",
  darkGrid: "Checker",
  darkTrellis: "SemiGray75",
  lightHorizontal: "LightHorizontal",
  lightVertical: "LightVertical",
  lightDown: "LightDown",
  lightUp: "LightUp",
  lightGrid: "Grid",
  lightTrellis: "CrissCross",
  gradient: "LinearGradient",
};

const type: OfficeType<RangeSelf> = {
  name: "RangeFill",
  read: {
    /** `#FFFFFF` both for white and for no fill (office-js#6218, #4900). */
    color: (range) => agreed(range, ({ style }) => style.fill?.color ?? "#FFFFFF"),
    pattern: (range) =>
      agreed(range, ({ style }) => patterns[style.fill?.pattern ?? "none"] ?? "None"),
    patternColor: (range) => agreed(range, () => "#000000"),
  },
  write: {
    color: (range, value) => {
      const color = colorArgument(value);
      refill(range, { pattern: "solid", color });
    },
    pattern: (range, value) => {
      const wanted = textArgument(value);
      const pattern = Object.keys(patterns).find((key) => patterns[key] === wanted) ?? "solid";
      guardFormat(range, "allowFormatCells");
      const { session, sheet, span } = range;
      changeStyle(session.workbook, sheet, span, (style) => ({
        ...style,
        fill: pattern === "none" ? undefined : { ...style.fill, pattern },
      }));
    },
  },
  call: { clear: (range) => refill(range, undefined) },
};

/** `Excel.RangeFill` */
export function rangeFill(range: RangeSelf): OfficeObject {
  return OfficeObject.of(type, range);
}

function refill(range: RangeSelf, fill: HostStyle["fill"]): void {
  guardFormat(range, "allowFormatCells");
  const { session, sheet, span } = range;
  changeStyle(session.workbook, sheet, span, (style) => ({ ...style, fill }));
}
