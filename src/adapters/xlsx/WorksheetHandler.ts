import type { Interval } from "../../domain/cells/Interval";
import { maxColumns, maxRows, samePosition } from "../../domain/cells/Position";
import type { SnapshotCell } from "../../domain/cells/SheetSnapshot";
import { spanAnchor, type Span } from "../../domain/cells/Span";
import { AddressReader } from "./AddressReader";
import { readCell, type CellContext } from "./cellContent";
import { SharedFormulas, type FormulaElement } from "./formula/SharedFormulas";
import { columnInterval, HiddenRows } from "./HiddenRows";
import { LineSizes } from "./LineSizes";
import type { RawCell } from "./RawCell";
import type { Reading } from "./Reading";
import { StringCollector } from "./StringCollector";
import { isOn } from "./xml/isOn";
import type { XmlElement, XmlHandler, XmlStop } from "./xml/XmlHandler";

const row = "worksheet/sheetData/row";
const cell = `${row}/c`;
const value = `${cell}/v`;
const formula = `${cell}/f`;
const inline = `${cell}/is`;

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
type OpenCell = Writable<Omit<RawCell, "formula">> & { formula: Writable<FormulaElement> | null };

/** Gathers a worksheet out of its XML. */
export class WorksheetHandler implements XmlHandler {
  /** The root element; other kinds of sheets have another one. Empty where it is not SpreadsheetML at all. */
  root = "";
  /** As they come in the file, those under merges included. */
  readonly cells: SnapshotCell[] = [];
  readonly merges: Span[] = [];
  readonly hiddenRows = new HiddenRows();
  readonly hiddenColumns: Interval[] = [];
  readonly sizes: LineSizes;
  private readonly strings = new StringCollector(inline);
  private readonly formulas = new SharedFormulas();
  private readonly addresses = new AddressReader();
  private row = -1;
  private column = -1;
  private cell: OpenCell | null = null;

  constructor(
    private readonly context: CellContext,
    private readonly reading: Reading,
    private readonly sheet: string,
  ) {
    this.sizes = new LineSizes(context.styles.digitPixels);
  }

  open(element: XmlElement): XmlStop | null {
    this.root ||= element.path;
    switch (element.path) {
      case "worksheet/sheetFormatPr":
        this.hiddenRows.hiddenByDefault = isOn(element.attribute("zeroHeight"));
        this.sizes.defaults(element, this.hiddenRows.hiddenByDefault);
        return null;
      case "worksheet/cols/col":
        return this.openColumns(element);
      case row:
        return this.openRow(element);
      case cell:
        return this.openCell(element);
      case formula:
        this.openFormula(element);
        return null;
      case "worksheet/mergeCells/mergeCell":
        return this.openMerge(element);
      default:
        return this.root === "worksheet" ? null : "enough";
    }
  }

  text(text: string, path: string): void {
    if (!this.cell) return;
    if (path === value) this.cell.value += text;
    else if (path === formula) {
      if (this.cell.formula) this.cell.formula.text += text;
    } else this.strings.text(text, path);
  }

  close(path: string, preserve: boolean): XmlStop | null {
    if (path === cell) return this.closeCell();
    const text = this.strings.close(path, preserve);
    if (text !== null && this.cell) this.cell.inline = text;
    return null;
  }

  private openColumns(element: XmlElement): XmlStop | null {
    const hidden = isOn(element.attribute("hidden"));
    const columns = columnInterval(
      Number(element.attribute("min")),
      Number(element.attribute("max")),
    );
    if (columns && hidden) this.hiddenColumns.push(columns);
    if (columns) this.sizes.columns(columns, element.attribute("width"), hidden);
    return this.reading.spendItem();
  }

  /** A row without a number follows the one before it (ECMA-376 part 1, 18.3.1.73). */
  private openRow(element: XmlElement): XmlStop | null {
    const named = element.attribute("r");
    const index = named === undefined ? this.row + 1 : Number(named) - 1;
    if (!Number.isInteger(index) || index < 0 || index >= maxRows) {
      return this.damaged(`row ${named}`);
    }
    this.row = index;
    this.column = -1;
    const hidden = isOn(element.attribute("hidden"));
    this.hiddenRows.row(index, hidden);
    this.sizes.row(index, element.attribute("ht"), hidden);
    return this.reading.spendItem();
  }

  /** A cell without an address follows the one before it (18.3.1.4). */
  private openCell(element: XmlElement): XmlStop | null {
    const named = element.attribute("r");
    const column = named === undefined ? this.column + 1 : this.columnIn(named);
    if (column < 0 || column >= maxColumns) {
      return this.damaged(`cell ${named} in row ${this.row + 1}`);
    }
    this.column = column;
    this.cell = {
      row: this.row,
      column,
      type: element.attribute("t") ?? "n",
      style: Number(element.attribute("s") ?? 0),
      value: "",
      inline: null,
      formula: null,
    };
    return this.reading.spendItem();
  }

  /** The column of an address in the row that is open; -1 where it is none. */
  private columnIn(address: string): number {
    const { addresses } = this;
    return addresses.read(address) && addresses.row === this.row ? addresses.column : -1;
  }

  private openFormula(element: XmlElement): void {
    if (!this.cell) return;
    this.cell.formula = {
      kind: element.attribute("t") ?? "normal",
      shared: element.attribute("si"),
      inputs: [element.attribute("r1") ?? "", element.attribute("r2") ?? ""],
      text: "",
    };
  }

  private closeCell(): XmlStop | null {
    const raw = this.cell;
    this.cell = null;
    // A cell that only has borders: most of those under a merge.
    if (!raw || (raw.value === "" && raw.inline === null && !raw.formula)) return null;
    const formula = raw.formula && this.formulas.formulaAt(raw, raw.formula);
    const read = readCell(raw, formula, this.context);
    if (!read.ok) {
      return this.damaged(`row ${raw.row + 1}, column ${raw.column + 1}: ${read.failure}`);
    }
    if (read.value.content.kind !== "empty") {
      const { text, content } = read.value;
      const { row, column, style } = raw;
      const fontSize = this.context.styles.fontSize(style);
      const sized = fontSize !== null;
      this.cells.push(
        sized ? { row, column, text, content, fontSize } : { row, column, text, content },
      );
    }
    return this.reading.spendCell(read.value);
  }

  /** A merge of one cell is none. */
  private openMerge(element: XmlElement): XmlStop | null {
    const span = this.addresses.span(element.attribute("ref") ?? "");
    if (!span) return this.damaged(`merge ${element.attribute("ref")}`);
    if (!samePosition(spanAnchor(span), { row: span.bottom, column: span.right })) {
      this.merges.push(span);
    }
    return this.reading.spendItem();
  }

  private damaged(what: string): XmlStop {
    return { code: "damaged", detail: `${this.sheet}: ${what}` };
  }
}
