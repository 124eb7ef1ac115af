import { styleAt } from "../../model/cellAt";
import type { HostBorderEdge, HostSheet } from "../../model/HostWorkbook";
import type { Piece } from "./planPieces";

/** The lines around a piece as CSS borders. Right and bottom always have one: where the file has none, the sheet's own grid. */
export type PieceBorders = {
  readonly right: string;
  readonly bottom: string;
  readonly left?: string;
  readonly top?: string;
};

export const gridLine = "1px solid #e3e5e7";

const lines: Record<string, readonly [width: number, style: string]> = {
  hair: [1, "dotted"],
  dotted: [1, "dotted"],
  dashed: [1, "dashed"],
  dashDot: [1, "dashed"],
  dashDotDot: [1, "dashed"],
  thin: [1, "solid"],
  medium: [2, "solid"],
  mediumDashed: [2, "dashed"],
  mediumDashDot: [2, "dashed"],
  mediumDashDotDot: [2, "dashed"],
  slantDashDot: [2, "dashed"],
  thick: [3, "solid"],
  double: [3, "double"],
};

/**
 * An edge belongs to both cells beside it, and either may state it. Left and top edges are drawn only where no cell lies
 * before them, else they are that neighbour's right and bottom. Where a piece is cut off it has no edge.
 */
export function pieceBorders(sheet: HostSheet, piece: Piece, filled: boolean): PieceBorders {
  const { top, left, bottom, right } = piece.span;
  const at = (row: number, column: number) => styleAt(sheet, { row, column }).border;
  const own = filled ? "1px solid transparent" : gridLine;
  const wholeRight = piece.shiftX + piece.ownWidth >= piece.width;
  const wholeBottom = piece.shiftY + piece.ownHeight >= piece.height;
  return {
    right: wholeRight ? (stronger(at(top, right)?.right, at(top, right + 1)?.left) ?? own) : "0",
    bottom: wholeBottom
      ? (stronger(at(bottom, left)?.bottom, at(bottom + 1, left)?.top) ?? own)
      : "0",
    left: left === 0 ? stronger(at(top, 0)?.left) : undefined,
    top: top === 0 ? stronger(at(0, left)?.top) : undefined,
  };
}

function stronger(...edges: readonly (HostBorderEdge | undefined)[]): string | undefined {
  let best: { width: number; css: string } | undefined;
  for (const edge of edges) {
    const line = edge && lines[edge.style];
    if (!line || (best && best.width >= line[0])) continue;
    best = { width: line[0], css: `${line[0]}px ${line[1]} ${edge.color ?? "#000"}` };
  }
  return best?.css;
}
