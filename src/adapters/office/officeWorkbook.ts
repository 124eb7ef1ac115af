import { refuse, succeed } from "../../domain/Result";
import type { LiveWorkbook } from "../../ports/LiveWorkbook";
import { applyCommand } from "./applyCommand";
import { readFailureOf } from "./hostErrors";
import { inExcel } from "./inExcel";
import { inTurn } from "./inTurn";
import { readEntries } from "./journalParts";
import { rememberRead } from "./lastRead";
import { lookAtHiddenRows } from "./lookAtHiddenRows";
import { readLocked, readProtections, readValidations, readWords } from "./lookAtAreas";
import { lookAtCells } from "./lookAtCells";
import type { OfficeHost } from "./OfficeHost";
import { readSheets } from "./readSheets";
import { selectCell, selectedCell } from "./selectedCell";
import { sheetSummaries } from "./sheetSummaries";
import { settleCommand, undoCommand } from "./undoCommand";
import { watchChanges, watchSelection } from "./watchWorkbook";

/**
 * The workbook that is open in Excel, over Office.js (ExcelApi 1.14). Writes take their turns; everything the host
 * refuses comes back as a value.
 */
export function officeWorkbook(office: OfficeHost): LiveWorkbook {
  return {
    readOnly: async () => {
      const result = await inExcel(office, isReadOnly);
      return result.ok ? result : refuse(readFailureOf(result.failure));
    },
    sheets: () => sheetSummaries(office),
    read: async (sheetIds, running) => {
      const read = await readSheets(office, sheetIds, running);
      if (read.ok) rememberRead(office, read.value.sheets);
      return read;
    },
    look: (cells) => lookAtCells(office, cells),
    hiddenRows: (sheets) => lookAtHiddenRows(office, sheets),
    validations: (areas) => readValidations(office, areas),
    validationWords: (areas) => readWords(office, areas),
    locked: (areas) => readLocked(office, areas),
    protections: (sheetIds) => readProtections(office, sheetIds),
    apply: (command, running) => inTurn(office, () => applyCommand(office, command, running)),
    undo: (commandId, at, running, moves, emptied) =>
      inTurn(office, () => undoCommand(office, commandId, at, running, moves, emptied)),
    settle: (commandId, moves) => inTurn(office, () => settleCommand(office, commandId, moves)),
    journal: async () => {
      const entries = await inExcel(office, readEntries);
      return entries.ok ? succeed(entries.value) : refuse(readFailureOf(entries.failure));
    },
    select: (sheetId, position) => selectCell(office, sheetId, position),
    selection: () => selectedCell(office),
    onSelection: (listener) => watchSelection(office, listener),
    onChange: (listener) => watchChanges(office, listener),
  };
}

async function isReadOnly(context: Excel.RequestContext): Promise<boolean> {
  context.workbook.load("readOnly");
  await context.sync();
  return context.workbook.readOnly;
}
