import { refuse, succeed, type Result } from "../Result";
import type { PlanBook, PlanTable } from "../planSheet/PlanSheet";
import { planSheetsOf } from "../planSheet/readPlanBook";
import { draftText } from "./draftText";
import { findYearMoves } from "./findYearMoves";
import { headingEdits } from "./headingEdits";
import { keepsText, ownText } from "./newText";
import type { RollChoices } from "./RollChoices";
import { rolledForm } from "./rolledForm";
import { rollingTables, type RollingTable } from "./rollingTables";
import type { LeftTable, RollOverProposal, RollOverRefusal } from "./RollOverProposal";
import type { RollSource } from "./RollSource";
import {
  rolledCell,
  rollTable,
  type RolledEntry,
  type RolledTable,
  type TablePair,
} from "./rollTable";

/**
 * What making the new year's form of last year's workbook would do: every year of its headings moved on, and under it
 * last year's plan as the draft of this year's result. `decided`: whether a year moves, by id, where a person said so.
 * Nothing is written here. What a column means then is read anew from its new header: a column
 * whose header stays keeps its text, too.
 */
export function proposeRollOver(
  source: RollSource,
  choices: RollChoices,
  decided: ReadonlyMap<string, boolean> = new Map(),
): Result<RollOverProposal, RollOverRefusal> {
  const tables = rollingTables(source, choices);
  const rolling = tables.filter(({ stays }) => stays === null);
  const stay = tables.flatMap((one) => (one.stays ? [leftTable(one, one.stays)] : []));
  if (tables.length === 0) return refuse({ code: "not-a-plan-sheet", tables: [] });
  if (rolling.length === 0) return refuse({ code: "nothing-moves", tables: stay });
  const moves = findYearMoves(source, tables);
  const chosen = moves.filter(({ id, stays }) => decided.get(id) ?? stays === null);
  const headings = headingEdits(chosen);
  const form = rolledForm(source, headings, rolling);
  const draft = draftText(source, choices);
  const figuresStay = choices.figures === "leave";
  const rolled = rolling.map((one) => {
    const pair = pairOf(one, form.book);
    const others = rolling.flatMap(({ table }) => (table === one.table ? [] : [table]));
    return pair && rollTable(pair, others, figuresStay, draft);
  });
  const lost = rolling.filter((_, i) => rolled[i] === null);
  const done = rolled.flatMap((one) => one ?? []);
  return succeed({
    fiscalYear: Math.max(...rolling.flatMap(({ years }) => [...years])),
    ...{ moves, headings, cells: cellsOf(done, choices), left: done.flatMap(({ left }) => left) },
    leftTables: [...stay, ...lost.map((one) => leftTable(one, "reads-differently"))],
    answers: form.answers,
  });
}

function leftTable({ sheet, table }: RollingTable, why: LeftTable["why"]): LeftTable {
  const { sheetId, sheetName } = sheet;
  return { sheetId, sheetName, headerRow: table.headerRows.first, why };
}

/** A table, and the same one under its new headers; null where it is none any more. */
function pairOf({ snapshot, sheet, table }: RollingTable, then: PlanBook): TablePair | null {
  const afterSheet = planSheetsOf(then).find(({ sheetId }) => sheetId === sheet.sheetId);
  const after = afterSheet?.tables[sheet.tables.indexOf(table)];
  return afterSheet && after ? { snapshot, sheet, before: table, afterSheet, after } : null;
}

/** A plan that no result takes up is nobody's to throw away: it stays as a draft, whatever was chosen. */
function cellsOf(tables: readonly RolledTable[], choices: RollChoices) {
  const all = tables.flatMap(({ entries }) => entries);
  const sheetOf = new Map(all.map(({ entry, pair }) => [entry, pair.sheet]));
  const used = new Set(all.flatMap(({ found }) => found?.sources ?? []));
  return all.map((rolled) => {
    const { entry, meaning, found, pair } = rolled;
    const planned = isPlanned(pair.after, meaning);
    const homeless = !used.has(entry) && isUnreported(rolled);
    const text = found ?? ownText(entry, homeless || keepsText(meaning.kind, planned, choices));
    return rolledCell(rolled, text, sheetOf);
  });
}

/** Beside a plan of the same year and party: what stands there is announced, not reported. */
function isPlanned({ columns }: PlanTable, { fiscalYear, party }: RolledEntry["meaning"]): boolean {
  return columns.some(
    (one) => one.kind === "plan" && one.fiscalYear === fiscalYear && one.party === party,
  );
}

/** A plan, or the names of its projects, of a year that the table does not report on yet. */
function isUnreported({ entry, pair }: RolledEntry): boolean {
  const { kind, fiscalYear, party } = entry.meaning;
  if (kind !== "plan" && kind !== "project") return false;
  return !pair.before.entries.some(
    ({ meaning }) =>
      meaning.kind === "result" && meaning.fiscalYear === fiscalYear && meaning.party === party,
  );
}
