import type { PlanTable } from "../../../src/domain/planSheet/PlanSheet";
import { planSheetsOf, readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { oshu } from "../../../src/domain/profile/known/oshu";
import { describeFixtures, readFixture } from "../../support/fixtures";
import { tellColumn, tellPairs } from "../../fixtures/told";

const read = async () =>
  readPlanBook(await readFixture("oshu_jisshi_keikaku_5year.xlsx"), oshu.profile);

const arrows = (table: PlanTable) => table.entries.filter(({ text }) => text.trim() === "→").length;

/**
 * Counted in the document: 17 directions, two of them with two tables; 43 rows, 84 texts, 17 arrows, 114 blanks; every
 * table has nothing but five years for a header, goal and direction stand above it.
 */
describeFixtures("奥州市 実施計画: tables of nothing but years", () => {
  test("19 tables on 17 sheets, five years each", async () => {
    const sheets = planSheetsOf(await read());
    expect(sheets).toHaveLength(17);
    const tables = sheets.flatMap((sheet) => sheet.tables);
    expect(tables).toHaveLength(19);
    for (const table of tables)
      expect(table.columns.map(tellColumn)).toEqual([
        "A schedule 2021",
        "B schedule 2022",
        "C schedule 2023",
        "D schedule 2024",
        "E schedule 2025",
      ]);
    expect(sheets.flatMap((sheet) => sheet.questions)).toEqual([]);
    expect(sheets.filter(({ tables: own }) => own.length === 2).map((s) => s.sheetName)).toEqual([
      "2-(2)",
      "3-(2)",
    ]);
  });

  test("17 arrows, 84 texts, 114 blanks: every cell is accounted for", async () => {
    const sheets = planSheetsOf(await read());
    const bySheet = sheets.map((s) => [s.sheetName, s.tables.reduce((n, t) => n + arrows(t), 0)]);
    expect(bySheet.filter(([, count]) => count !== 0)).toEqual([
      ["1-(2)", 3],
      ["1-(3)", 3],
      ["2-(2)", 1],
      ["2-(3)", 3],
      ["2-(5)", 3],
      ["3-(4)", 4],
    ]);
    const tables = sheets.flatMap((sheet) => sheet.tables);
    const texts = tables.flatMap((table) => table.entries.map(({ text }) => text.trim()));
    expect(tables.flatMap((table) => table.rows)).toHaveLength(43);
    expect(texts).toHaveLength(43 * 5);
    expect(texts.filter((text) => text === "")).toHaveLength(114);
    expect(texts.filter((text) => text !== "" && text !== "→")).toHaveLength(84);
  });

  test("goal and direction come from the title lines, also for a second table below", async () => {
    const sheets = planSheetsOf(await read());
    const levels = sheets.flatMap((s) =>
      s.tables.flatMap((t) => t.measures.map((m) => m.hierarchy)),
    );
    expect(levels.filter((hierarchy) => hierarchy.length !== 2)).toEqual([]);
    expect(new Set(levels.map(([goal]) => goal)).size).toBe(3);
    expect(new Set(levels.map((hierarchy) => hierarchy.join())).size).toBe(17);
    for (const { sheetName, tables } of sheets)
      for (const { measures } of tables)
        for (const { hierarchy } of measures)
          expect(hierarchy[1]?.startsWith(sheetName.slice(2))).toBe(true);
  });

  test("a schedule is nothing to carry forward", async () => {
    expect(tellPairs(await read())).toEqual([]);
  });
});
