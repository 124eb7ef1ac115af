import { readFileSync } from "node:fs";
import { merge } from "../../src/cli/merge";
import { inTurn, onSheet, renameSheet } from "../support/clerks/Clerk";
import { insertColumn, swapColumns } from "../support/clerks/columns";
import { sortRows } from "../support/clerks/rows";
import { addBlock, removeBlock, reword, textIn, write } from "../support/clerks/write";
import { describeFixtures } from "../support/fixtures";
import { readBytes } from "../support/readBytes";
import {
  circulatedText as text,
  filesBy,
  mergedOf,
  onTable,
  sheetName,
  type Merged,
} from "./mergeCity";
import { returnedFile } from "./returnedFile";
import { runCommand } from "./runCommand";

describeFixtures("what a person is told", () => {
  const told = ({ infos }: Merged) =>
    infos.map(({ file, type }) => `${file} ${type}`).sort((a, b) => (a < b ? -1 : 1));

  test("a form that was changed, and everything that is no change", async () => {
    const joint = reword("F44", "研修会に参加し、", "研修会に3回参加し、");
    const out = await mergedOf({
      "学校教育課.xlsx": inTurn(
        onTable(insertColumn("J", { 3: "課内メモ", 4: "係長確認済" }), swapColumns("F", "H", 3)),
        renameSheet(sheetName, "回答"),
      ),
      "まちづくり推進課.xlsx": onTable(sortRows(4, 59, "D")),
      "健康づくり課.xlsx": onTable(
        reword("F44", "【健康づくり課】", "【健康　づくり課】"),
        write("I44", `${await text("I44")}　\n`),
      ),
      "福祉課.xlsx": onTable(joint),
      "長寿社会課.xlsx": onTable(joint),
    });
    expect(told(out)).toEqual([
      "まちづくり推進課.xlsx row-order-differs",
      "健康づくり課.xlsx tag-variant",
      "健康づくり課.xlsx white-space-only",
      "学校教育課.xlsx columns-reordered",
      "学校教育課.xlsx extra-column",
      "学校教育課.xlsx sheet-renamed",
      "福祉課.xlsx joint-block-identical",
      "長寿社会課.xlsx joint-block-identical",
    ]);
    expect(out.conflicts).toEqual([]);
    expect(out.cells.map(({ cell }) => cell)).toEqual(["F44"]);
    const sentence = (type: string) => out.infos.find((info) => info.type === type)?.message;
    expect(sentence("sheet-renamed")).toMatch(
      /^「学校教育課\.xlsx」で、「進捗管理表」シートの名前が「回答」に変わっています。/u,
    );
    expect(sentence("extra-column")).toContain("配った表にない列「課内メモ」があります。");
  });

  test("a former department's block that its successor takes over under its own name", async () => {
    const master = reword("H36", "【こども家庭課】", "【子育て課】");
    const files = await filesBy({
      "old.xlsx": onTable(master),
      "copy.xlsx": onTable(reword("H36", "こども家庭課内に", "課内に")),
    });
    const register = { departments: [{ name: "こども家庭課", formerly: ["子育て課"] }] };
    files["city.json"] = new TextEncoder().encode(JSON.stringify(register));
    const args = [
      "--base",
      "old.xlsx",
      "--profile",
      "city.json",
      "--copy",
      "こども家庭課=copy.xlsx",
    ];
    const { out } = await runCommand<Merged>(merge, files, ...args);
    expect(out?.infos).toMatchObject([{ type: "department-renamed", file: "copy.xlsx" }]);
    expect(out?.infos[0]?.message).toContain("「子育て課」の文を、「こども家庭課」の文として");
    expect(out?.conflicts).toEqual([]);
    expect(out?.cells).toMatchObject([{ cell: "H36" }]);
    expect(out?.cells[0]?.after).toMatch(/^【こども家庭課】/u);
  });

  test("a result without a plan, and a text that is too long for a cell", async () => {
    const long = `【福祉課】\n■ ${"長".repeat(32_700)}`;
    const out = await mergedOf({
      "福祉課.xlsx": onTable(removeBlock("H8", "【福祉課】"), addBlock("F36", long)),
    });
    expect(out.cells.map(({ cell }) => cell)).toEqual(["H8"]);
    expect(out.warnings).toMatchObject([
      { type: "plan-missing", file: "福祉課.xlsx", sheet: sheetName, cell: "H8" },
      { type: "too-long", file: "福祉課.xlsx", sheet: sheetName, cell: "F36" },
    ]);
    expect(out.warnings[0]?.message).toMatch(/^「福祉課」の文が、「令和5年度計画」にありません。/u);
    expect(out.warnings[1]?.message).toContain("32,767字まで");
  });
});

test("a result that still is the plan, word for word", async () => {
  const sample = "assets/samples/みなも市_地域福祉計画_令和5年度.xlsx";
  const base = new Uint8Array(readFileSync(sample));
  const { sheets } = await readBytes(base);
  const plan = sheets.find(({ name }) => name === "R4進捗表");
  if (!plan) throw new Error("no plan");
  const drafted = onSheet("R5進捗表", write("F10", textIn(plan, "H8")));
  const files = { "base.xlsx": base, "都市住宅課.xlsx": await returnedFile(base, drafted) };
  const { out } = await runCommand<Merged>(merge, files, "--base", "base.xlsx", "都市住宅課.xlsx");
  const still = out?.warnings.filter(({ type }) => type === "still-plan-text");
  expect(still).toMatchObject([{ file: "都市住宅課.xlsx", sheet: "R5進捗表", cell: "F10" }]);
  expect(still?.[0]?.message).toMatch(
    /^「都市住宅課」の「令和4年度 実施状況」の文が、計画の文とまったく同じです。/u,
  );
});
