import { readFileSync } from "node:fs";
import { filter } from "../../src/cli/filter";
import { describeFixtures, fixtureBytes } from "../support/fixtures";
import { bookFile } from "../support/zipFile";
import { runCommand } from "./runCommand";

type Place = {
  cell: string;
  measure: string;
  column: string;
  state: string;
  unreported: { sheet: string; cell: string; sentence: string }[];
  department: string;
};
type Filtered = {
  departments: string[];
  sheets: { name: string; shown: number[][]; hidden: number[][]; places: Place[] }[];
  questions: {
    written: string;
    rows: number;
    parts: { part: string; candidates: string[] }[];
  }[];
};

const sample = new Uint8Array(readFileSync("assets/samples/みなも市_地域福祉計画_令和5年度.xlsx"));
const city = (departments: unknown) => new TextEncoder().encode(JSON.stringify({ departments }));
const run = async (files: Record<string, Uint8Array>, ...args: string[]) => {
  const { status, out } = await runCommand<Filtered>(filter, files, ...args);
  if (status !== 0 || !out) throw new Error(`status ${status}`);
  return out;
};
const cellsOf = ({ places }: Filtered["sheets"][number]) => places.map(({ cell }) => cell);

test.each([
  [["a.xlsx"]],
  [["a.xlsx", "--department"]],
  [["a.xlsx", "--department", "福祉課", "--mode", "x"]],
  [["a.xlsx", "b.xlsx", "--department", "福祉課"]],
  [["--department", "福祉課"]],
])("%j is wrong usage", async (args) => {
  const { status } = await runCommand(filter, { "a.xlsx": sample }, ...args);
  expect(status).toBe(2);
});

test("a workbook without a plan has nothing to filter", async () => {
  const out = await run({ "a.xlsx": bookFile({}) }, "a.xlsx", "--department", "福祉課");
  expect(out).toMatchObject({ sheets: [], questions: [] });
});

describeFixtures("every family filters", () => {
  test("by tags (一関市), several departments at once, joint tags and former names included", async () => {
    const files = { "r5.xlsx": fixtureBytes("ichinoseki_R5_clean.xlsx") };
    const one = await run(files, "r5.xlsx", "--department", "消防本部防災課");
    expect(one.sheets).toMatchObject([
      { shown: [[52, 55]], hidden: [[4, 51], [56, 59]] }, // prettier-ignore
    ]);
    expect(one.sheets.map(cellsOf)).toEqual([["F52", "G52", "H52", "I52"]]);
    const two = await run(
      files,
      "r5.xlsx",
      "--department",
      "消防本部防災課",
      "--department",
      "健康づくり課",
    );
    expect(two.sheets).toMatchObject([{ shown: [[44, 47], [52, 59]] }]); // prettier-ignore
    const profile = city([{ name: "消防総務課", formerly: ["消防本部防災課"] }]);
    const renamed = await run(
      { ...files, "city.json": profile },
      "r5.xlsx",
      "--department",
      "消防総務課",
      "--profile",
      "city.json",
    );
    expect(renamed.sheets.map(cellsOf)).toEqual(one.sheets.map(cellsOf));
  });

  test("with last year's file: whoever planned there is to report, and its rows are shown", async () => {
    const files = {
      "r5.xlsx": fixtureBytes("ichinoseki_R5_clean.xlsx"),
      "r4.xlsx": fixtureBytes("ichinoseki_R4_clean.xlsx"),
    };
    const args = ["r5.xlsx", "--department", "子育て支援課"];
    const alone = await run(files, ...args);
    expect(alone.sheets).toMatchObject([{ shown: [], places: [] }]);
    const out = await run(files, ...args, "--last", "r4.xlsx");
    // It planned in H20, H24 and H36 of last year's file; the measures stand in the same rows this year.
    expect(out.sheets.map(cellsOf)).toEqual([["F20", "H20", "F24", "H24", "F36", "H36"]]);
    expect(out.sheets).toMatchObject([{ shown: [[20, 27], [36, 39]] }]); // prettier-ignore
  });

  test("with last year's file: its plans that this year's results say nothing about", async () => {
    const files = {
      "r5.xlsx": fixtureBytes("ichinoseki_R5_clean.xlsx"),
      "r4.xlsx": fixtureBytes("ichinoseki_R4_clean.xlsx"),
    };
    const args = ["r5.xlsx", "--department", "長寿社会課", "--department", "福祉課"];
    const [sheet] = (await run(files, ...args, "--last", "r4.xlsx")).sheets;
    const open = (sheet?.places ?? []).filter(({ unreported }) => unreported.length > 0);
    // Read by eye: 8 of 長寿社会課 in H28, H36, H52 and H56 of last year's file, one of 福祉課 in H8.
    expect(
      open.map(({ cell, state, department, unreported }) => [
        cell,
        state,
        department,
        unreported.map((plan) => plan.cell).join(),
      ]),
    ).toEqual([
      ["F28", "written", "長寿社会課", "H28"],
      ["F36", "written", "長寿社会課", "H36,H36,H36"],
      ["F52", "written", "長寿社会課", "H52,H52"],
      ["F56", "written", "長寿社会課", "H56,H56"],
      ["F8", "written", "福祉課", "H8"],
    ]);
    expect(open.at(-1)?.unreported).toMatchObject([
      { sheet: "進捗管理表", sentence: expect.stringContaining("広く周知する。") as string },
    ]);
    const [alone] = (await run(files, ...args)).sheets;
    expect(alone?.places.every(({ unreported }) => unreported.length === 0)).toBe(true);
  });

  test("only what is missing: 長寿社会課's plan of the one measure in which it only reported", async () => {
    const files = { "r5.xlsx": fixtureBytes("ichinoseki_R5_clean.xlsx") };
    const out = await run(files, "r5.xlsx", "--department", "長寿社会課", "--mode", "empty");
    expect(out.sheets).toMatchObject([{ shown: [[20, 23]], hidden: [[4, 19], [24, 59]] }]); // prettier-ignore
    const empty = out.sheets.flatMap(({ places }) => places.filter((one) => one.state === "empty"));
    expect(empty).toMatchObject([{ cell: "H20", column: "令和5年度計画" }]);
  });

  test("by owner column with several names a cell (山口市); 社協's columns are not the city's", async () => {
    const files = { "y.xlsx": fixtureBytes("yamaguchi_jisshi_joukyou.xlsx") };
    const out = await run(files, "y.xlsx", "--department", "ふるさと産業振興課");
    const three = out.sheets.find(({ name }) => name === "3ページ");
    // J7 names it alone, beside results and plans in K and L; in N a figure belongs to the indicator in M.
    expect(three?.shown).toContainEqual([7, 7]);
    const columns = new Set(three?.places.map(({ cell }) => cell.replace(/\d+/u, "")));
    expect([...columns].every((column) => ["K", "L", "N"].includes(column))).toBe(true);
    expect(three?.places.map(({ cell }) => cell)).toEqual(expect.arrayContaining(["K7", "L7"]));
    const first = await run(files, "y.xlsx", "--department", "社会教育課");
    // J7 of the second page, and nowhere else: 地域福祉課, 学校教育課 and 社会教育課 together.
    expect(first.sheets[1]?.shown).toContainEqual([7, 7]);
    expect(first.sheets[0]).toMatchObject({ places: [] });
  });

  test("by 担当 (奥州市); 総務・地域 is asked about once, and an answer is kept to", async () => {
    const files = { "o.xlsx": fixtureBytes("oshu_nenji_keikaku_symbols.xlsx") };
    const before = await run(files, "o.xlsx", "--department", "総務企画課");
    const asked = before.questions.find(({ written }) => written === "総務・地域");
    expect(asked?.parts).toMatchObject([
      { part: "総務", candidates: ["総務企画課"] },
      { part: "地域", candidates: ["地域福祉課"] },
    ]);
    expect(before.questions.filter(({ written }) => written === "総務・地域")).toHaveLength(1);
    const profile = city([
      { name: "総務企画課", spellings: ["総務"] },
      { name: "地域福祉課", spellings: ["地域"] },
    ]);
    const after = await run(
      { ...files, "city.json": profile },
      "o.xlsx",
      "--department",
      "総務企画課",
      "--profile",
      "city.json",
    );
    expect(after.questions.map(({ written }) => written)).not.toContain("総務・地域");
    const count = ({ sheets }: Filtered) => sheets.flatMap(({ places }) => places).length;
    // Five years a row.
    expect(count(after) - count(before)).toBe(5 * (asked?.rows ?? 0));
    // 年次計画2, row 4.
    expect(after.sheets[1]?.shown[0]?.[0]).toBeLessThanOrEqual(4);
  });
});
