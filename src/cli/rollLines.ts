import { formatAddress } from "../domain/cells/address";
import type { LeftEntry, RolledCell } from "../domain/rollOver/RolledCell";
import type {
  LeftTable,
  RollOverProposal,
  RollOverRefusal,
} from "../domain/rollOver/RollOverProposal";
import type { YearMove } from "../domain/rollOver/YearMove";

/** A new year's form in the terms of the command line: sheets by name as they are now, cells as A1. */
export function rolledLines(file: string, proposal: RollOverProposal) {
  const names = new Map(proposal.moves.map(({ sheetId, sheetName }) => [sheetId, sheetName]));
  const { fiscalYear } = proposal;
  return {
    fiscalYear,
    nextFiscalYear: fiscalYear + 1,
    headings: proposal.moves.map(headingLine),
    edits: proposal.cells.map((cell) => cellLine(file, cell, names.get(cell.sheetId))),
    left: proposal.left.map((entry) => leftLine(entry, names.get(entry.sheetId))),
    leftTables: proposal.leftTables.map(tableLine),
    questions: [],
  };
}

/** The same where there is nothing to be made; `questions` says why. */
export function refusedRoll({ code, tables }: RollOverRefusal) {
  const none = { fiscalYear: null, nextFiscalYear: null, headings: [], edits: [], left: [] };
  return { ...none, leftTables: tables.map(tableLine), questions: [{ code }] };
}

function headingLine({ sheetName, position, group, before, after, stays }: YearMove) {
  const cell = position && formatAddress(position);
  return { sheet: sheetName, cell, group, before, after, moves: stays === null, stays };
}

function cellLine(file: string, cell: RolledCell, sheet = cell.sheetName) {
  const { position, how, meaning, before, after, from, sentences } = cell;
  return {
    sheet,
    cell: formatAddress(position),
    kind: meaning.kind,
    fiscalYear: meaning.fiscalYear,
    status: how,
    before,
    after,
    from: from && { file, sheet: from.sheetName, cell: formatAddress(from.position) },
    sentences: sentences.map(({ plan, draft, answer }) => ({
      plan,
      draft,
      certain: answer !== "asked",
    })),
  };
}

function leftLine({ sheetName, position, text, why }: LeftEntry, sheet = sheetName) {
  return { sheet, cell: formatAddress(position), text, why };
}

function tableLine({ sheetName, headerRow, why }: LeftTable) {
  return { sheet: sheetName, headerRow: headerRow + 1, why };
}
