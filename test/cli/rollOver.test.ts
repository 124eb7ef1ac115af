import { readFileSync } from "node:fs";
import { rollOver } from "../../src/cli/rollOver";
import { describeFixtures, fixtureBytes } from "../support/fixtures";
import { runCommand } from "./runCommand";

type Rolled = {
  fiscalYear: number | null;
  nextFiscalYear: number | null;
  headings: { sheet: string; cell: string | null; after: string; moves: boolean; stays: string }[];
  edits: { sheet: string; cell: string; status: string; after: string; sentences: unknown[] }[];
  left: unknown[];
  leftTables: { sheet: string; headerRow: number; why: string }[];
  questions: { code: string }[];
};

const sampleFile = "assets/samples/みなも市_地域福祉計画_令和5年度.xlsx";
const files = { "this.xlsx": new Uint8Array(readFileSync(sampleFile)) };
const count = (out: Rolled | null, status: string) =>
  out?.edits.filter((edit) => edit.status === status).length;

test("the sample: headings by sheet and cell, entries with their sentences, last year's sheet left", async () => {
  const { out, status } = await runCommand<Rolled>(rollOver, files, "this.xlsx");
  expect(status).toBe(0);
  expect([out?.fiscalYear, out?.nextFiscalYear]).toEqual([2023, 2024]);
  const moving = out?.headings.filter(({ moves }) => moves);
  expect(moving?.map(({ sheet, cell, after }) => [sheet, cell, after])).toEqual([
    ["R5進捗表", null, "R6進捗表"],
    ["R5進捗表", "A1", "みなも市地域福祉計画　進捗状況一覧（令和6年度）"],
    ["R5進捗表", "F4", "令和5年度"],
    ["R5進捗表", "H4", "令和6年度"],
  ]);
  expect(out?.leftTables).toEqual([{ sheet: "R4進捗表", headerRow: 3, why: "earlier-year" }]);
  expect(out?.edits.find(({ cell }) => cell === "F6")).toMatchObject({
    sheet: "R5進捗表",
    status: "draft",
    after:
      "【長寿社会課・福祉課】\n■ 協力店の集まりを年1回開き、気づいたことを話し合った。\n【福祉課】\n■ のぼりの新調に合わせ、商店街へ出向いて説明した。",
    from: { file: "this.xlsx", sheet: "R5進捗表", cell: "H6" },
    sentences: [{ certain: true }, { certain: true }],
  });
});

test("the old plan is kept where that is asked for", async () => {
  const empty = await runCommand<Rolled>(rollOver, files, "this.xlsx");
  const keep = await runCommand<Rolled>(rollOver, files, "this.xlsx", "--plan", "keep");
  expect(count(empty.out, "kept")).toBe(0);
  expect(count(keep.out, "kept")).toBeGreaterThan(0);
  expect(count(keep.out, "draft")).toBe(count(empty.out, "draft"));
});

test("what is not known is wrong usage", async () => {
  const wrong = [
    ["--plan", "verbatim"],
    ["--schedules", "no"],
    ["--year", "6"],
  ];
  for (const args of wrong)
    expect(await runCommand(rollOver, files, "this.xlsx", ...args)).toMatchObject({ status: 2 });
  expect(await runCommand(rollOver, files)).toMatchObject({ status: 2 });
});

describeFixtures("the five families", () => {
  const run = (file: string, ...args: string[]) =>
    runCommand<Rolled>(rollOver, { "book.xlsx": fixtureBytes(file) }, "book.xlsx", ...args);

  test("山口市: 実施予定 becomes 実施状況 within each party; figures stay unless they are to go", async () => {
    const { out } = await run("yamaguchi_jisshi_joukyou.xlsx");
    const onFirst = out?.headings.filter(({ sheet }) => sheet === "1ページ");
    expect(onFirst?.map(({ cell, after, stays }) => [cell, after.slice(-12), stays])).toEqual([
      ["A1", "状況・令和2年度実施予定)".slice(-12), null],
      ["E6", "令和元年度実施状況", null],
      ["F6", "令和2年度実施予定", null],
      ["H6", "令和元年度実績", "figures"],
      ["K6", "令和元年度実施状況", null],
      ["L6", "令和2年度実施予定", null],
      ["N6", "令和元年度実績", "figures"],
    ]);
    expect([count(out, "draft"), count(out, "emptied")]).toEqual([63, 63]);
    const figures = await run("yamaguchi_jisshi_joukyou.xlsx", "--figures", "empty");
    const ends = figures.out?.edits.filter(({ cell }) => /^[HN]/u.test(cell)) ?? [];
    expect(new Set(ends.map((edit) => edit.status))).toEqual(new Set(["emptied"]));
    expect(ends.length).toBe(60);
  });

  test.each([
    ["oshu_nenji_keikaku_symbols.xlsx", [], "schedule"],
    ["oshu_nenji_keikaku_symbols.xlsx", ["--schedules", "shift"], "grouped-years"],
    ["oshu_jisshi_keikaku_5year.xlsx", [], "schedule"],
    ["yamaguchi_jisshi_joukyou_verbatim.xlsx", [], "asked"],
  ])("%s %j: nothing moves (%s)", async (file, args, why) => {
    const { out } = await run(file, ...args);
    expect(out?.questions).toEqual([{ code: "nothing-moves" }]);
    expect(new Set(out?.leftTables.map((table) => table.why))).toEqual(new Set([why]));
  });

  test("奥州市: five years move one column over where that is chosen", async () => {
    const { out } = await run("oshu_jisshi_keikaku_5year.xlsx", "--schedules", "shift");
    const text = (cell: string) =>
      out?.edits.find((edit) => edit.sheet === "1-(1)" && edit.cell === cell)?.after;
    expect(["A6", "B6", "C6", "D6", "E6"].map(text)).toEqual([
      "地域セーフティネット会議の立ち上げの評価と課題の整理",
      "複数行政区による地域セーフティネット会議の立ち上げに向けた支援",
      "",
      "市内全域での地域セーフティネット会議の開催",
      "",
    ]);
  });
});
