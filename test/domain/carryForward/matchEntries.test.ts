import { matchEntries } from "../../../src/domain/carryForward/matchEntries";
import {
  entriesOf,
  jointTablesOf,
  type JointEntry,
} from "../../../src/domain/planSheet/jointTables";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { bookOf, sheetOf } from "../../support/sheetOf";

/** The plan entries of one measure: a row of `[role, owner, text]` each. */
function entries(...rows: [string, string, string][]): JointEntry[] {
  const header = ["施策", "区分", "担当課", "令和4年度計画"];
  const body = rows.map(([role, owner, text], i) => [i === 0 ? "見守り" : "", role, owner, text]);
  const book = readPlanBook(bookOf([sheetOf([header, ...body])]), usualProfile);
  const [joint] = jointTablesOf(book);
  return joint ? entriesOf(joint, { kind: "plan", fiscalYear: 2022, party: null }) : [];
}

function matched(sources: JointEntry[], targets: JointEntry[]): string[] {
  return [...matchEntries(sources, targets)].map(
    ([source, target]) => `${source.entry.text}→${target.entry.text}`,
  );
}

test("owners who changed places keep their texts", () => {
  const last = entries(["行政", "福祉課", "甲"], ["行政", "長寿課", "乙"]);
  const current = entries(["行政", "長寿課", "あ"], ["行政", "福祉課", "い"]);
  expect(matched(last, current)).toEqual(["甲→い", "乙→あ"]);
});

test("an owner who is gone goes nowhere, not into somebody else's row", () => {
  const last = entries(["行政", "福祉課", "甲"], ["行政", "長寿課", "乙"]);
  expect(matched(last, entries(["行政", "長寿課", "あ"]))).toEqual(["乙→あ"]);
});

test("one row a role: the role decides, whoever owns it now", () => {
  const last = entries(["市民", "", "甲"], ["行政", "福祉課", "乙"]);
  const current = entries(["行政", "福祉総務課", "あ"], ["市民", "", "い"]);
  expect(matched(last, current)).toEqual(["甲→い", "乙→あ"]);
});

test("several rows without an owner go by their order", () => {
  const last = entries(["行政", "", "甲"], ["行政", "", "乙"]);
  expect(matched(last, entries(["行政", "", "あ"], ["行政", "", "い"]))).toEqual([
    "甲→あ",
    "乙→い",
  ]);
});
