import { formatAddress, formatColumn } from "../domain/cells/address";
import type { CarryPair } from "../domain/carryForward/CarryPair";
import { findPairs } from "../domain/carryForward/findPairs";
import { entriesOf, jointTablesOf, type JointTable } from "../domain/planSheet/jointTables";
import type { PlanSheet, QuestionChoice, SheetReading } from "../domain/planSheet/PlanSheet";
import { messagesFor } from "../messages/messagesFor";
import type { InspectWords } from "./InspectWords";
import { inspectTable } from "./inspectTable";

const { declined, recognised } = messagesFor("ja");

/** One sheet in the terms of the command line: column letters, Excel's row numbers, Christian years. */
export function inspectSheet(reading: SheetReading, file: string, words: InspectWords) {
  if (!reading.planSheet) {
    const { sheetName, hidden, reason, searched } = reading.declined;
    const rows = searched ? declined.inRows(searched.first + 1, searched.last + 1) : "";
    return {
      name: sheetName,
      hidden,
      planSheet: false,
      reason: declined.why[reason](rows),
      reasonCode: reason,
      questions: [],
      tables: [],
      pairs: [],
    };
  }
  const { sheet } = reading;
  return {
    name: sheet.sheetName,
    hidden: sheet.hidden,
    planSheet: true,
    reason: null,
    department: sheet.department,
    questions: sheet.questions.map(({ code, column, label, choices }) => ({
      code,
      message: recognised.ask[code](columnName(column), label),
      column: column === null ? null : formatColumn(column),
      choices: choices.map(inspectChoice),
    })),
    tables: sheet.tables.map((table) => inspectTable(table, words)),
    pairs: pairsWithin(sheet, file),
  };
}

function columnName(column: number | null): string {
  return column === null ? recognised.somewhere : `${formatColumn(column)}列`;
}

function inspectChoice({ answers }: QuestionChoice) {
  return answers.map(({ label, ordinal, kind, fiscalYear, party }) => ({
    label,
    ordinal,
    kind,
    fiscalYear,
    party,
  }));
}

/** Columns are named by their letters; where plan and result stand in rows of one column, the cells are. */
function pairsWithin(sheet: PlanSheet, file: string) {
  const book = { file, readings: [{ planSheet: true as const, sheet }] };
  const joints = jointTablesOf(book);
  return findPairs(book, book).certain.flatMap((pair) => {
    const { from, to, fiscalYear } = pair;
    const [table] = sheet.tables;
    const down = table?.columns.some(({ kind }) => kind === "yearAxis") === true;
    if (from.column !== to.column && !down) {
      return [{ plan: formatColumn(from.column), result: formatColumn(to.column), fiscalYear }];
    }
    return joints.flatMap((joint) => cellPairs(joint, pair));
  });
}

function cellPairs(joint: JointTable, { from, to, fiscalYear }: CarryPair) {
  const results = entriesOf(joint, to);
  return entriesOf(joint, from).flatMap(({ entry }) => {
    const own = results.find(
      (result) => result.entry.measure === entry.measure && result.entry.role === entry.role,
    );
    const plan = formatAddress(entry.anchor);
    return own ? [{ plan, result: formatAddress(own.entry.anchor), fiscalYear }] : [];
  });
}
