import { readFileSync } from "node:fs";
import { carryForward } from "../../src/cli/carryForward";
import { bookFile } from "../support/zipFile";
import { describeFixtures, fixtureBytes } from "../support/fixtures";
import { runCommand } from "./runCommand";

type Edit = {
  sheet: string;
  cell: string;
  status: string;
  before: string;
  after: string;
  sentences: { plan: string; draft: string; certain: boolean; figures: unknown[] }[];
  renamed: { from: string; to: string }[];
  blocks: { departments: string[]; result: { text: string } | null; likeness: number | null }[];
};

type Carried = {
  pairs: { from: { column: string }; to: { column: string }; fiscalYear: number }[];
  edits: Edit[];
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
    draft: "夕食を届ける先のうち、気がかりな18世帯を訪ねた。",
    certain: true,
    answer: "certain",
    reason: "verb",
    figures: [{ kind: "amount", start: 16, end: 20 }],
  });
  expect(out?.edits[0]?.after).toContain("気がかりな18世帯を訪ねた。");
});

test("--tense verbatim: the plan's own words; what a draft would have turned or asked is not certain", async () => {
  const { out } = await runCommand<Carried>(
    carryForward,
    files,
    "this.xlsx",
    "--tense",
    "verbatim",
  );
  const drafted = await runCommand<Carried>(carryForward, files, "this.xlsx");
  for (const [i, edit] of (out?.edits ?? []).entries()) {
    const draft = drafted.out?.edits[i];
    expect(edit.sentences.map(({ plan }) => plan)).toEqual(
      draft?.sentences.map(({ plan }) => plan),
    );
    for (const [at, sentence] of edit.sentences.entries()) {
      const turned = draft?.sentences[at];
      expect(sentence.draft).toBe(sentence.plan);
      expect(sentence.certain).toBe(turned?.certain === true && turned.draft === sentence.plan);
    }
    if (edit.status === "fill")
      for (const { plan } of edit.sentences) expect(edit.after).toContain(plan);
  }
});

test("project columns have no sentences: nothing of a name is turned", async () => {
  const { out } = await runCommand<Carried>(carryForward, files, "this.xlsx");
  const projects = out?.edits.filter(({ cell }) => cell.startsWith("G")) ?? [];
  expect(projects.length).toBeGreaterThan(0);
  for (const { sentences } of projects) expect(sentences).toEqual([]);
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
  const years = {
    "R4.xlsx": fixtureBytes("ichinoseki_R4_clean.xlsx"),
    "R5.xlsx": fixtureBytes("ichinoseki_R5_clean.xlsx"),
  };

  test("every measure has its target; what is written stays", async () => {
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

  test("each block has last year's result beside it; the register's only successor is put in", async () => {
    const city = { departments: [{ name: "こども家庭課", formerly: ["子育て支援課"] }] };
    const profile = new TextEncoder().encode(JSON.stringify(city));
    const { out } = await runCommand<Carried>(
      carryForward,
      { ...years, "city.json": profile },
      ...["R4.xlsx", "R5.xlsx", "--occupied", "replace", "--profile", "city.json"],
    );
    const edit = out?.edits.find(({ cell }) => cell === "F20");
    expect(edit?.renamed).toEqual([{ from: "子育て支援課", to: "こども家庭課" }]);
    expect(edit?.after).toContain("【こども家庭課】\n■子どもの健やかな成長を");
    const [welfare] = edit?.blocks ?? [];
    // Plan and result of that year say the same but for the ending.
    expect([welfare?.departments, welfare?.likeness]).toEqual([["福祉課"], 1]);
    expect(welfare?.result?.text).toContain("早期発見に努めた。");
  });
});
