import { splitOwners } from "../../../src/domain/department/splitOwners";
import { jointTablesOf, measuresOf } from "../../../src/domain/planSheet/jointTables";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { oshu } from "../../../src/domain/profile/known/oshu";
import { describeFixtures, readFixture } from "../../support/fixtures";
import { tellColumn, tellPairs } from "../../fixtures/told";

async function read() {
  const book = readPlanBook(await readFixture("oshu_nenji_keikaku_symbols.xlsx"), oshu.profile);
  const [joint, ...more] = jointTablesOf(book);
  if (!joint || more.length > 0) throw new Error("not one table");
  return { book, joint };
}

/** Counted in the document: 8 goals, 21 directions, 60 items (30 a sheet); symbols and owners as in schedule/oshu.test. */
describeFixtures("奥州市 年次計画: three levels stacked in one column, over two sheets", () => {
  test("60 items in 30 rows a sheet, every column known", async () => {
    const { joint } = await read();
    expect(joint.parts.map(({ table }) => table.rows.length)).toEqual([30, 30]);
    expect(measuresOf(joint)).toHaveLength(60);
    for (const { table, sheet } of joint.parts) {
      expect(sheet.questions).toEqual([]);
      expect(table.columns.map(tellColumn)).toEqual([
        "A hierarchy 1",
        "B schedule 2016",
        "C schedule 2017",
        "D schedule 2018",
        "E schedule 2019",
        "F schedule 2020",
        "G owner",
      ]);
    }
  });

  test("every item has its goal and direction, also where they stand on the page before", async () => {
    const { joint } = await read();
    const levels = measuresOf(joint).map(({ hierarchy }) => hierarchy);
    expect(levels.filter((hierarchy) => hierarchy.length !== 3 || hierarchy.includes(""))).toEqual(
      [],
    );
    expect(new Set(levels.map(([goal]) => goal)).size).toBe(8);
    expect(new Set(levels.map(([goal, direction]) => `${goal} ${direction}`)).size).toBe(21);
    expect(levels[0]).toEqual([
      "1 一人ひとりが福祉への理解を深めること",
      "(1) 地域共生社会の実現に向けた地域福祉の情報を発信しよう",
      "①対象を限定した広報活動の実施",
    ]);
    const [goal, direction] = levels[30] ?? [];
    expect([goal?.slice(0, 8), direction?.slice(0, 8)]).toEqual(["4 さまざまなボ", "(3) 地域づく"]);
  });

  test("a cell a year and item, 16 of them a dash; an owner a row", async () => {
    const { joint } = await read();
    const entries = joint.parts.flatMap(({ table }) => table.entries);
    expect(entries).toHaveLength(60 * 5);
    expect(entries.filter(({ text }) => text === "-")).toHaveLength(16);
    expect(entries.filter(({ text }) => text === "")).toEqual([]);
    const owners = joint.parts.flatMap(({ table }) => table.rows.map((row) => row.owner ?? ""));
    const count = (name: string) =>
      owners.filter((text) => splitOwners(text, oshu.profile).departments.includes(name)).length;
    expect(["総務企画課", "地域福祉課", "支所"].map(count)).toEqual([14, 38, 3]);
  });

  test("symbols are no plans and no results: there is nothing to carry forward", async () => {
    expect(tellPairs((await read()).book)).toEqual([]);
  });
});
