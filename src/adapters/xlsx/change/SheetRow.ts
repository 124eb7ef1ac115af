import { parseAddress } from "../../../domain/cells/address";
import { attribute } from "./markup/attributes";
import { childNamed, childrenNamed, type XmlNode } from "./markup/XmlNode";
import type { Part } from "./package/ChangedPackage";

/** A row of a sheet's part. `row` and `column` are zero-based. */
export type SheetRow = {
  readonly row: number;
  readonly node: XmlNode;
  readonly cells: readonly SheetCell[];
};

export type SheetCell = { readonly column: number; readonly node: XmlNode };

/**
 * The rows that stand in a sheet's part, one after the other. Without an address each follows the one before it
 * (ECMA-376 part 1, 18.3.1.4 and 18.3.1.73).
 */
export function* sheetRows({ text, root }: Part): Generator<SheetRow> {
  let row = -1;
  for (const node of childrenNamed(childNamed(root, "sheetData"), "row")) {
    const named = attribute(text, node, "r");
    row = named === null ? row + 1 : Number(named) - 1;
    let column = -1;
    const cells = childrenNamed(node, "c").map((cell): SheetCell => {
      const address = attribute(text, cell, "r");
      column = address === null ? column + 1 : (parseAddress(address)?.column ?? column + 1);
      return { column, node: cell };
    });
    yield { row, node, cells };
  }
}
