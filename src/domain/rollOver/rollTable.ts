import { formatAddress } from "../cells/address";
import { textContent } from "../cells/CellContent";
import { positionKey } from "../cells/Position";
import { gridOf, type SheetGrid } from "../cells/SheetGrid";
import type { SheetSnapshot } from "../cells/SheetSnapshot";
import { departmentsIn } from "../entry/departmentsIn";
import type { ColumnKind, Meaning } from "../planSheet/Meaning";
import type { Entry, PlanSheet, PlanTable } from "../planSheet/PlanSheet";
import { joinSlices } from "../planSheet/readEntries";
import { isArrow } from "../schedule/marks";
import type { Planned } from "./draftText";
import { lastYearOf } from "./lastYearOf";
import { newText, type NewText } from "./newText";
import type { EntryStay, LeftEntry, RolledCell, RolledFrom } from "./RolledCell";
import { startingText } from "./startingText";

/** A table of last year, and the same table under its new headers. */
export type TablePair = {
  readonly snapshot: SheetSnapshot;
  readonly sheet: PlanSheet;
  readonly before: PlanTable;
  readonly afterSheet: PlanSheet;
  readonly after: PlanTable;
};

/** An entry whose year moves on. `found`: null where nothing of last year says what comes to stand there. */
export type RolledEntry = {
  readonly pair: TablePair;
  readonly entry: Entry;
  readonly meaning: Meaning;
  readonly label: string;
  readonly found: NewText | null;
};

export type RolledTable = {
  readonly entries: readonly RolledEntry[];
  readonly left: readonly LeftEntry[];
};

const rolledKinds: ReadonlySet<ColumnKind> = new Set<ColumnKind>([
  "result",
  "plan",
  "planAndResult",
  "project",
  "target",
  "rating",
  "reason",
  "schedule",
  "indicatorResult",
]);

/** Null where the table is not the same one under its new headers: then nothing of it may be written. */
export function rollTable(
  pair: TablePair,
  others: readonly PlanTable[],
  figuresStay: boolean,
  draft: (planned: Planned) => NewText,
): RolledTable | null {
  const { before, after, snapshot, sheet } = pair;
  const then = new Map(after.entries.map((entry) => [keyOf(entry), entry]));
  const grid = gridOf(snapshot);
  const lastYear = lastYearOf(before, others);
  const entries: RolledEntry[] = [];
  const left: LeftEntry[] = [];
  for (const entry of before.entries) {
    const now = then.get(keyOf(entry));
    const moved = now && movedBy(entry.meaning, now.meaning);
    if (!now || moved === null) return null;
    if (!moved) continue;
    const why = whyLeft(entry, grid, before, figuresStay);
    const { meaning, column } = now;
    if (why === null) {
      const { label } = column;
      const found = newText(meaning, lastYear(entry), (plans) =>
        draft({ sheet, entry, meaning, label, plans }),
      );
      entries.push({ pair, entry, meaning, label, found: found && atStart(found, before) });
    } else if (entry.text !== "") left.push(leftEntry(pair, entry, column.label, why));
  }
  return { entries, left };
}

/** The cell that an entry of last year becomes. `sheetOf`: the sheet of every entry of last year. */
export function rolledCell(
  { pair, entry, meaning, label }: RolledEntry,
  text: NewText,
  sheetOf: ReadonlyMap<Entry, PlanSheet>,
): RolledCell {
  const grid = gridOf(pair.snapshot);
  const { sheetId } = pair.sheet;
  return {
    ...{ id: `${sheetId}!${formatAddress(entry.anchor)}`, how: text.how, sheetId },
    sheetName: pair.afterSheet.sheetName,
    ...{ position: entry.anchor, meaning, label },
    ...{ measure: entry.measure, role: entry.role, ordinal: entry.ordinal },
    rowStays: pair.before.columns.some(({ kind }) => kind === "hierarchy"),
    ...{ before: entry.text, beforeContent: grid.content(entry.anchor), after: text.text },
    afterContent: contentOf(text, pair, grid),
    slices: entry.slices.map((position) => ({ position, content: grid.content(position) })),
    from: fromOf(text, sheetOf),
    ...{ sentences: text.sentences, successions: text.successions },
    departments: departmentsIn(text.text),
  };
}

function contentOf({ how, text, sources }: NewText, { before }: TablePair, grid: SheetGrid) {
  const [source, ...more] = sources;
  if (how !== "moved" || !source || more.length > 0) return textContent(text);
  const content = before.entries.includes(source) ? grid.content(source.anchor) : null;
  return content?.kind === "value" && source.slices.length === 0 ? content : textContent(text);
}

function fromOf({ sources }: NewText, sheetOf: ReadonlyMap<Entry, PlanSheet>): RolledFrom | null {
  const [source] = sources;
  const sheet = source && sheetOf.get(source);
  if (!sheet) return null;
  const { sheetId, sheetName } = sheet;
  const text = joinSlices(sources.map((one) => one.text));
  return { sheetId, sheetName, position: source.anchor, text };
}

function keyOf({ anchor, column, ordinal }: Entry): string {
  return `${positionKey(anchor)} ${column.column} ${ordinal}`;
}

/** Whether an entry's year has moved on; null where it means something else altogether. */
function movedBy(before: Meaning, now: Meaning): boolean | null {
  if (before.kind !== now.kind || before.party !== now.party) return null;
  if (before.fiscalYear === now.fiscalYear) return false;
  return before.fiscalYear !== null && now.fiscalYear === before.fiscalYear + 1 ? true : null;
}

function whyLeft(
  entry: Entry,
  grid: SheetGrid,
  { columns }: PlanTable,
  figuresStay: boolean,
): EntryStay | null {
  const { meaning, cells } = entry;
  if (!rolledKinds.has(meaning.kind)) return "other-column";
  if (meaning.kind === "indicatorResult" && figuresStay) return "figures";
  if (cells.some((position) => grid.content(position).kind === "formula")) return "formula";
  const reaches = cells.some((position) => {
    const { left, right } = grid.span(position);
    return columns.filter(({ column }) => column >= left && column <= right).length > 1;
  });
  return reaches ? "merged" : null;
}

/** An arrow carries on what stands to its left; where that year is gone, the text itself takes its place. */
function atStart(found: NewText, before: PlanTable): NewText {
  const [source] = found.sources;
  if (!source || source.meaning.kind !== "schedule" || !isArrow(source.text)) return found;
  return { ...found, text: startingText(before, source) ?? found.text };
}

function leftEntry(pair: TablePair, entry: Entry, label: string, why: EntryStay): LeftEntry {
  const { sheetId } = pair.sheet;
  const { sheetName } = pair.afterSheet;
  return { sheetId, sheetName, position: entry.anchor, label, text: entry.text, why };
}
