import { emptyContent } from "../../../src/domain/cells/CellContent";
import { gridOf } from "../../../src/domain/cells/SheetGrid";
import type { WorkbookSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { findPairs } from "../../../src/domain/carryForward/findPairs";
import { proposeCarryForward } from "../../../src/domain/carryForward/proposeCarryForward";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile as profile } from "../../../src/domain/profile/Profile";
import { lastYearBook, mapCells, thisYearBook } from "../largeYears";
import type { Step } from "./Step";

/** Last year's plans, and the names of their projects, as this year's drafts, told in the past. */
export const carry: Step = {
  name: "carry forward (draft tense)",
  prepare: (rows) => proposal(lastYearBook(rows), thisYearBook(rows), rows / 2),
};

/** The same where every measure has a name of its own, and this year another ending. */
export const carryRenamed: Step = {
  name: "carry forward, every measure renamed",
  prepare: (rows) =>
    proposal(renamed(lastYearBook(rows), ""), renamed(thisYearBook(rows), "の推進"), rows / 2),
};

function proposal(last: WorkbookSnapshot, now: WorkbookSnapshot, cells: number): () => void {
  const source = readPlanBook(last, profile);
  const target = readPlanBook(now, profile);
  const [sheet] = now.sheets;
  const [pair] = findPairs(source, target).certain;
  if (!sheet || !pair) throw new Error("no pair");
  const wishes = { occupied: "skip", tense: "draft", profile, successions: [] } as const;
  return () => {
    const grid = gridOf(sheet);
    const found = proposeCarryForward(
      source,
      target,
      pair,
      wishes,
      (_, position) => grid.content(position) ?? emptyContent,
    );
    if (found.cells.length !== cells) throw new Error(`${found.cells.length} cells`);
  };
}

/** Names of which no two are alike. */
function renamed(book: WorkbookSnapshot, ending: string): WorkbookSnapshot {
  return mapCells(book, ({ row, column, text }) =>
    column === 2 && row > 0 ? `① ${strangeName(row)}${ending}` : text,
  );
}

const [firstKanji, kanji] = [0x4e00, 20_000];

function strangeName(row: number): string {
  const codes = Array.from(
    { length: 12 },
    (_, i) => firstKanji + ((row * 7_919 + i * 4_391 * (row + i)) % kanji),
  );
  return String.fromCodePoint(...codes);
}
