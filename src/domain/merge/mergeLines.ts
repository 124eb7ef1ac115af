import type { PlanRow } from "../planSheet/PlanSheet";
import { shortHash } from "../text/shortHash";
import type { Alignment, OtherRow, Page, TableAlignment } from "./Alignment";
import { versionKey, type Decision } from "./Decision";
import { placeOn } from "./describePlace";
import { withDecision } from "./EntryMerge";
import { withoutSpace } from "./MergeBlock";
import type { BaseRow } from "./MergeInput";
import type { Conflict } from "./MergeOutcome";
import type { KnownCopy } from "./Proposal";

/**
 * The rows that a copy has more or less than it was sent with, each with its texts: nothing is done about them. An
 * extract is held against the rows that it was sent with.
 */
export function lineConflicts(
  from: KnownCopy,
  toCopy: Alignment,
  toMaster: Alignment,
  decisions: ReadonlyMap<string, Decision>,
): Conflict[] {
  return toCopy.tables.flatMap((aligned, index) => [
    ...aligned.inserted.flatMap((other) =>
      insertedRow(from, other, toMaster.tables[index], decisions),
    ),
    ...aligned.missing.flatMap((row) =>
      missingRow(from, row, aligned, toMaster.tables[index], decisions),
    ),
  ]);
}

function insertedRow(
  from: KnownCopy,
  { page, row }: OtherRow,
  toMaster: TableAlignment | undefined,
  decisions: ReadonlyMap<string, Decision>,
): Conflict[] {
  const text = textOf(page, row);
  const there = toMaster?.inserted.some(
    (own) => withoutSpace(textOf(own.page, own.row)) === withoutSpace(text),
  );
  if (there || text === "") return [];
  const texts = { base: "", standing: "", text };
  return [lineConflict("row-inserted", { from, page, row, line: row.row }, texts, decisions)];
}

function missingRow(
  from: KnownCopy,
  row: PlanRow,
  { pages }: TableAlignment,
  toMaster: TableAlignment | undefined,
  decisions: ReadonlyMap<string, Decision>,
): Conflict[] {
  const page = pages.find(({ part }) => part.table.rows.includes(row));
  const own = toMaster?.rows.get(row);
  // The master has taken it out as well.
  if (!page || !own || !wasSent(from, page, row)) return [];
  const base = textOf(page, row);
  const texts = { base, standing: base, text: "" };
  const place = { from, page: own.page, row: own.row, line: row.row };
  return [lineConflict("row-missing", place, texts, decisions)];
}

function wasSent({ copy: { sentRows } }: KnownCopy, { part }: Page, { row }: PlanRow): boolean {
  const sent = (one: BaseRow) => one.sheetName === part.sheet.sheetName && one.row === row;
  return sentRows === null || sentRows.some(sent);
}

/** `page`, `row`: where it is told. `line`: which row it is of the copy, or of what was sent. */
type Line = {
  readonly from: KnownCopy;
  readonly page: Page;
  readonly row: PlanRow;
  readonly line: number;
};
type LineTexts = { readonly base: string; readonly standing: string; readonly text: string };

function lineConflict(
  type: "row-inserted" | "row-missing",
  { from: { copy, department }, page, row, line }: Line,
  { base, standing, text }: LineTexts,
  decisions: ReadonlyMap<string, Decision>,
): Conflict {
  const first = Math.min(...page.part.table.columns.map(({ column }) => column));
  return withDecision(
    {
      ...placeOn(page, { row: row.row, column: first }),
      id: `${type} ${shortHash([copy.file, line, base, text].join("\n"))}`,
      seen: [base, text].map(versionKey),
      type,
      files: [copy.file],
      header: "",
      measure: row.measure.text,
      departments: department === null ? [] : [department],
      base,
      standing,
      versions: [{ label: department ?? copy.file, file: copy.file, department, text }],
      likeliest: null,
      decidable: false,
    },
    decisions,
  ).conflict;
}

/** The texts of a row's own cells, from the left; what is merged in from above is the rows' above. */
function textOf({ part, grid }: Page, { row }: PlanRow): string {
  return part.table.columns
    .map(({ column }) => grid.text({ row, column }))
    .filter((text) => text.trim() !== "")
    .join(" ｜ ");
}
