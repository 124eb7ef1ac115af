import { emptyContent } from "../../../src/domain/cells/CellContent";
import { gridOf } from "../../../src/domain/cells/SheetGrid";
import { findPairs } from "../../../src/domain/carryForward/findPairs";
import { proposeCarryForward } from "../../../src/domain/carryForward/proposeCarryForward";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile as profile } from "../../../src/domain/profile/Profile";
import { lastYearBook, thisYearBook } from "../largeYears";
import type { Step } from "./Step";

/** Last year’s plans, and the names of their projects, as this year’s drafts, told in the past. */
export const carry: Step = {
  name: "carry forward (draft tense)",
  prepare(rows) {
    const source = readPlanBook(lastYearBook(rows), profile);
    const snapshot = thisYearBook(rows);
    const target = readPlanBook(snapshot, profile);
    const [sheet] = snapshot.sheets;
    const [pair] = findPairs(source, target).certain;
    if (!sheet || !pair) throw new Error("no pair");
    const wishes = { occupied: "skip", tense: "draft", profile, successions: [] } as const;
    return () => {
      const grid = gridOf(sheet);
      const proposal = proposeCarryForward(
        source,
        target,
        pair,
        wishes,
        (_, position) => grid.content(position) ?? emptyContent,
      );
      if (proposal.cells.length !== rows / 2) throw new Error(`${proposal.cells.length} cells`);
    };
  },
};
