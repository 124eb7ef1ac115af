import type { CSSProperties } from "react";
import type { CellContent } from "../../../domain/cells/CellContent";
import type { HostFont, HostStyle } from "../../model/HostWorkbook";
import { cellPadding } from "./rowHeights";
import { fontFamily, fontPixels, lineHeightRatio } from "./TextMeasure";

/** How the text of a cell looks, fonts inside a cell included. */
export function fontStyle(font: HostFont | undefined): CSSProperties {
  const lines = [font?.underline && "underline", font?.strike && "line-through"].filter(Boolean);
  return {
    fontFamily: fontFamily(font),
    fontSize: `${fontPixels(font)}px`,
    fontWeight: font?.bold ? 700 : undefined,
    fontStyle: font?.italic ? "italic" : undefined,
    textDecoration: lines.length > 0 ? lines.join(" ") : undefined,
    color: font?.color,
  };
}

/** How the box that holds a cell's text looks: alignment, wrapping, padding. Its place and size are the caller's. */
export function boxStyle(style: HostStyle, content: CellContent): CSSProperties {
  return {
    ...fontStyle(style.font),
    display: "flex",
    flexDirection: "column",
    justifyContent: verticalPlaces[style.vertical ?? "bottom"] ?? "flex-end",
    textAlign: horizontalPlace(style.horizontal, content),
    whiteSpace: style.wrap ? "pre-wrap" : "nowrap",
    lineHeight: lineHeightRatio,
    padding: `${cellPadding.block}px ${cellPadding.inline}px`,
    boxSizing: "border-box",
  };
}

/** Text that is not wrapped runs on over empty neighbours, as in Excel; numbers and wrapped text never do. */
export function runsOn(style: HostStyle, content: CellContent): boolean {
  const left = style.horizontal === undefined || /^(general|left)$/.test(style.horizontal);
  return content.kind === "text" && !style.wrap && left;
}

const verticalPlaces: Record<string, CSSProperties["justifyContent"]> = {
  top: "flex-start",
  center: "center",
  justify: "flex-start",
  distributed: "center",
  bottom: "flex-end",
};

/** `general`: text to the left, numbers to the right, truth values in the middle. */
function horizontalPlace(
  horizontal: string | undefined,
  content: CellContent,
): CSSProperties["textAlign"] {
  switch (horizontal) {
    case "left":
    case "right":
    case "center":
    case "justify":
      return horizontal;
    case "centerContinuous":
    case "distributed":
      return "center";
    default:
      if (content.kind !== "value") return "left";
      return typeof content.value === "boolean" ? "center" : "right";
  }
}
