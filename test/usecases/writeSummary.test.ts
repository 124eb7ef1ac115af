import { textContent } from "../../src/domain/cells/CellContent";
import type { Summed } from "../../src/domain/progress/summaryRows";
import { usualProfile } from "../../src/domain/profile/Profile";
import { refuse } from "../../src/domain/Result";
import { progress as words } from "../../src/messages/progress";
import type { Deps } from "../../src/usecases/Deps";
import { undoCommand } from "../../src/usecases/undo";
import { understandWorkbook } from "../../src/usecases/understandWorkbook";
import { summarySheet, writeSummary } from "../../src/usecases/writeSummary";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";

const welfare = { planned: 4, written: 3, draft: 0, empty: 1, findings: 2 };
const children = { planned: 2, written: 1, draft: 1, empty: 0, findings: 0 };
const all = { planned: 6, written: 4, draft: 1, empty: 1, findings: 2 };
const counted: Summed = {
  departments: [
    { department: "福祉課", ...welfare },
    { department: "こども家庭課", ...children },
  ],
  goals: [{ goal: "1 つながる", ...all }],
  total: all,
};
const sheet = summarySheet(counted, words.ja.summary, { name: "進み具合", chart: "課ごとの進み" });
const plan = sheetOf([
  ["施策", "令和4年度実績", "令和5年度計画"],
  ["① 見守り", "【福祉課】\n・訪ねた。", ""],
]);

function desk() {
  const memory = memoryWorkbook(bookOf([plan]));
  let count = 0;
  const deps: Deps = {
    workbook: memory.workbook,
    notebook: memory.notebook,
    files: { read: async (_bytes, file) => refuse({ code: "encrypted", file, detail: "" }) },
    profile: usualProfile,
    now: () => "2026-04-01T00:00:00.000Z",
    newId: () => `id${++count}`,
  };
  return { memory, deps };
}

describe("the summary sheet", () => {
  it("holds both tables, headers and sums in bold, numbers as numbers", () => {
    const number = (value: number) => ({ kind: "value", value, numberFormat: "General" });
    const header = ["書く所", "記入済", "未確認", "未記入", "指摘"].map(textContent);
    expect(sheet.rows).toEqual([
      [textContent("課"), ...header],
      [textContent("福祉課"), ...[4, 3, 0, 1, 2].map(number)],
      [textContent("こども家庭課"), ...[2, 1, 1, 0, 0].map(number)],
      [textContent("合計"), ...[6, 4, 1, 1, 2].map(number)],
      [],
      [textContent("基本目標"), ...header],
      [textContent("1 つながる"), ...[6, 4, 1, 1, 2].map(number)],
      [textContent("合計"), ...[6, 4, 1, 1, 2].map(number)],
    ]);
    expect(sheet.boldRows).toEqual([0, 3, 5, 7]);
  });

  it("has bars of what each department has to write and has written, beside the tables", () => {
    expect(sheet.chart).toMatchObject({
      kind: "bar",
      title: "課ごとの進み",
      // A1:C3: the departments, 書く所 and 記入済, without the sum.
      dataArea: { top: 0, left: 0, bottom: 2, right: 2 },
    });
    expect(sheet.chart?.place.left).toBeGreaterThan(5);
  });

  it("is added behind the others, is no plan sheet, and goes again when it is undone", async () => {
    const { memory, deps } = desk();
    const written = await writeSummary(deps, sheet);
    expect(written).toMatchObject({ ok: true, value: { refused: [] } });
    expect(memory.journal[0]?.command.name).toBe("writeSummary");
    const read = await understandWorkbook(deps);
    if (!read.ok) throw new Error(read.failure.code);
    const names = read.value.sheets.map(({ name }) => name);
    expect(names).toEqual([plan.name, "進み具合"]);
    expect(read.value.book.readings.map(({ planSheet }) => planSheet)).toEqual([true, false]);
    const undone = await undoCommand(deps, memory.journal[0]?.command.id ?? "");
    expect(undone).toMatchObject({ ok: true, value: { refused: [] } });
    const after = await memory.workbook.sheets();
    expect(after.ok && after.value.map(({ name }) => name)).toEqual([plan.name]);
  });

  it("is not written over a sheet that got the same name meanwhile", async () => {
    const { memory, deps } = desk();
    await writeSummary(deps, sheet);
    const again = await writeSummary(deps, { ...sheet, rows: [[textContent("別の表")]] });
    expect(again).toMatchObject({ ok: true, value: { written: [] } });
    expect(memory.text("id-進み具合", { row: 1, column: 0 })).toBe("福祉課");
  });
});
