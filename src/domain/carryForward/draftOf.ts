import { formatAddress } from "../cells/address";
import type { Fill } from "../edit/SheetEdit";
import type { Draft } from "../place/Draft";
import type { CarryCell } from "./CarryProposal";

/** The 未確認 mark of a carried cell. `fillBefore`: the fill to give back, where the cell is coloured as a draft. */
export function draftOf(cell: CarryCell, id: string, fillBefore: Fill | null): Draft {
  const { kind, fiscalYear, party } = cell.column;
  return {
    id,
    place: {
      sheetId: cell.target.sheetId,
      sheetName: cell.target.sheetName,
      measure: cell.measure.text,
      role: cell.role,
      column: { kind, fiscalYear, party },
      ordinal: cell.ordinal,
      lastPosition: cell.target.position,
    },
    text: cell.after,
    from: {
      file: cell.from.file,
      sheet: cell.from.sheetName,
      cell: formatAddress(cell.from.position),
    },
    departments: cell.departments,
    fillBefore,
  };
}
