import type { Interval } from "../../domain/cells/Interval";
import type { LineSize, SheetSnapshot } from "../../domain/cells/SheetSnapshot";
import { joinLineSizes } from "../../domain/layout/joinLineSizes";
import type { XmlElement } from "./xml/XmlHandler";

type Sizes = Pick<
  SheetSnapshot,
  "columnWidths" | "defaultColumnWidth" | "rowHeights" | "defaultRowHeight"
>;

const pointsPerPixel = 72 / 96;
/** Excel's limits of `row/@ht` and `col/@width` ([MS-OI29500] 2.1.598; Excel specifications and limits). */
const tallest = 409.5;
const widest = 255;

/** The widths and heights of a sheet, out of its `col`, `row` and `sheetFormatPr` elements, in points. */
export class LineSizes {
  private readonly widths: LineSize[] = [];
  private readonly heights: LineSize[] = [];
  private columnWidth: number;
  /** A sheet that does not say it has Excel's own. */
  private rowHeight = 15;
  private rowsHidden = false;

  /** `digitPixels`: of the book's default font. */
  constructor(private readonly digitPixels: number) {
    this.columnWidth = this.widthOf(undefined, 8);
  }

  /** `rowsHidden`: rows of which the file says nothing are hidden. */
  defaults(sheetFormat: XmlElement, rowsHidden: boolean): void {
    const characters = measure(sheetFormat.attribute("baseColWidth"), widest) ?? 8;
    this.columnWidth = this.widthOf(sheetFormat.attribute("defaultColWidth"), characters);
    this.rowHeight = measure(sheetFormat.attribute("defaultRowHeight"), tallest) ?? this.rowHeight;
    this.rowsHidden = rowsHidden;
  }

  columns(columns: Interval, width: string | undefined, hidden: boolean): void {
    const characters = measure(width, widest);
    if (hidden) this.widths.push({ ...columns, points: 0 });
    else if (characters !== null) {
      this.widths.push({ ...columns, points: this.pointsOf(characters) });
    }
  }

  row(index: number, height: string | undefined, hidden: boolean): void {
    const points = hidden ? 0 : (measure(height, tallest) ?? this.rowHeight);
    const before = this.heights.at(-1);
    if (before?.points === points && before.last === index - 1) {
      this.heights[this.heights.length - 1] = { first: before.first, last: index, points };
    } else this.heights.push({ first: index, last: index, points });
  }

  known(): Sizes {
    const rowHeight = this.rowsHidden ? 0 : this.rowHeight;
    return {
      columnWidths: otherThan(this.columnWidth, this.widths),
      defaultColumnWidth: this.columnWidth,
      rowHeights: otherThan(rowHeight, this.heights),
      defaultRowHeight: rowHeight,
    };
  }

  /** ECMA-376 part 1, 18.3.1.13: a width in the file has the cell's margins in it already. */
  private pointsOf(characters: number): number {
    const digit = this.digitPixels;
    const rounding = Math.trunc(128 / digit);
    return Math.trunc(((256 * characters + rounding) / 256) * digit) * pointsPerPixel;
  }

  /** The default is that of the file, else so many characters and 5 pixels, rounded up to 8 as Excel does. */
  private widthOf(stated: string | undefined, characters: number): number {
    const width = measure(stated, widest);
    if (width !== null) return this.pointsOf(width);
    return Math.ceil((characters * this.digitPixels + 5) / 8) * 8 * pointsPerPixel;
  }
}

/** A number from 0 to the largest that Excel takes; null where it is none. */
function measure(value: string | undefined, largest: number): number | null {
  if (value === undefined || value.trim() === "") return null;
  const number = Number(value);
  return number >= 0 ? Math.min(number, largest) : null;
}

function otherThan(usual: number, sizes: readonly LineSize[]): LineSize[] {
  return joinLineSizes(sizes).filter(({ points }) => points !== usual);
}
