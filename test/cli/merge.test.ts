import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { merge } from "../../src/cli/merge";
import { untouched } from "../support/clerks/Clerk";
import { reword, write } from "../support/clerks/write";
import { describeFixtures, fixtureBytes } from "../support/fixtures";
import { projectRoot } from "../support/projectRoot";
import { bookFile, sheetFile } from "../support/zipFile";
import { circulated, filesBy, onTable, type Merged } from "./mergeCity";
import { runCommand } from "./runCommand";

const empty = new Uint8Array(0);
const line = '<row r="1"><c r="A1" t="inlineStr"><is><t>日程</t></is></c></row>';
const plain = { "a.xlsx": bookFile({}), "b.xlsx": sheetFile(line), "bad.xlsx": empty };
const run = (files: Record<string, Uint8Array>, ...args: string[]) =>
  runCommand<Merged>(merge, files, ...args);

test.each([
  ["no base", ["a.xlsx"]],
  ["no copy", ["--base", "a.xlsx"]],
  ["an option that there is not", ["--base", "a.xlsx", "--copies", "b.xlsx"]],
  ["a base that cannot be opened", ["--base", "none.xlsx", "b.xlsx"]],
  ["a master that cannot be opened", ["--base", "a.xlsx", "--master", "none.xlsx", "b.xlsx"]],
  ["a copy's department without a file", ["--base", "a.xlsx", "--copy", "福祉課"]],
  ["a copy's file without a department", ["--base", "a.xlsx", "--copy", "=b.xlsx"]],
  [
    "two departments for one copy",
    ["--base", "a.xlsx", "--copy=福祉課=b.xlsx", "--copy=財政課=b.xlsx"],
  ],
])("wrong usage: %s", async (_what, args) => {
  const { status, out, stderr } = await run(plain, ...args);
  expect([status, out]).toEqual([2, null]);
  expect(stderr).toMatch(/。|使い方: merge --base/u);
});

test.each([
  ["the base", ["--base", "bad.xlsx"]],
  ["the master", ["--base", "a.xlsx", "--master", "bad.xlsx"]],
])("%s that cannot be read is refused, and nothing else is said", async (_what, args) => {
  const { status, out } = await run(plain, ...args, "b.xlsx");
  expect(status).toBe(1);
  expect(out).toEqual({
    error: {
      code: "empty-file",
      file: "bad.xlsx",
      message: expect.stringContaining("0バイト") as string,
    },
  });
});

test("a base without a plan: every copy is refused, and that is an answer", async () => {
  const { status, out } = await run(plain, "--base", "a.xlsx", "b.xlsx");
  expect(status).toBe(0);
  expect(out).toMatchObject({ cells: [], refused: [{ file: "b.xlsx", code: "no-plan-sheet" }] });
});

describeFixtures("copies of which nothing is taken", () => {
  test("each with the reason, by name; the others are merged", async () => {
    const own = { "福祉課.xlsx": onTable(write("G36", "【福祉課】\n■ 相談支援事業")) };
    const files = await filesBy(own, {
      "年度ちがい.xlsx": fixtureBytes("ichinoseki_R4_clean.xlsx"),
      "別の市.xlsx": fixtureBytes("yamaguchi_jisshi_joukyou.xlsx"),
      "白紙.xlsx": bookFile({}),
      "空.xlsx": empty,
      "切れた.xlsx": circulated().slice(0, 5000),
    });
    const copies = Object.keys(files).filter((file) => !/^(base|city)\./u.test(file));
    const { status, out } = await run(files, "--base", "base.xlsx", ...copies, "無い.xlsx");
    expect(status).toBe(0);
    expect(out?.cells).toMatchObject([{ cell: "G36" }]);
    expect(out?.refused.map(({ file, code }) => [file, code])).toEqual([
      ["切れた.xlsx", "damaged"],
      ["別の市.xlsx", "another-plan"],
      ["年度ちがい.xlsx", "another-year"],
      ["無い.xlsx", "unreadable"],
      ["白紙.xlsx", "no-plan-sheet"],
      ["空.xlsx", "empty-file"],
    ]);
    for (const { file, message } of out?.refused ?? [])
      expect(message).toMatch(new RegExp(`^「${file}」.+。$`, "u"));
  });
});

describeFixtures("whose copy it is", () => {
  const edit = onTable(reword("F8", "実績なし", "なし"));

  test("is asked where neither name nor text tells, and said by --copy", async () => {
    const returned = await filesBy({ "控え.xlsx": untouched, "提出.xlsx": edit });
    const files = { ...returned, "./提出.xlsx": returned["提出.xlsx"] ?? empty };
    const base = ["--base", "base.xlsx", "--profile", "city.json"];
    const asked = await run(files, ...base, "控え.xlsx");
    expect(asked.out?.questions).toMatchObject([{ code: "department-unknown", file: "控え.xlsx" }]);
    expect(asked.out?.questions[0]?.message).toMatch(
      /^「控え\.xlsx」が、どの課の冊か分かりません。/u,
    );
    expect(asked.out?.notReturned).toContain("福祉課");
    // A file that --copy names is a copy, and one only, whether or not it stands among the others.
    for (const more of [[], ["提出.xlsx"], ["./提出.xlsx"]]) {
      const { out } = await run(files, ...base, "--copy", "福祉課=提出.xlsx", ...more);
      expect(out).toMatchObject({
        questions: [],
        accepted: [{ file: "提出.xlsx", cell: "F8", department: "福祉課" }],
        copies: [{ file: "提出.xlsx", department: "福祉課", by: "said" }],
      });
    }
  });

  test("files of one name from two folders stay apart, and so do two with the same content", async () => {
    const files = await filesBy({
      "in/福祉課/回答.xlsx": edit,
      "in/長寿社会課/回答.xlsx": untouched,
    });
    files["in/学校教育課.xlsx"] = files["in/長寿社会課/回答.xlsx"] ?? empty;
    const copies = Object.keys(files).filter((file) => file.startsWith("in/"));
    const { out } = await run(files, "--base", "base.xlsx", "--profile", "city.json", ...copies);
    expect(out).toMatchObject({
      accepted: [{ file: "福祉課/回答.xlsx", department: "福祉課" }],
      copies: [
        { file: "学校教育課.xlsx", department: "学校教育課" },
        { file: "福祉課/回答.xlsx", department: "福祉課" },
        { file: "長寿社会課/回答.xlsx", department: "長寿社会課" },
      ],
    });
  });
});

describeFixtures("npm run cli -- merge", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "merge-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("prints one JSON object and leaves every file as it was", async () => {
    const clerk = onTable(reword("F8", "実績なし", "なし"));
    const files = await filesBy({ "返却/福祉課.xlsx": clerk, "返却/長寿社会課.xlsx": untouched });
    mkdirSync(path.join(folder, "返却"));
    for (const [file, bytes] of Object.entries(files))
      writeFileSync(path.join(folder, file), bytes);
    const command = path.join(projectRoot, "src/cli/index.ts");
    const tsx = ["--import", path.join(projectRoot, "node_modules/tsx/dist/esm/index.mjs")];
    const args = ["merge", "--base", "base.xlsx", "返却/福祉課.xlsx", "返却/長寿社会課.xlsx"];
    const printed = execFileSync(process.execPath, [...tsx, command, ...args], {
      cwd: folder,
      encoding: "utf8",
    });
    const { accepted, refused } = JSON.parse(printed) as Merged;
    expect(accepted).toMatchObject([{ file: "福祉課.xlsx", cell: "F8", change: "changed" }]);
    expect(refused).toEqual([]);
    for (const [file, bytes] of Object.entries(files))
      expect(Buffer.compare(readFileSync(path.join(folder, file)), bytes)).toBe(0);
  });
});
