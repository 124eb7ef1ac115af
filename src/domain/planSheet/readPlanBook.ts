import type { WorkbookSnapshot } from "../cells/SheetSnapshot";
import type { Profile } from "../profile/Profile";
import { headerVocabulary, type HeaderVocabulary } from "./headerVocabulary";
import type { Above } from "./hierarchyWalk";
import { jointKey } from "./jointKey";
import type { PlanBook, PlanSheet, SheetReading } from "./PlanSheet";
import type { ReadingAnswers } from "./ReadingAnswers";
import { readRows } from "./readRows";
import { readTable, sharedMeanings, type TableRows } from "./readTable";
import { draftSheet, type SheetDraft } from "./SheetDraft";

/**
 * Understands every sheet of a workbook: header → columns → rows → entries. Sheets whose columns mean the same are pages
 * of one table: what a page leaves blank goes on from the page before, and a column belongs to the measures in all of
 * them where it does in one. A sheet that is no plan sheet is declined with the reason.
 */
export function readPlanBook(
  snapshot: WorkbookSnapshot,
  profile: Profile,
  answers: ReadingAnswers = [],
): PlanBook {
  const words = headerVocabulary(profile);
  const drafts = snapshot.sheets.map((sheet) => draftSheet(sheet, words, answers, profile.roles));
  const read = readPages(drafts, profile);
  const shared = new Map<string, Set<string>>();
  for (const page of read.flatMap(({ pages }) => pages)) {
    const key = jointKey(page.draft.columns);
    const known = shared.get(key) ?? new Set<string>();
    shared.set(key, known);
    for (const meaning of sharedMeanings(page)) known.add(meaning);
  }
  return {
    file: snapshot.file,
    readings: read.map((one) => readingOf(one, shared, words)),
  };
}

type ReadSheet = { readonly draft: SheetDraft; readonly pages: readonly TableRows[] };

/** The rows of every table, in sheet order: a page goes on from the one before it. */
function readPages(drafts: readonly SheetDraft[], profile: Profile): ReadSheet[] {
  const ends = new Map<string, Above>();
  return drafts.map((sheet) => ({
    draft: sheet,
    pages: sheet.tables.map((draft) => {
      const key = jointKey(draft.columns);
      const { columns, frame, levels } = draft;
      const before = sheet.department === null ? (ends.get(key) ?? null) : null;
      const body = readRows(sheet.grid, frame, columns, profile, before, levels);
      ends.set(key, body.above);
      return { sheet, draft, body };
    }),
  }));
}

function readingOf(
  { draft, pages }: ReadSheet,
  shared: ReadonlyMap<string, ReadonlySet<string>>,
  words: HeaderVocabulary,
): SheetReading {
  const { id, name, visibility } = draft.grid.snapshot;
  const identity = { sheetId: id, sheetName: name, hidden: visibility !== "visible" };
  if (draft.declined) return { planSheet: false, declined: { ...identity, ...draft.declined } };
  const filled = pages.filter((page) => page.body.rows.length > 0);
  const searched = pages[0]?.draft.frame.header.rows ?? null;
  if (filled.length === 0)
    return { planSheet: false, declined: { ...identity, reason: "no-rows", searched } };
  const tables = filled.map((page) =>
    readTable(page, shared.get(jointKey(page.draft.columns)) ?? new Set(), words),
  );
  const questions = filled.flatMap((page) => page.draft.questions);
  return {
    planSheet: true,
    sheet: { ...identity, department: draft.department, tables, questions },
  };
}

/** The plan sheets among the sheets of a workbook. */
export function planSheetsOf(book: PlanBook): PlanSheet[] {
  return book.readings.flatMap((reading) => (reading.planSheet ? [reading.sheet] : []));
}
