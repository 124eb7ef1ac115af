import type { Block } from "../../entry/Entry";
import { formatBlock, formatHead, formatItem } from "../../entry/formatEntry";
import { parseEntry } from "../../entry/parseEntry";
import type { CheckedCell } from "../CheckedCell";
import type { EntryUnit } from "../CheckUnits";
import { halfWidths } from "../../layout/halfWidths";
import { markerRank, markerStyle } from "./markerStyle";
import type { CellSpan } from "./replaceSpan";

/** A marker that is a matter of style, where it stands. */
export type MarkerAt = CellSpan & {
  readonly marker: string;
  readonly style: string;
  readonly rank: number;
  /** How far from the left it stands, in half-width characters. */
  readonly indent: number;
};

/** The markers of one department's part, from the top. */
export type MarkedBlock = { readonly departments: readonly string[]; readonly markers: MarkerAt[] };

/** The markers of an entry by its parts. What stands first in a further cell of a cut-up entry goes on the part before. */
export function markersOf({ cells }: EntryUnit): MarkedBlock[] {
  const blocks: MarkedBlock[] = [];
  for (const cell of cells) {
    let offset = 0;
    for (const block of parseEntry(cell.text).blocks) {
      const markers = markersIn(cell, block, offset);
      const open = blocks.at(-1);
      if (block.tag || !open) blocks.push({ departments: block.tag?.departments ?? [], markers });
      else open.markers.push(...markers);
      offset += formatBlock(block).length;
    }
  }
  return blocks;
}

function markersIn(cell: CheckedCell, block: Block, offset: number): MarkerAt[] {
  let at = offset + formatHead(block).length;
  return block.items.flatMap((item) => {
    const { marker, indent } = item;
    const start = at + indent.length;
    at += formatItem(item).length;
    const rank = markerRank(marker);
    if (rank === null) return [];
    const end = start + marker.length;
    const style = markerStyle(marker);
    return [{ cell, start, end, marker, style, rank, indent: indentWidth(indent) }];
  });
}

function indentWidth(indent: string): number {
  return [...indent].reduce((sum, space) => sum + halfWidths(space.charCodeAt(0)), 0);
}
