import { readFileSync } from "node:fs";
import { inspect } from "../../src/cli/inspect";
import { describeFixtures, fixtureBytes } from "../support/fixtures";
import { runCommand } from "./runCommand";

type Inspected = {
  sheets: {
    name: string;
    planSheet: boolean;
    reason: string | null;
    tables: {
      headerRows: number[];
      columns: Record<string, unknown>[];
      rows: { row: number; role: string; hierarchy: string[]; entries: Record<string, unknown> }[];
    }[];
    pairs: unknown[];
  }[];
  departments: { name: string; blocks: number; spellings: string[] }[];
};

const sampleFile = "assets/samples/みなも市_地域福祉計画_令和5年度.xlsx";
const sample = { "sample.xlsx": new Uint8Array(readFileSync(sampleFile)) };

test("the sample: two plan sheets, and two that say why they are none", async () => {
  const { status, out } = await runCommand<Inspected>(inspect, sample, "sample.xlsx");
  expect(status).toBe(0);
  expect(out?.sheets.map((sheet) => [sheet.name, sheet.planSheet])).toEqual([
    ["R5進捗表", true],
    ["R4進捗表", true],
    ["予算内訳", false],
    ["委員の構成", false],
  ]);
  expect(out?.sheets[0]?.reason).toBeNull();
  expect(out?.sheets[2]?.reason).toMatch(/見つかりませんでした/u);
  expect(out?.departments).toHaveLength(8);
});

describeFixtures("inspect on a real workbook", () => {
  test("columns, rows and entries stand where Excel shows them", async () => {
    const files = { "R5.xlsx": fixtureBytes("ichinoseki_R5_clean.xlsx") };
    const { out } = await runCommand<Inspected>(inspect, files, "R5.xlsx");
    const [table] = out?.sheets[0]?.tables ?? [];
    expect(table?.headerRows).toEqual([3, 3]);
    expect(table?.columns[0]).toMatchObject({ column: "A", kind: "hierarchy", level: 1 });
    expect(table?.columns[5]).toMatchObject({
      column: "F",
      kind: "result",
      fiscalYear: 2022,
      party: null,
      label: "令和4年度実績",
    });
    expect(table?.rows).toHaveLength(56);
    const [first, second] = table?.rows ?? [];
    expect(first).toMatchObject({ row: 4, role: "市民" });
    expect(Object.keys(first?.entries ?? {})).toEqual(["F", "G", "H", "I"]);
    expect(second?.entries).toEqual({});
    expect(first?.entries["G"]).toEqual([
      {
        departments: ["福祉課"],
        items: [
          {
            marker: "■",
            text: "障がい者理解出前授業(主催:一関保健福祉環境センター)",
            continuation: [],
          },
        ],
      },
    ]);
    expect(out?.sheets[0]?.pairs).toEqual([]);
  });

  test("a city's profile gathers the spellings of a department under its name", async () => {
    const profile = {
      departments: [{ name: "いきがいづくり課", spellings: ["いきがいがづくり課"] }],
    };
    const files = {
      "R5.xlsx": fixtureBytes("ichinoseki_R5_clean.xlsx"),
      "city.json": new TextEncoder().encode(JSON.stringify(profile)),
    };
    const args = ["R5.xlsx", "--profile", "city.json"];
    const { out } = await runCommand<Inspected>(inspect, files, ...args);
    const found = out?.departments.find((department) => department.name === "いきがいづくり課");
    expect(found?.spellings).toContain("いきがいがづくり課");
  });
});

test.each([
  ["not json", "{"],
  ["not a profile", '{"roles":"市民"}'],
])("a profile that is %s is told on stderr", async (_name, text) => {
  const files = { ...sample, "city.json": new TextEncoder().encode(text) };
  const args = ["sample.xlsx", "--profile", "city.json"];
  const { status, out, stderr } = await runCommand(inspect, files, ...args);
  expect([status, out]).toEqual([2, null]);
  expect(stderr).toContain("city.json");
});
