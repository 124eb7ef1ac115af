import { textContent } from "../../src/domain/cells/CellContent";
import type { CellEditing } from "../../src/domain/entryEdit/CellEditing";
import { planSheetsOf } from "../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../src/domain/profile/Profile";
import { createChecker } from "../../src/domain/rules/createChecker";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import type { HostWorkbook } from "../../src/embedded/model/HostWorkbook";
import { carryForwardOnce } from "../../src/usecases/carryForwardOnce";
import { checkWorkbook } from "../../src/usecases/checkWorkbook";
import { editCell } from "../../src/usecases/editCell";
import { fixFindings } from "../../src/usecases/fixFindings";
import { undoLast } from "../../src/usecases/undo";
import { contentAt, contentsOf, openDesk, sheetNamed, understood } from "../support/desk";
import { hostileTexts } from "./hostileTexts";

/** Nothing in the workbook is a formula, nor a number or an error value that was a text. */
function allTexts(workbook: HostWorkbook): string[] {
  const contents = Object.values(contentsOf(workbook));
  expect(contents.filter(({ kind }) => kind !== "text")).toEqual([]);
  return contents.map((content) => (content.kind === "text" ? content.text : ""));
}

const measures = hostileTexts.map((text, index) => [
  `${"零壱弐参四五六七八九"[Math.floor(index / 10)]}の${"甲乙丙丁戊己庚辛壬癸"[index % 10]}の取組`,
  text,
]);

describe("the commands, with such texts in the cells that they read", () => {
  it("carry-forward", async () => {
    const year = (result: string, plan: string, column: 1 | 2) => [
      ["施策", result, plan],
      ...measures.map(([name, text]) => [
        name ?? "",
        "",
        column === 2 ? textContent(text ?? "") : "",
      ]),
    ];
    const workbook = createHostWorkbook({
      sheets: [
        { name: "R5", rows: year("令和4年度実績", "令和5年度計画", 1) },
        { name: "R4", rows: year("令和3年度実績", "令和4年度計画", 2) },
      ],
    });
    const desk = await openDesk(workbook);
    const outcome = await carryForwardOnce(desk.deps);
    expect(outcome).toMatchObject({ kind: "done", applied: { refused: [], differences: [] } });
    allTexts(workbook);
    const r5 = sheetNamed(workbook, "R5");
    const carried = measures.filter((_, row) => contentAt(r5, `B${row + 2}`).kind === "text");
    expect(carried.length).toBeGreaterThan(hostileTexts.length / 2);
    expect(await undoLast(desk.deps)).toMatchObject({ ok: true, value: { refused: [] } });
    allTexts(workbook);
    desk.close();
  });

  const oneCell = (text: string) =>
    createHostWorkbook({
      sheets: [
        {
          name: "進捗表",
          rows: [
            ["施策", "令和4年度実績", "令和5年度計画"],
            ["① 見守り", null, textContent(text)],
          ],
        },
      ],
    });

  it.each(["replaceText", "editBlock"] as const)("editing: %s", async (kind) => {
    const rows = measures.map(([name]) => [name ?? "", null, "【福祉課】\n・見守る。"]);
    const header = ["施策", "令和4年度実績", "令和5年度計画"];
    const workbook = createHostWorkbook({ sheets: [{ name: "進捗表", rows: [header, ...rows] }] });
    const desk = await openDesk(workbook);
    const [sheet] = planSheetsOf((await understood(desk.deps)).book);
    const plans = (sheet?.tables[0]?.entries ?? []).filter(
      ({ meaning }) => meaning.kind === "plan",
    );
    expect(plans).toHaveLength(hostileTexts.length);
    for (const [
      index,
      { anchor: position, text: was, meaning: column, ...entry },
    ] of plans.entries()) {
      const text = hostileTexts[index] ?? "";
      const { role, ordinal } = entry;
      const measure = entry.measure.text;
      const { sheetId = "", sheetName = "" } = sheet ?? {};
      const place = { sheetId, sheetName, measure, role, ordinal, column, lastPosition: position };
      const ref = { departments: ["福祉課"], ordinal: 0 };
      const items = [{ from: 0, marker: "", lines: text.split(/[\r\n]/u) }];
      const editing: CellEditing = kind === "replaceText" ? { kind, text } : { kind, ref, items };
      const cell = { sheetId, position, before: textContent(was), place };
      expect(await editCell(desk.deps, cell, editing, usualProfile)).toMatchObject({ ok: true });
      const after = contentAt(sheetNamed(workbook, "進捗表"), `C${index + 2}`);
      if (kind === "replaceText") expect(after).toEqual(textContent(text));
      else
        expect(after).toMatchObject({
          kind: "text",
          text: expect.stringContaining(text.trim()) as string,
        });
    }
    allTexts(workbook);
    desk.close();
  });

  it("mending what a check found in them", async () => {
    // Half-width katakana behind each sign: the fix writes the whole cell again.
    const texts = ["=", "+", "-", "@", "＝", "'", "\t="].map((sign) => `${sign}ｶﾞｲﾄﾞを配る。`);
    for (const text of texts) {
      const workbook = oneCell(text);
      const desk = await openDesk(workbook);
      const { findings } = checkWorkbook(createChecker(), await understood(desk.deps), null, []);
      const chosen = findings.flatMap((finding) =>
        finding.fixes.slice(0, 1).map((fix) => ({ finding, fix })),
      );
      expect(chosen.map(({ finding }) => finding.rule)).toContain("text/platform-characters");
      expect(await fixFindings(desk.deps, chosen)).toMatchObject({ ok: true });
      const [written] = allTexts(workbook).filter((one) => one.includes("ガイド"));
      expect(written).toContain("ガイドを配る。");
      desk.close();
    }
  });
});
