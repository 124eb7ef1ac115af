import { splitOwners } from "../../../src/domain/department/splitOwners";
import { findPairs } from "../../../src/domain/carryForward/findPairs";
import { jointTablesOf, measuresOf } from "../../../src/domain/planSheet/jointTables";
import { planSheetsOf, readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import type { ReadingAnswers } from "../../../src/domain/planSheet/ReadingAnswers";
import { yamaguchi } from "../../../src/domain/profile/known/yamaguchi";
import { describeFixtures, readFixture } from "../../support/fixtures";
import { tellColumn, tellPairs } from "../../fixtures/told";

const read = async (file: string, answers: ReadingAnswers = []) =>
  readPlanBook(await readFixture(file), yamaguchi.profile, answers);

const columns = [
  "A hierarchy 3",
  "B activity",
  "C activity",
  "D activity 社協",
  "E result 2018 社協",
  "F plan 2019 社協",
  "G indicator 社協",
  "H indicatorResult 2018 社協",
  "I activity 市",
  "J owner 市",
  "K result 2018 市",
  "L plan 2019 市",
  "M indicator 市",
  "N indicatorResult 2018 市",
];

/** Counted in the document, page by page: activities, and rows where a cell for each department stands. */
const activities = [3, 4, 2, 2, 3, 1, 3, 2, 3, 3, 2, 2];
const rows = [5, 4, 2, 2, 3, 1, 3, 2, 4, 3, 2, 2];

describeFixtures("山口市 実施状況: three tiers, goals in the title lines, a sheet a page", () => {
  const file = "yamaguchi_jisshi_joukyou.xlsx";

  test("12 pages are one table: 30 activities in 33 rows, 14 columns, nothing to ask", async () => {
    const [joint, ...more] = jointTablesOf(await read(file));
    expect(more).toEqual([]);
    expect(joint?.parts.map(({ table }) => table.measures.length)).toEqual(activities);
    expect(joint?.parts.map(({ table }) => table.rows.length)).toEqual(rows);
    for (const { table, sheet } of joint?.parts ?? []) {
      expect(table.columns.map(tellColumn)).toEqual(columns);
      expect(sheet.questions).toEqual([]);
    }
  });

  test("goal and activity goal stand above every activity: 3 goals, 9 activity goals", async () => {
    const [joint] = jointTablesOf(await read(file));
    const levels = joint ? measuresOf(joint).map(({ hierarchy }) => hierarchy) : [];
    expect(levels.filter((hierarchy) => hierarchy.length !== 3 || hierarchy.includes(""))).toEqual(
      [],
    );
    expect(new Set(levels.map(([goal]) => goal)).size).toBe(3);
    expect(levels[0]).toEqual([
      "基本目標1 地域福祉を推進するひとづくり",
      "活動目標1 地域福祉活動団体等の活動の推進と人材の育成",
      "① 担い手の確保と育成の支援",
    ]);
  });

  test("several departments a cell: 地域福祉課 owns 21 rows, 高齢福祉課 9", async () => {
    const sheets = planSheetsOf(await read(file));
    const owners = sheets.flatMap((s) => s.tables.flatMap((t) => t.rows.map((row) => row.owner)));
    const named = owners.map((text) => splitOwners(text ?? "", yamaguchi.profile).departments);
    expect(named).toHaveLength(33);
    const count = (name: string) => named.filter((names) => names.includes(name)).length;
    expect(["地域福祉課", "高齢福祉課"].map(count)).toEqual([21, 9]);
  });

  test("plans of 令和元年度 have no result of their year yet, and parties never mix", async () => {
    const book = await read(file);
    expect(tellPairs(book)).toEqual([]);
    expect(findPairs(book, book).offered).toEqual([]);
  });
});

describeFixtures("山口市 as printed: the third header row out of step with its data", () => {
  const file = "yamaguchi_jisshi_joukyou_verbatim.xlsx";

  test("every page is in question as a whole, and nothing can be carried", async () => {
    const book = await read(file);
    const questions = planSheetsOf(book).map((sheet) => sheet.questions);
    expect(questions).toHaveLength(12);
    for (const asked of questions)
      expect(asked.map(({ code, column }) => [code, column])).toEqual([["header-shifted", null]]);
    const { certain, offered } = findPairs(book, await read("yamaguchi_jisshi_joukyou.xlsx"));
    expect([certain, offered]).toEqual([[], []]);
  });

  /**
   * On page 9 the two halves stand in different rows, on page 11 the cells themselves are out of step, row by row: there
   * nothing shows how far the header has moved.
   */
  test("the first choice of 10 pages is the corrected header; on 9 and 11 there is only 'do not use'", async () => {
    const asked = planSheetsOf(await read(file)).map(
      ({ questions }) => questions[0]?.choices ?? [],
    );
    expect(asked.map((choices) => choices.length)).toEqual([2, 2, 2, 2, 2, 2, 2, 2, 1, 2, 1, 2]);
    const answers = asked.flatMap(([first]) => first?.answers ?? []);
    const sheets = planSheetsOf(await read(file, answers));
    expect(sheets.flatMap(({ questions }) => questions)).toEqual([]);
    const without = (told: readonly string[] = []) =>
      told.map((line) => line.replace(/ [123]$/u, ""));
    for (const [page, sheet] of sheets.entries()) {
      if (page === 8 || page === 10) continue;
      expect(without(sheet.tables[0]?.columns.map(tellColumn))).toEqual(without(columns));
    }
    for (const page of [8, 10]) {
      const unused = sheets[page]?.tables[0]?.columns.map(({ kind }) => kind) ?? [];
      expect(unused.filter((kind) => kind === "result" || kind === "plan")).toEqual([]);
    }
  });

  test("answered, it is the same table as the corrected one: the 25 activities of these pages join", async () => {
    const asked = planSheetsOf(await read(file)).flatMap(({ questions }) => questions);
    const answers = asked.flatMap(({ choices }) => choices[0]?.answers ?? []);
    const [joint] = jointTablesOf(await read(file, answers));
    expect(joint?.parts).toHaveLength(10);
    expect(joint && measuresOf(joint)).toHaveLength(30 - 3 - 2);
  });
});
