import type { PlanSheet, PlanTable, SheetReading } from "../../../src/domain/planSheet/PlanSheet";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { readFixture, describeFixtures } from "../../support/fixtures";

async function sheetOfFixture(file: string): Promise<PlanSheet> {
  const { readings } = readPlanBook(await readFixture(file), usualProfile);
  expect(readings).toHaveLength(1);
  const reading = readings[0] as SheetReading;
  if (!reading.planSheet) throw new Error(reading.declined.reason);
  return reading.sheet;
}

const tableOf = (sheet: PlanSheet) => sheet.tables[0] as PlanTable;

/** Expected from the documents themselves: 9 columns, 14 measures × 4 roles, header in row 3. */
describeFixtures("一関市, the repaired sheets", () => {
  test.each([
    ["ichinoseki_R4_clean.xlsx", 2021],
    ["ichinoseki_R5_clean.xlsx", 2022],
  ])("%s is one table of 14 measures × 4 roles", async (file, year) => {
    const sheet = await sheetOfFixture(file);
    const table = tableOf(sheet);
    expect(sheet.tables).toHaveLength(1);
    expect(sheet.questions).toEqual([]);
    expect(table.titleRows).toEqual({ first: 0, last: 1 });
    expect(table.headerRows).toEqual({ first: 2, last: 2 });
    expect(table.columns.map(({ kind, level, fiscalYear }) => [kind, level, fiscalYear])).toEqual([
      ["hierarchy", 1, null],
      ["hierarchy", 2, null],
      ["hierarchy", 3, null],
      ["role", null, null],
      ["duty", null, null],
      ["result", null, year],
      ["project", null, year],
      ["plan", null, year + 1],
      ["project", null, year + 1],
    ]);
    expect(table.measures).toHaveLength(14);
    expect(table.rows).toHaveLength(56);
    expect(table.otherRows).toEqual([]);
    for (const measure of table.measures) {
      const rows = table.rows.filter((row) => row.measure === measure);
      expect(rows.map((row) => row.role)).toEqual(["市民", "福祉事業者", "社協", "行政"]);
      expect(measure.hierarchy.every((text) => text !== "")).toBe(true);
    }
  });

  test("goals and directions are carried down over merged cells: 3 goals, 14 directions", async () => {
    const { measures } = tableOf(await sheetOfFixture("ichinoseki_R5_clean.xlsx"));
    const goals = measures.map((measure) => measure.hierarchy[0]);
    expect(new Set(goals).size).toBe(3);
    expect(goals.map((goal) => goal?.[0]).join("")).toBe("11122222333333");
    expect(new Set(measures.map((measure) => measure.hierarchy.slice(0, 2).join())).size).toBe(14);
  });

  test("an entry belongs to its measure: four columns a measure, one entry each", async () => {
    const { entries, measures } = tableOf(await sheetOfFixture("ichinoseki_R5_clean.xlsx"));
    expect(entries).toHaveLength(14 * 4);
    expect(entries.every((entry) => entry.role === null && entry.slices.length === 0)).toBe(true);
    const first = entries.find((entry) => entry.measure === measures[0]);
    expect(first?.anchor).toEqual({ row: 3, column: 5 });
    expect(first?.text).toMatch(/^【児童保育課】\n■ 新型コロナウイルス感染症の流行下/u);
  });
});
