import { findPairs } from "../../../src/domain/carryForward/findPairs";
import { matchMeasures } from "../../../src/domain/carryForward/matchMeasures";
import { proposeCarryForward } from "../../../src/domain/carryForward/proposeCarryForward";
import { emptyContent } from "../../../src/domain/cells/CellContent";
import {
  jointTablesOf,
  measuresOf,
  type JointTable,
} from "../../../src/domain/planSheet/jointTables";
import type { PlanBook } from "../../../src/domain/planSheet/PlanSheet";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { describeFixtures, readFixture } from "../../support/fixtures";
import { tellColumn } from "../../fixtures/told";

const read = async (file: string): Promise<PlanBook> =>
  readPlanBook(await readFixture(file), usualProfile);

function onlyJoint(book: PlanBook): JointTable {
  const [joint, ...more] = jointTablesOf(book);
  if (!joint || more.length > 0) throw new Error(`${more.length + 1} joint tables`);
  return joint;
}

const allFour = "市民・福祉事業者・社協・行政";

/** The roles of each measure, in the order of their rows. */
function rolesOf(joint: JointTable): string[] {
  return joint.parts.flatMap(({ table }) =>
    table.measures.map((measure) =>
      table.rows
        .filter((row) => row.measure === measure)
        .flatMap((row) => row.roles)
        .join("・"),
    ),
  );
}

const entriesOf = (joint: JointTable) => joint.parts.flatMap(({ table }) => table.entries);

/**
 * Counted page by page in the printed documents (令和4年度 7 pages: 3 3 2 2 2 1 1 measures; 令和5年度 5 pages: 4 3 2 3 2).
 * `cut`: the one measure whose rows for 社協 and 行政 are lost in the document.
 */
const documents = [
  { file: "ichinoseki_R4", year: 2021, pages: [3, 3, 2, 2, 2, 1, 1], cut: 8 },
  { file: "ichinoseki_R5", year: 2022, pages: [4, 3, 2, 3, 2], cut: 12 },
];

describeFixtures("一関市, a worksheet a printed page, with the damage of the print", () => {
  test.each(documents)("$file: the pages are one table of 14 measures", async (document) => {
    const joint = onlyJoint(await read(`${document.file}_sheet.xlsx`));
    expect(joint.parts.map(({ table }) => table.measures.length)).toEqual(document.pages);
    expect(measuresOf(joint)).toHaveLength(14);
    for (const { sheet, table } of joint.parts) {
      expect(sheet.questions).toEqual([]);
      expect(table.columns.map(tellColumn)).toEqual([
        "A hierarchy 1",
        "B hierarchy 2",
        "C hierarchy 3",
        "D role",
        "E duty",
        `F result ${document.year}`,
        `G project ${document.year}`,
        `H plan ${document.year + 1}`,
        `I project ${document.year + 1}`,
      ]);
    }
  });

  test.each(documents)(
    "$file: collapsed and leaked role cells still name all four roles",
    async ({ file, cut }) => {
      const expected = Array.from({ length: 14 }, (_, i) =>
        i === cut ? "市民・福祉事業者" : allFour,
      );
      expect(rolesOf(onlyJoint(await read(`${file}_sheet.xlsx`)))).toEqual(expected);
    },
  );

  /** Two different measures are at most 0.27 alike, a slip of the print leaves them above 0.9. */
  test.each(documents)("$file: the measures are those of the repaired sheet", async ({ file }) => {
    const damaged = measuresOf(onlyJoint(await read(`${file}_sheet.xlsx`)));
    const repaired = measuresOf(onlyJoint(await read(`${file}_clean.xlsx`)));
    const matches = matchMeasures(damaged, repaired);
    expect(matches.map(({ source }) => damaged.indexOf(source))).toEqual([...Array(14).keys()]);
    expect(matches.map(({ target }) => repaired.indexOf(target))).toEqual([...Array(14).keys()]);
    expect(matches.every(({ similarity }) => similarity > 0.9)).toBe(true);
  });

  test.each(documents)("$file: one entry a measure and column, slices joined", async (document) => {
    const entries = entriesOf(onlyJoint(await read(`${document.file}_sheet.xlsx`)));
    expect(entries).toHaveLength(14 * 4);
    expect(entries.every(({ role, ordinal }) => role === null && ordinal === 0)).toBe(true);
  });

  test("R4, page 5: an entry cut into four slices is one text again", async () => {
    const [, , , , page] = onlyJoint(await read("ichinoseki_R4_sheet.xlsx")).parts;
    const entry = page?.table.entries.find(({ anchor }) => anchor.row === 7 && anchor.column === 5);
    expect(entry?.slices.map(({ row }) => row + 1)).toEqual([9, 10, 11]);
    expect(entry?.text.split("\n").filter((line) => line.startsWith("【福祉課】"))).toHaveLength(1);
  });

  test("R4 → R5: one pair, all 14 measures found again, nothing left over", async () => {
    const last = await read("ichinoseki_R4_sheet.xlsx");
    const current = await read("ichinoseki_R5_sheet.xlsx");
    const { certain, offered } = findPairs(last, current);
    expect(offered).toEqual([]);
    expect(
      certain.map(({ from, to, fiscalYear, projects }) => [
        from.label,
        to.label,
        fiscalYear,
        projects !== null,
      ]),
    ).toEqual([["令和4年度計画", "令和4年度実績", 2022, true]]);
    const matches = matchMeasures(measuresOf(onlyJoint(last)), measuresOf(onlyJoint(current)));
    expect(matches.filter(({ certain: sure }) => sure)).toHaveLength(14);
    const [pair] = certain;
    if (!pair) throw new Error("no pair");
    const { cells, unmatched } = proposeCarryForward(
      last,
      current,
      pair,
      { occupied: "append", tense: "draft", profile: usualProfile, successions: [] },
      () => emptyContent,
    );
    expect(unmatched).toEqual([]);
    expect(cells.filter(({ column }) => column.kind === "result")).toHaveLength(14);
  });
});
