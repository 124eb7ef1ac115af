import { unzipSync } from "fflate";
import { parseXml } from "../../src/adapters/xlsx/change/markup/parseXml";
import { xlsxCopies } from "../../src/adapters/xlsx/change/xlsxCopies";
import { usualProfile } from "../../src/domain/profile/Profile";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import type { HostWorkbook } from "../../src/embedded/model/HostWorkbook";
import { saveXlsx } from "../../src/embedded/file/saveXlsx";
import { mergeReport as reportWords } from "../../src/messages/mergeReport";
import { reminderText } from "../../src/messages/reminderText";
import { applyMerge } from "../../src/usecases/applyMerge";
import {
  reportOf,
  reportSheet,
  reportText,
  writeMergeReport,
} from "../../src/usecases/writeMergeReport";
import { circulated, copyOf, dropped, mergeDesk, typeInto, typedCopy } from "../support/circulated";
import { contentAt, contentsOf, openBook, openDesk, sheetNamed, type Desk } from "../support/desk";
import { taken } from "../support/returned";
import { hostileTexts } from "./hostileTexts";

/** A cell a measure, each owned by one department of the two, so that an entry may begin with anything. */
const attacks = hostileTexts.slice(0, 19);
const name = (index: number) =>
  `${"零壱弐参四五六七八九"[Math.floor(index / 10)]}の${"甲乙丙丁戊己庚辛壬癸"[index % 10]}の取組`;
const makeBook = () =>
  createHostWorkbook({
    file: "計画.xlsx",
    sheets: [
      {
        name: "進捗表",
        rows: [
          ["施策", "担当課", "令和4年度実績", "令和5年度計画"],
          ...attacks.map((_, index) => [name(index), "福祉課", "した。", "する。"]),
        ],
      },
    ],
  });

let workbook: HostWorkbook;
let desk: Desk;
beforeEach(async () => {
  workbook = await openBook(await saveXlsx(makeBook()), "計画.xlsx");
  desk = await openDesk(workbook);
});
afterEach(() => desk.close());

const noFormula = () =>
  expect(Object.values(contentsOf(workbook)).filter(({ kind }) => kind === "formula")).toEqual([]);

/** What a clerk sends back with these texts in the result column, typed as texts or as formulas. */
async function returned(typed: (text: string) => string) {
  const copy = copyOf(await circulated(desk, { departments: ["福祉課"] }), "福祉課");
  const texts = Object.fromEntries(attacks.map((text, index) => [`C${index + 2}`, typed(text)]));
  const bytes = await typedCopy(copy, "進捗表", texts);
  const all = { workbook, desk, fukushi: dropped(copy.name, bytes), choju: dropped("", bytes) };
  return taken(all, [all.fukushi]);
}

describe("反映: what came back is written as text", () => {
  it("texts that look like formulas stay the same texts", async () => {
    const { desk: open, refused } = await returned((text) => `'${text}`);
    expect(refused).toEqual([]);
    expect(open.outcome?.cells.length).toBeGreaterThan(attacks.length / 2);
    const done = await applyMerge(desk.deps, open);
    expect(done).toMatchObject({ ok: true, value: { applied: { refused: [], differences: [] } } });
    noFormula();
    for (const { position, after } of open.outcome?.cells ?? []) {
      const written = contentAt(sheetNamed(workbook, "進捗表"), `C${position.row + 1}`);
      expect(written).toEqual({ kind: "text", text: after });
    }
  });

  it("real formulas of a copy do not get into the master", async () => {
    const { desk: open } = await returned((text) => (text.startsWith("=") ? "=1+1" : `'${text}`));
    await applyMerge(desk.deps, open);
    noFormula();
  });

  it("the report says it in texts, as a sheet and on the clipboard", async () => {
    const { desk: open } = await returned((text) => `'${text}`);
    const report = reportOf(open, reportWords.ja);
    if (!report) throw new Error("no report");
    expect(JSON.stringify(report.rows)).toContain("=cmd|'/C calc'!A0");
    expect(await writeMergeReport(desk.deps, reportSheet(report, "統合報告"))).toMatchObject({
      ok: true,
      value: { refused: [], differences: [] },
    });
    noFormula();
    expect(fieldsOf(reportText(report)).filter(wouldBeFormula)).toEqual([]);
    expect((await mergeDesk(desk)).outcome).not.toBeNull();
  });
});

const fieldsOf = (text: string) => text.split("\n").flatMap((line) => line.split("\t"));
const wouldBeFormula = (field: string) => /^\s*"?\s*[=+\-−@＝＋－＠]/u.test(field);

it("the reminder is lines of a mail of which none begins like a formula", () => {
  for (const text of hostileTexts) {
    const place = { sheetName: text, cell: "A1", measure: text, column: text };
    const reminder = { department: text, missing: [place], drafts: [place], unreported: [] };
    const lines = reminderText(reminder, text, "ja").split(/\r\n|[\r\n]/u);
    expect(lines.filter((line) => /^\s*[=+@＝＋＠]/u.test(line))).toEqual([]);
  }
});

describe("copies for departments, made as files", () => {
  const names = [
    "=cmd|'/C calc'!A0",
    `福祉課"><x y='`,
    "]]></content><a>",
    "&lt;&#x41;",
    "../../課",
    "課\u0000\u0001\uFFFF",
  ];

  it("names of departments and values of lists are texts in every part", async () => {
    const departments = names.map((one) => ({ name: one, formerly: [], spellings: [] }));
    const roles = ["=A1:A3", `市民"</formula1>`, "行政&<b>"];
    const profile = { ...usualProfile, departments, roles };
    const deps = { ...desk.deps, profile };
    const typed = typeInto(workbook, "進捗表", "C2", `'</t></si>=1+1`);
    expect(typed.ok).toBe(true);
    const made = await circulated({ deps }, { departments: names, planName: "</content>計画" });
    expect(made.copies).toHaveLength(names.length);
    for (const { department, name: file, bytes } of made.copies) {
      expect([...file].filter((one) => one < " " || '\\/:*?"<>|'.includes(one))).toEqual([]);
      const stamp = await xlsxCopies.readStamp(bytes);
      expect(stamp).toMatchObject({ ok: true, value: { department, planName: "</content>計画" } });
      for (const [part, data] of Object.entries(unzipSync(bytes))) {
        if (!/\.(xml|rels)$/u.test(part)) continue;
        expect([part, parseXml(new TextDecoder().decode(data)) !== null]).toEqual([part, true]);
      }
      const opened = await openBook(bytes, file);
      expect(Object.values(contentsOf(opened)).filter(({ kind }) => kind === "formula")).toEqual(
        [],
      );
    }
  });
});
