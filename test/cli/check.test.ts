import { readFileSync } from "node:fs";
import { check } from "../../src/cli/check";
import { outlineReasons } from "../../src/messages/outlineReasons";
import { bookFile } from "../support/zipFile";
import { describeFixtures, fixtureBytes } from "../support/fixtures";
import { runCommand } from "./runCommand";

type Line = {
  rule: string;
  severity: string;
  sheet: string;
  cell: string;
  message: string;
  fix:
    | {
        kind: string;
        sheet: string;
        cell?: string;
        row?: number;
        before?: unknown;
        after?: unknown;
      }[]
    | null;
  choices?: { choice: string; edits: unknown[] }[];
};
type Checked = { file: string; findings: Line[] };

const sample = new Uint8Array(readFileSync("assets/samples/みなも市_地域福祉計画_令和5年度.xlsx"));
const city = (departments: unknown) => new TextEncoder().encode(JSON.stringify({ departments }));

test("a finding says what, where and how it would be put right", async () => {
  const files = {
    "this.xlsx": sample,
    "city.json": city([{ name: "福祉課" }, { name: "健康づくり課" }]),
  };
  const { status, out } = await runCommand<Checked>(
    check,
    files,
    "this.xlsx",
    "--profile",
    "city.json",
  );
  expect(status).toBe(0);
  for (const { rule, severity, message, fix } of out?.findings ?? []) {
    expect(rule).toMatch(/^[a-z]+\/[a-z-]+$/u);
    expect(["error", "warning", "info"]).toContain(severity);
    expect(message).toMatch(/。$/u);
    expect(fix === null || fix.length > 0).toBe(true);
  }
});

test("without a plan there is nothing to find", async () => {
  const { out } = await runCommand<Checked>(check, { "a.xlsx": bookFile({}) }, "a.xlsx");
  expect(out).toMatchObject({ findings: [] });
});

test.each([
  [["--rule", "x"]],
  [["x.xlsx", "y.xlsx"]],
  [["--outline", "none.txt"]],
  [["--last", "none.xlsx"]],
])("%j is wrong usage", async (more) => {
  const { status, out } = await runCommand(check, { "this.xlsx": sample }, "this.xlsx", ...more);
  expect([status, out]).toEqual([2, null]);
});

test("an outline that is none is said to be none", async () => {
  const files = { "this.xlsx": sample, "outline.txt": new TextEncoder().encode("あいさつ") };
  const { status, stderr } = await runCommand(
    check,
    files,
    "this.xlsx",
    "--outline",
    "outline.txt",
  );
  expect(status).toBe(2);
  const { why, remedy } = outlineReasons.ja.problem["no-goals"];
  expect(stderr).toContain(`「outline.txt」は計画の体系として読めません。${why}${remedy}`);
});

test("last year's file is read, and refused as any other is", async () => {
  const files = { "this.xlsx": sample, "last.xlsx": bookFile({}), "bad.xlsx": new Uint8Array() };
  const last = (file: string) => runCommand(check, files, "this.xlsx", "--last", file);
  expect(await last("last.xlsx")).toMatchObject({ status: 0, out: { last: "last.xlsx" } });
  expect(await last("bad.xlsx")).toMatchObject({
    status: 1,
    out: { error: { code: "empty-file", file: "bad.xlsx" } },
  });
  expect(await runCommand(check, files, "this.xlsx")).toMatchObject({ out: { last: null } });
});

describeFixtures("the fixtures", () => {
  const one = (lines: readonly Line[], rule: string, cell: string) =>
    lines.find((line) => line.rule === rule && line.cell === cell);

  test("a collapsed role cell is split into rows; a misspelt department is put right", async () => {
    const files = {
      "R4.xlsx": fixtureBytes("ichinoseki_R4_sheet.xlsx"),
      "R5.xlsx": fixtureBytes("ichinoseki_R5_clean.xlsx"),
      "city.json": city([{ name: "いきがいづくり課" }, { name: "福祉課" }]),
    };
    const sheet = await runCommand<Checked>(check, files, "R4.xlsx");
    const split = one(sheet.out?.findings ?? [], "role/collapsed", "D4");
    expect(split).toMatchObject({ severity: "error", sheet: "3ページ" });
    expect(split?.fix?.[0]).toEqual({ kind: "insertRows", sheet: "3ページ", row: 5, count: 3 });
    const clean = await runCommand<Checked>(check, files, "R5.xlsx", "--profile", "city.json");
    const spelt = clean.out?.findings.filter(({ rule }) => rule === "department/spelling") ?? [];
    expect(spelt.length).toBeGreaterThan(0);
    for (const { fix } of spelt) {
      const [edit] = fix ?? [];
      expect(edit?.kind).toBe("setContent");
      expect(String(edit?.after)).toContain("【いきがいづくり課】");
    }
  });

  test("last year's file: results word for word as before, and who planned and does not report", async () => {
    const files = {
      "R4.xlsx": fixtureBytes("ichinoseki_R4_clean.xlsx"),
      "R5.xlsx": fixtureBytes("ichinoseki_R5_clean.xlsx"),
    };
    const counts = async (...more: readonly string[]) => {
      const { out } = await runCommand<Checked>(check, files, "R5.xlsx", ...more);
      const count = (rule: string) => out?.findings.filter((line) => line.rule === rule).length;
      return [
        count("entry/same-as-last-year"),
        count("entry/missing-result"),
        count("entry/missing-plan"),
        count("year/stale"),
      ];
    };
    expect(await counts()).toEqual([0, 0, 1, 2]);
    expect(await counts("--last", "R4.xlsx")).toEqual([12, 5, 1, 2]);
    // The same year, or the next one, is not last year.
    expect(await counts("--last", "R5.xlsx")).toEqual([0, 0, 1, 2]);
  });

  test("a former name that was divided up asks which", async () => {
    const files = {
      "R4.xlsx": fixtureBytes("ichinoseki_R4_clean.xlsx"),
      "city.json": city([
        { name: "こども家庭課", formerly: ["子育て支援課"] },
        { name: "児童保育課", formerly: ["子育て支援課"] },
      ]),
    };
    const { out } = await runCommand<Checked>(check, files, "R4.xlsx", "--profile", "city.json");
    const former = out?.findings.find(({ rule }) => rule === "department/former");
    expect(former?.fix).toBeNull();
    expect(former?.choices?.map(({ choice }) => choice)).toEqual(["こども家庭課", "児童保育課"]);
  });
});
