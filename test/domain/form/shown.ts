import { formatAddress, formatSpan, parseAddress } from "../../../src/domain/cells/address";
import type { WorkbookSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { applyEdits } from "../../../src/domain/edit/applyEdits";
import type { FormProposal } from "../../../src/domain/form/FormProposal";
import { rowHeight } from "../../../src/domain/form/rowHeight";

/** The changed sheet of a proposal, to be asked by address. */
export function shown({ sheets }: WorkbookSnapshot, proposal: FormProposal, renumber = false) {
  const { edits, renumbering, sheetId } = proposal;
  const after = applyEdits(sheets, renumber ? [...edits, ...renumbering] : edits);
  const sheet = after.find(({ id }) => id === sheetId);
  if (!sheet) throw new Error("no such sheet");
  return {
    text: (address: string) => {
      const at = parseAddress(address);
      return (
        sheet.cells.find(({ row, column }) => row === at?.row && column === at.column)?.text ?? ""
      );
    },
    merges: sheet.merges.map(formatSpan).sort(),
    height: (row: number) => rowHeight(sheet, row - 1),
  };
}

export function addressesOf(cells: readonly { position: { row: number; column: number } }[]) {
  return cells.map(({ position }) => formatAddress(position));
}
