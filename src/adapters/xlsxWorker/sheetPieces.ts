import type { SheetSnapshot } from "../../domain/cells/SheetSnapshot";

/** The lists of a sheet that grow with it. */
const listNames = [
  "cells",
  "merges",
  "hiddenRows",
  "hiddenColumns",
  "columnWidths",
  "rowHeights",
] as const;
type ListName = (typeof listNames)[number];

/** A sheet with no more than the beginnings of its lists, or what comes after these in one of them. */
export type SheetPiece = SheetSnapshot | Partial<Pick<SheetSnapshot, ListName>>;

/** Taking over so many cells keeps a page busy for a few milliseconds. */
const pieceLength = 4000;

/** Cuts a sheet into pieces of a bounded size, so that nobody who takes them over is kept busy for long. */
export function* sheetPieces(sheet: SheetSnapshot, length = pieceLength): Generator<SheetPiece> {
  yield withLists(sheet, (name) => sheet[name]?.slice(0, length));
  for (const name of listNames) {
    const list = sheet[name] ?? [];
    for (let at = length; at < list.length; at += length)
      yield { [name]: list.slice(at, at + length) };
  }
}

/** The sheet that was cut into these pieces. */
export function joinPieces(pieces: readonly SheetPiece[]): SheetSnapshot {
  const [sheet] = pieces;
  if (!sheet || !("id" in sheet)) throw new Error("The first piece of a sheet is missing");
  if (pieces.length === 1) return sheet;
  // `concat` copies whole lists; `flatMap` would go through every cell.
  const empty: unknown[] = [];
  return withLists(sheet, (name) => empty.concat(...pieces.map((piece) => piece[name] ?? [])));
}

/** The sheet with other items in those of its lists that it has. */
function withLists(
  sheet: SheetSnapshot,
  itemsOf: (name: ListName) => readonly unknown[] | undefined,
): SheetSnapshot {
  const lists = listNames.filter((name) => sheet[name]).map((name) => [name, itemsOf(name)]);
  return { ...sheet, ...(Object.fromEntries(lists) as Pick<SheetSnapshot, ListName>) };
}
