import { intervalContains, type Interval } from "../cells/Interval";
import type { SheetGrid } from "../cells/SheetGrid";
import { fold } from "../text/fold";
import { headerKey, type Header, type HeaderColumn } from "./Header";
import { distinctTexts } from "./headerTiers";
import { numberForm } from "./numberForm";

/** Where one table stands in its sheet. */
export type TableFrame = {
  readonly header: Header;
  readonly titleRows: Interval | null;
  readonly titles: readonly string[];
  /** The header once more, with the title lines that repeat above it. */
  readonly repeated: readonly Interval[];
  /** From the first row under the header to the last one before the next table's titles. */
  readonly body: Interval;
  /** The rows of the body, headers that come again and their titles left out. */
  readonly bodyRows: readonly number[];
};

type Open = { header: Header; titleRows: Interval | null; titles: string[]; repeated: Interval[] };

/**
 * Cuts a sheet into tables. A header that comes again under the same titles, or none, is the next printed page of the
 * same table; under other titles, or over years alone, it begins a table of its own.
 */
export function frameTables(grid: SheetGrid, headers: readonly Header[]): TableFrame[] {
  const frames: (Open & { last: number })[] = [];
  for (const header of headers) {
    if (isBare(grid, frames.at(-1), header)) frames.pop();
    const current = frames.at(-1);
    const titleRows = current ? titlesAbove(grid, header.rows.first, current) : firstTitles(header);
    const titles = titleRows ? textsIn(grid, titleRows) : [];
    const before = titleRows?.first ?? header.rows.first;
    if (current && isNextPage(current, header, titles)) {
      current.repeated.push({ first: before, last: header.rows.last });
    } else {
      if (current) current.last = before - 1;
      frames.push({ header, titleRows, titles, repeated: [], last: grid.lastRow });
    }
  }
  return frames.map(({ last, ...frame }) => {
    const body = { first: frame.header.rows.last + 1, last };
    return { ...frame, body, bodyRows: rowsBetween(body, frame.repeated) };
  });
}

function rowsBetween({ first, last }: Interval, repeated: readonly Interval[]): number[] {
  const rows: number[] = [];
  for (let row = first; row <= last; row++) {
    const again = repeated.find((interval) => intervalContains(interval, row));
    if (again) row = again.last;
    else rows.push(row);
  }
  return rows;
}

/** A first header with nothing between it and the next one is none: a legend, or a list of the words. */
function isBare(grid: SheetGrid, only: Open | undefined, next: Header): boolean {
  if (!only || only.repeated.length > 0 || headerKey(only.header) === headerKey(next)) return false;
  if (only.titleRows !== null && only.titleRows.first > 0) return false;
  for (let row = only.header.rows.last + 1; row < next.rows.first; row++)
    if (distinctTexts(grid, row).length > 0) return false;
  return true;
}

function firstTitles({ rows }: Header): Interval | null {
  return rows.first > 0 ? { first: 0, last: rows.first - 1 } : null;
}

function lastHeaderRow({ header, repeated }: Open): number {
  return repeated.at(-1)?.last ?? header.rows.last;
}

/**
 * The title lines right above a header, blank rows between them included. A lone text is a title line where it is merged over columns, numbered
 * like a goal, or known from the first page; else it is the last row of the table before.
 */
function titlesAbove(grid: SheetGrid, header: number, above: Open): Interval | null {
  const floor = lastHeaderRow(above) + 1;
  const known = new Set(above.titles.map(fold));
  let first: number | null = null;
  for (let row = header - 1; row >= floor; row--) {
    const [text, ...more] = distinctTexts(grid, row);
    if (more.length > 0 || (text !== undefined && !isTitle(grid, row, text, known))) break;
    if (text !== undefined) first = row;
  }
  return first === null ? null : { first, last: header - 1 };
}

/** Forms up to (1) number goals; ① and finer number what stands in the rows. */
const finestTitleForm = 5;

function isTitle(grid: SheetGrid, row: number, text: string, known: ReadonlySet<string>): boolean {
  if (/^[※＊*]/u.test(text)) return false;
  const span = grid.span({ row, column: 0 });
  const form = numberForm(text);
  return (
    span.right > span.left || known.has(fold(text)) || (form !== null && form <= finestTitleForm)
  );
}

function textsIn(grid: SheetGrid, rows: Interval): string[] {
  const texts: string[] = [];
  for (let row = rows.first; row <= rows.last; row++) texts.push(...distinctTexts(grid, row));
  return texts;
}

function isNextPage(current: Open, header: Header, titles: readonly string[]): boolean {
  if (headerKey(header) !== headerKey(current.header)) return false;
  const isYear = ({ cells }: HeaderColumn) =>
    cells.every((cell) => cell.yearOnly || cell.kind === "number");
  if (header.columns.every(isYear)) return false;
  const known = new Set(current.titles.map(fold));
  return titles.every((title) => known.has(fold(title)));
}
