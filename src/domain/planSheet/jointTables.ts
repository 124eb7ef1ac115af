import { fold } from "../text/fold";
import { jointKey } from "./jointKey";
import { meaningKey, sameMeaning, type Meaning } from "./Meaning";
import type { Entry, Measure, PlanBook, PlanSheet, PlanTable } from "./PlanSheet";
import { planSheetsOf } from "./readPlanBook";

/** One page of a joint table. `index`: the table's place among those of its sheet. */
export type JointPart = {
  readonly sheet: PlanSheet;
  readonly table: PlanTable;
  readonly index: number;
};

/** One table, over one worksheet or several whose columns mean the same (a printed page or a section each). */
export type JointTable = { readonly file: string; readonly parts: readonly JointPart[] };

export type JointEntry = {
  readonly sheet: PlanSheet;
  readonly entry: Entry;
  /** The text of the owner column in the row where it is written; null without one. */
  readonly owner: string | null;
};

/** A book is never changed, and asked for its tables by everything that compares two of them. */
const known = new WeakMap<PlanBook, readonly JointTable[]>();

/**
 * The tables of a workbook. Pages are joined where their columns mean the same – unless they hold the same measures
 * again (a copy of the sheet, last year's under this year's headers) or each is one department's own.
 */
export function jointTablesOf(book: PlanBook): readonly JointTable[] {
  const joints = known.get(book) ?? joinTables(book);
  known.set(book, joints);
  return joints;
}

function joinTables(book: PlanBook): JointTable[] {
  const joints: { key: string; parts: JointPart[] }[] = [];
  for (const sheet of planSheetsOf(book)) {
    for (const [index, table] of sheet.tables.entries()) {
      const key = jointKey(table.columns);
      const part = { sheet, table, index };
      const open = joints.find((joint) => joint.key === key && goesOn(joint.parts, part));
      if (open) open.parts.push(part);
      else joints.push({ key, parts: [part] });
    }
  }
  return joints.map(({ parts }) => ({ file: book.file, parts }));
}

/** A page goes on where fewer than half of its measures stand on the pages before. */
function goesOn(parts: readonly JointPart[], { sheet, table }: JointPart): boolean {
  if (sheet.department !== null) return parts.some((part) => part.sheet === sheet);
  const earlier = parts.flatMap((part) => part.table.measures.map(nameOf));
  const own = table.measures.map(nameOf);
  // A measure that the page before broke off is continued, not repeated.
  const names = own[0] === earlier.at(-1) ? own.slice(1) : own;
  const before = new Set(earlier);
  const again = names.filter((name) => before.has(name));
  return names.length === 0 || again.length * 2 < names.length;
}

function nameOf(measure: Measure): string {
  return fold(measure.hierarchy.slice(-2).join("\n"));
}

export function measuresOf(joint: JointTable): Measure[] {
  return joint.parts.flatMap(({ table }) => table.measures);
}

/** The entries of one meaning, page after page. */
export function entriesOf(joint: JointTable, meaning: Meaning): JointEntry[] {
  return joint.parts.flatMap(({ sheet, table }) => {
    const owners = new Map(table.rows.map(({ row, owner }) => [row, owner]));
    return table.entries.flatMap((entry) =>
      sameMeaning(entry.meaning, meaning)
        ? [{ sheet, entry, owner: owners.get(entry.anchor.row) ?? null }]
        : [],
    );
  });
}

/** One entry for each meaning that can be trusted: columns in question, on any page, take no part. */
export function meaningsOf(joint: JointTable): Map<string, { part: JointPart; entry: Entry }> {
  const found = new Map<string, { part: JointPart; entry: Entry }>();
  const doubtful = new Set<string>();
  for (const part of joint.parts) {
    const { questions, entries } = part.table;
    const asked = new Set(questions.map((question) => question.column));
    for (const entry of entries) {
      const key = meaningKey(entry.meaning);
      if (asked.has(null) || asked.has(entry.column.column)) doubtful.add(key);
      else if (!found.has(key)) found.set(key, { part, entry });
    }
  }
  for (const key of doubtful) found.delete(key);
  return found;
}
