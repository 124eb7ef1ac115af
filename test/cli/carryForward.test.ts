import { readFileSync } from "node:fs";
import { carryForward } from "../../src/cli/carryForward";
import { bookFile } from "../support/zipFile";
import { describeFixtures, fixtureBytes } from "../support/fixtures";
import { runCommand } from "./runCommand";

type Carried = {
  pairs: { from: { column: string }; to: { column: string }; fiscalYear: number }[];
  edits: { cell: string; status: string; before: string; after: string; sentences: unknown[] }[];
  unmatched: unknown[];
  unreported: { sheet: string; cell: string; department: string | null; sentence: string }[];
  questions: { code: string; pairs: unknown[] }[];
};

const sampleFile = "assets/samples/みなも市_地域福祉計画_令和5年度.xlsx";
const files = { "this.xlsx": new Uint8Array(readFileSync(sampleFile)) };

const statuses = (out: Carried | null) => {
  const count = (status: string) => out?.edits.filter((edit) => edit.status === status).length;
  return { fill: count("fill"), skip: count("skip"), append: count("append"), ask: count("ask") };
};

test("within one workbook: last year's sheet into this year's", async () => {
  const { out } = await runCommand<Carried>(carryForward, files, "this.xlsx");
  expect(out?.pairs.map(({ from, to }) => [from.column, to.column])).toEqual([
    ["H", "F"],
    ["I", "G"],
  ]);
  expect(statuses(out)).toEqual({ fill: 21, skip: 5, append: 0, ask: 0 });
  expect(out?.unmatched).toEqual([]);
  expect(out?.edits[0]?.sentences[0]).toEqual({
    plan: "夕食を届ける先のうち、気がかりな18世帯を訪ねる。",
    draft: "夕食を届ける先のうち、気がかりな18世帯を訪ねる。",
    certain: false,
  });
});

test("plans that nobody has reported on yet: a line a department, by the cell of the plan", async () => {
  const { out } = await runCommand<Carried>(carryForward, files, "this.xlsx");
  const lines =
    out?.unreported.filter(({ sentence }) => sentence.startsWith("自治会の集まり")) ?? [];
  expect(lines.map(({ sheet, cell, department }) => [sheet, cell, department])).toEqual([
    ["R4進捗表", "H4", "地域づくり課"],
    ["R4進捗表", "H4", "防災危機管理課"],
  ]);
  const reported = out?.unreported.filter(({ sentence }) => sentence.includes("延べ600人"));
  expect(reported).toEqual([]);
});

test("--occupied append keeps what is there and adds to it", async () => {
  const args = ["this.xlsx", "--occupied", "append", "--pair", "h>f"];
  const { out } = await runCommand<Carried>(carryForward, files, ...args);
  // Three results were reported already; the two project names are there word for word.
  expect(statuses(out)).toEqual({ fill: 21, skip: 2, append: 3, ask: 0 });
  for (const edit of out?.edits.filter(({ status }) => status === "append") ?? []) {
    expect(edit.after.startsWith(`${edit.before}\n`)).toBe(true);
  }
});

test.each([[["--occupied", "all"]], [["--pair", "A>B"]], [["--tense", "past"]], [["x", "y", "z"]]])(
  "%j is wrong usage",
  async (more) => {
    const { status, out } = await runCommand(carryForward, files, "this.xlsx", ...more);
    expect([status, out]).toEqual([2, null]);
  },
);

test("a workbook without a plan has nothing to carry, and says so", async () => {
  const empty = { "a.xlsx": bookFile({}) };
  const { out } = await runCommand<Carried>(carryForward, empty, "a.xlsx");
  expect(out).toMatchObject({ pairs: [], edits: [], questions: [{ code: "no-pair" }] });
});

describeFixtures("carry-forward between two real workbooks", () => {
  test("every measure has its target; what is written stays", async () => {
    const years = {
      "R4.xlsx": fixtureBytes("ichinoseki_R4_clean.xlsx"),
      "R5.xlsx": fixtureBytes("ichinoseki_R5_clean.xlsx"),
    };
    const { out } = await runCommand<Carried>(carryForward, years, "R4.xlsx", "R5.xlsx");
    expect(out?.pairs).toHaveLength(2);
    expect(out?.unmatched).toEqual([]);
    expect(out?.unreported).toHaveLength(10);
    expect(out?.unreported).toContainEqual({
      sheet: "進捗管理表",
      cell: "H52",
      department: "長寿社会課",
      sentence: "社会福祉法人などと新規協定の締結を進める。",
    });
    expect(out?.edits.every((edit) => edit.status !== "skip" || edit.before === edit.after)).toBe(
      true,
    );
  });
});
