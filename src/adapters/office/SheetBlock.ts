import { spanColumns, type Span } from "../../domain/cells/Span";

/** Some rows of a sheet, over its whole used width, that are asked for together. */
export type SheetBlock = {
  readonly sheetId: string;
  readonly span: Span;
  /** The font size of all used cells of the sheet; null where they differ, so that each has to be asked for its own. */
  readonly fontSize?: number | null;
};

const cellsPerBlock = 4_500;

/** A sheet's used span in blocks of rows; none for a blank sheet. */
export function cutIntoBlocks(
  sheetId: string,
  span: Span | null,
  fontSize?: number | null,
): SheetBlock[] {
  if (!span) return [];
  const height = Math.max(1, Math.floor(cellsPerBlock / spanColumns(span)));
  const blocks: SheetBlock[] = [];
  for (let top = span.top; top <= span.bottom; top += height) {
    const bottom = Math.min(top + height - 1, span.bottom);
    blocks.push({ sheetId, span: { ...span, top, bottom }, fontSize });
  }
  return blocks;
}

/** Two halves of a list, or of the only block's rows; null where nothing can be halved. */
export function halveBlocks(blocks: readonly SheetBlock[]): [SheetBlock[], SheetBlock[]] | null {
  const [only] = blocks;
  if (!only) return null;
  if (blocks.length > 1) {
    const half = Math.ceil(blocks.length / 2);
    return [blocks.slice(0, half), blocks.slice(half)];
  }
  const { top, bottom } = only.span;
  if (top === bottom) return null;
  const middle = Math.floor((top + bottom) / 2);
  return [
    [{ ...only, span: { ...only.span, bottom: middle } }],
    [{ ...only, span: { ...only.span, top: middle + 1 } }],
  ];
}
