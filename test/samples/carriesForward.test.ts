import { findPairs } from "../../src/domain/carryForward/findPairs";
import { proposeCarryForward } from "../../src/domain/carryForward/proposeCarryForward";
import { emptyContent } from "../../src/domain/cells/CellContent";
import { planSheetsOf, readPlanBook } from "../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../src/domain/profile/Profile";
import { LAST_YEAR, THIS_YEAR } from "./sampleSheet";
import { sampleSnapshot } from "./sampleSnapshot";

const thisYear = readPlanBook(sampleSnapshot(THIS_YEAR), usualProfile);
const lastYear = readPlanBook(sampleSnapshot(LAST_YEAR), usualProfile);

describe("the samples, as the product reads them", () => {
  it("are understood without a question; the budget and the council are no plan sheets", () => {
    expect(thisYear.readings.map(({ planSheet }) => planSheet)).toEqual([true, true, false, false]);
    for (const sheet of [...planSheetsOf(thisYear), ...planSheetsOf(lastYear)]) {
      expect(sheet.questions).toEqual([]);
      expect(sheet.tables.map(({ measures, rows }) => [measures.length, rows.length])).toEqual([
        [14, 56],
      ]);
    }
  });

  it.each([
    ["last year's workbook", lastYear],
    ["last year's sheet in this workbook", thisYear],
  ])("carry forward from %s: one pair, every measure matched", (_, source) => {
    const pairs = findPairs(source, thisYear);
    expect(pairs.offered).toEqual([]);
    expect(pairs.certain.map(({ from, to }) => [from.label, to.label])).toEqual([
      ["令和4年度計画", "令和4年度 実施状況"],
    ]);
    const [pair] = pairs.certain;
    if (!pair) throw new Error("no pair");
    const proposal = proposeCarryForward(
      source,
      thisYear,
      pair,
      { occupied: "skip", tense: "draft", profile: usualProfile, successions: [] },
      () => emptyContent,
    );
    expect(proposal.unmatched).toEqual([]);
    const results = proposal.cells.filter(({ column }) => column.kind === "result");
    const count = (status: string) => results.filter((cell) => cell.status === status).length;
    expect([results.length, count("fill"), count("skip")]).toEqual([14, 11, 3]);
  });
});
