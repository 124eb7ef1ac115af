import { parseAddress, parseColumn } from "../../domain/cells/address";

/** The columns of the addresses in one sheet: there are few, and every cell names one. */
export class ColumnNames {
  private readonly known = new Map<string, number>();
  private row = -1;
  private rowNumber = "";

  /** The column of an address in that row (from zero); null where it is no address, or one of another row. */
  columnIn(row: number, address: string): number | null {
    if (row !== this.row) {
      this.row = row;
      this.rowNumber = String(row + 1);
    }
    const letters = address.slice(0, -this.rowNumber.length);
    const column = address.endsWith(this.rowNumber) ? this.columnOf(letters) : null;
    if (column !== null) return column;
    // `$B$7` is rare; whoever writes it means the same.
    const position = parseAddress(address);
    return position?.row === row ? position.column : null;
  }

  private columnOf(letters: string): number | null {
    const known = this.known.get(letters);
    if (known !== undefined) return known;
    const column = parseColumn(letters);
    if (column !== null) this.known.set(letters, column);
    return column;
  }
}
