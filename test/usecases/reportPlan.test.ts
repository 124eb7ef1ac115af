import type { CellContent } from "../../src/domain/cells/CellContent";
import type { UnreportedPlan } from "../../src/domain/unreported/UnreportedPlan";
import { listDrafts } from "../../src/usecases/drafts";
import { reportPlan } from "../../src/usecases/reportPlan";
import { undoLast } from "../../src/usecases/undo";
import { bookOf, sheetOf } from "../support/sheetOf";
import { deskFor, understood } from "./yearBook";

const reported = "【福祉課】\n・見守った。";
const sheet = sheetOf([
  ["施策", "令和4年度実績", "令和5年度計画"],
  ["① 見守り", reported, ""],
  ["② 相談", "", ""],
]);
const goal = { row: 1, column: 1 };

/** A plan of 福祉課 about ①, which is reported in `goal`. */
const plan: UnreportedPlan = {
  from: {
    file: "令和4年度.xlsx",
    sheetId: "last",
    sheetName: "R4",
    position: { row: 5, column: 3 },
  },
  target: { sheetId: sheet.id, sheetName: sheet.name, position: goal },
  measure: { index: 0, hierarchy: ["① 見守り"], text: "① 見守り", rows: [1] },
  departments: ["福祉課"],
  sentence: "名簿を12月頃に配る。",
  trace: 0,
};

/** With something else in the goal's cell. */
function holding(text: string, content: CellContent) {
  const others = sheet.cells.filter(
    ({ row, column }) => row !== goal.row || column !== goal.column,
  );
  return { ...sheet, cells: [...others, { ...goal, text, content }] };
}

async function report(one: Partial<UnreportedPlan> = {}, on = sheet) {
  const desk = deskFor(bookOf([on]));
  const understanding = await understood(desk.deps);
  const drafts = await listDrafts(desk.deps, understanding.book);
  const found = drafts.ok ? drafts.value.found : [];
  const result = await reportPlan(desk.deps, understanding, { ...plan, ...one }, found);
  return { desk, outcome: result.ok ? result.value : result };
}

describe("reportPlan", () => {
  it("writes the sentence told as a result under its department, as a draft that says where it was planned", async () => {
    const { desk, outcome } = await report();
    expect(outcome.ok).toBe(true);
    const text = `${reported}\n・名簿を12月頃に配った。`;
    expect(desk.memory.text(sheet.id, goal)).toBe(text);
    expect(desk.memory.notes().drafts).toMatchObject([
      { text, departments: ["福祉課"], from: { file: "令和4年度.xlsx", sheet: "R4", cell: "D6" } },
    ]);
  });

  it("leaves as planned what only a person can tell: another year, and endings that are not certain", async () => {
    const later = await report({ sentence: "令和6年度に名簿を配る。" });
    expect(later.desk.memory.text(sheet.id, goal)).toBe(`${reported}\n・令和6年度に名簿を配る。`);
    const planned = await report({ sentence: "名簿を配布予定。" });
    expect(planned.desk.memory.text(sheet.id, goal)).toBe(`${reported}\n・名簿を配布予定。`);
  });

  it("keeps one mark on a cell that is a draft already, and gives both back by undo", async () => {
    const { desk } = await report();
    const understanding = await understood(desk.deps);
    const drafts = await listDrafts(desk.deps, understanding.book);
    const found = drafts.ok ? drafts.value.found : [];
    const more = { ...plan, sentence: "茶話会を開く。" };
    await reportPlan(desk.deps, understanding, more, found);
    const text = `${reported}\n・名簿を12月頃に配った。\n・茶話会を開いた。`;
    expect(desk.memory.notes().drafts.map((draft) => draft.text)).toEqual([text]);
    await undoLast(desk.deps);
    expect(desk.memory.text(sheet.id, goal)).toBe(`${reported}\n・名簿を12月頃に配った。`);
    expect(desk.memory.notes().drafts.map((draft) => draft.text)).toEqual([
      `${reported}\n・名簿を12月頃に配った。`,
    ]);
  });

  it("asks nobody again who wrote or confirmed the rest of the cell, and still those who have not", async () => {
    const shared = sheetOf([
      ["施策", "令和4年度実績", "令和5年度計画"],
      ["① 見守り", `${reported}\n【長寿課】\n・集まった。`, ""],
      ["② 相談", "", ""],
    ]);
    const { desk } = await report({}, shared);
    const waiting = () => desk.memory.notes().drafts.map(({ departments }) => departments);
    expect(waiting()).toEqual([["福祉課"]]);
    const understanding = await understood(desk.deps);
    const drafts = await listDrafts(desk.deps, understanding.book);
    const found = drafts.ok ? drafts.value.found : [];
    const others = { ...plan, departments: ["長寿課"], sentence: "茶話会を開く。" };
    await reportPlan(desk.deps, understanding, others, found);
    expect(waiting()).toEqual([["福祉課", "長寿課"]]);
    const nobodys = { ...plan, departments: [], sentence: "広報紙に載せる。" };
    const again = await listDrafts(desk.deps, (await understood(desk.deps)).book);
    await reportPlan(
      desk.deps,
      await understood(desk.deps),
      nobodys,
      again.ok ? again.value.found : [],
    );
    expect(waiting()).toEqual([[]]);
  });

  it.each([
    ["no-place", { target: null }, sheet],
    ["not-text", {}, holding("3", { kind: "formula", formula: "=1+2", numberFormat: "General" })],
    ["would-mix", { departments: ["文化・スポーツ課"] }, sheet],
  ] as const)("refuses with %s and writes nothing", async (why, one, on) => {
    const { desk, outcome } = await report(one, on);
    expect(outcome).toEqual({ ok: false, failure: why });
    expect(desk.memory.journal).toEqual([]);
  });

  it("refuses an entry that is spread over several cells", async () => {
    const cut = sheetOf(
      [
        ["施策", "区分", "令和4年度実績", "令和5年度計画"],
        ["① 見守り", "市民", "【福祉課】", "【福祉課】\n・配る。"],
        ["", "行政", "・見守った。", ""],
        ["② 相談", "市民", "【福祉課】\n・聞いた。", ""],
        ["", "行政", "", ""],
      ],
      ["A2:A3", "A4:A5", "C4:C5", "D2:D3", "D4:D5"],
    );
    const target = { sheetId: cut.id, sheetName: cut.name, position: { row: 1, column: 2 } };
    const { desk, outcome } = await report({ target }, cut);
    expect(outcome).toEqual({ ok: false, failure: "cut-up" });
    expect(desk.memory.journal).toEqual([]);
  });
});
