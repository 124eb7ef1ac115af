import { filteredRows } from "../../../src/domain/filter/filteredRows";
import { markPlaces } from "../../../src/domain/filter/PlaceMarks";
import { workList } from "../../../src/domain/filter/workList";
import { writingPlaces } from "../../../src/domain/filter/writingPlaces";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile as profile } from "../../../src/domain/profile/Profile";
import { circulatedBook } from "../merge/circulation";
import type { Step } from "./Step";

/** Which rows stay for a department, and the list of its places. */
export const filter: Step = {
  name: "filter",
  prepare(rows) {
    const snapshot = circulatedBook(rows);
    const read = { snapshot, book: readPlanBook(snapshot, profile), profile };
    const marks = markPlaces({ drafts: [], findings: [], unreported: [] }, profile);
    return () => {
      const places = writingPlaces(read, null);
      const facts = { read, places, marks, findings: [], unreported: [] };
      const [sheet] = filteredRows(facts, { departments: ["第1課"], mode: "own" });
      const listed = workList(places, "第1課", marks);
      if (!sheet?.tables[0]?.rows.hidden.length || listed.length === 0)
        throw new Error("all shown");
    };
  },
};
