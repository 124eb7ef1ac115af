import fc from "fast-check";
import { textContent } from "../../src/domain/cells/CellContent";
import { draftFill, type SheetEdit } from "../../src/domain/edit/SheetEdit";
import { usualProfile } from "../../src/domain/profile/Profile";
import { planSheetsOf } from "../../src/domain/planSheet/readPlanBook";
import { carryForwardOnce } from "../../src/usecases/carryForwardOnce";
import { confirmDrafts, listDrafts } from "../../src/usecases/drafts";
import { editCell } from "../../src/usecases/editCell";
import { undoCommand } from "../../src/usecases/undo";
import { writtenHistory } from "../../src/usecases/writtenHistory";
import { bookOf, sheetOf } from "../support/sheetOf";
import { deskFor, understood, type Desk } from "./yearBook";

const rows = [
  ["施策", "令和4年度実績", "令和5年度計画"],
  ["① 見守り", "", "【福祉課】\n・見守る。\n【長寿社会課】\n・訪ねる。"],
  ["② 相談", "【福祉課】\n・聞いた。", "【福祉課】\n・聞く。"],
];
const book = bookOf([sheetOf(rows)]);
const sheetId = "id-進捗表";

async function write(desk: Desk, row: number, column: number, text: string): Promise<void> {
  const { book: read } = await understood(desk.deps);
  const [sheet] = planSheetsOf(read);
  const position = { row, column };
  const entry = sheet?.tables[0]?.entries.find(
    ({ anchor }) => anchor.row === row && anchor.column === column,
  );
  if (!sheet || !entry) throw new Error("no such entry");
  const { measure, meaning, role, ordinal } = entry;
  const { sheetName } = sheet;
  const place = { sheetId, sheetName, measure: measure.text, column: meaning, role, ordinal };
  const cell = {
    sheetId,
    position,
    before: textContent(entry.text),
    place: { ...place, lastPosition: position },
  };
  const done = await editCell(desk.deps, cell, { kind: "replaceText", text }, usualProfile);
  expect(done).toMatchObject({ ok: true, value: { kind: "written" } });
}

const historyOf = async (desk: Desk) =>
  writtenHistory(desk.memory.journal, await understood(desk.deps));

test("when, what, where, whose, before and after; the newest first", async () => {
  const desk = deskFor(book);
  await write(desk, 1, 2, "【福祉課】\n・見守る。\n【長寿社会課】\n・毎週訪ねる。");
  const [line] = await historyOf(desk);
  expect(line).toMatchObject({ name: "editEntry", state: "done", undoable: true });
  expect(line?.cells).toEqual([
    {
      sheetId,
      sheetName: "進捗表",
      position: { row: 1, column: 2 },
      measure: "見守り",
      column: "令和5年度計画",
      departments: ["長寿社会課"],
      before: "【福祉課】\n・見守る。\n【長寿社会課】\n・訪ねる。",
      after: "【福祉課】\n・見守る。\n【長寿社会課】\n・毎週訪ねる。",
      standing: "stands",
    },
  ]);
});

test("somebody wrote on: it is told, and cannot be taken back", async () => {
  const desk = deskFor(book);
  await write(desk, 2, 1, "【福祉課】\n・よく聞いた。");
  desk.memory.person.types(sheetId, { row: 2, column: 1 }, "【福祉課】\n・もっとよく聞いた。");
  const [line] = await historyOf(desk);
  expect(line).toMatchObject({ undoable: false, cells: [{ standing: "changed" }] });
});

test("taken back: it stays in the list, and cannot be taken back again", async () => {
  const desk = deskFor(book);
  await write(desk, 2, 1, "【福祉課】\n・よく聞いた。");
  const [line] = await historyOf(desk);
  await undoCommand(desk.deps, line?.id ?? "");
  expect(await historyOf(desk)).toMatchObject([{ state: "undone", undoable: false }]);
});

test("marks that were taken off can be put back, unless the text has gone again since", async () => {
  const desk = deskFor();
  await carryForwardOnce(desk.deps);
  const list = await listDrafts(desk.deps, (await understood(desk.deps)).book);
  if (!list.ok) throw new Error(list.failure.code);
  await confirmDrafts(desk.deps, list.value.found);
  const [confirmed, carried] = await historyOf(desk);
  expect(confirmed).toMatchObject({ name: "confirmDrafts", cells: [], undoable: true });
  await undoCommand(desk.deps, carried?.id ?? "");
  expect(await historyOf(desk)).toMatchObject([{ undoable: false }, { state: "undone" }]);
});

const command = {
  ...{ id: "c1", name: "rollOver" as const, at: "2026-04-01T09:00:00.000Z" },
  ...{ drafts: [], confirms: [] },
};
const written = (position: { row: number; column: number }, to = sheetId) => ({
  ...{ kind: "setContent" as const, sheetId: to, position },
  ...{ before: textContent(""), after: textContent("書いた。") },
});

test("what is no text is counted by its kind, and can be taken back", async () => {
  const desk = deskFor(book);
  const fill = (row: number): SheetEdit => ({
    ...{ kind: "setFill", sheetId, position: { row, column: 1 } },
    ...{ before: { kind: "none" }, after: draftFill },
  });
  const rename = { kind: "renameSheet" as const, sheetId, before: "R4", after: "R5" };
  desk.memory.journal.push({
    ...{ command: { ...command, edits: [fill(1), rename, fill(2)] }, state: "done" },
    confirmed: [],
  });
  const [line] = await historyOf(desk);
  expect(line).toMatchObject({ cells: [], undoable: true });
  expect([...(line?.others ?? [])]).toEqual([
    ["setFill", 2],
    ["renameSheet", 1],
  ]);
});

test("a cell outside the tables has no measure; one whose sheet or place is gone is lost", async () => {
  const desk = deskFor(book);
  const place = {
    ...{ sheetId, sheetName: "進捗表", measure: "③ 無い施策", role: null, ordinal: 0 },
    column: { kind: "result", fiscalYear: 2022, party: null },
    lastPosition: { row: 2, column: 1 },
  };
  const places = [{ place, position: { row: 2, column: 1 }, text: "書いた。" }];
  const edits = [
    written({ row: 0, column: 1 }),
    written({ row: 1, column: 1 }, "gone"),
    written({ row: 2, column: 1 }),
  ];
  desk.memory.journal.push({
    ...{ command: { ...command, edits, places }, state: "done" },
    confirmed: [],
  });
  const [line] = await historyOf(desk);
  expect(line).toMatchObject({
    undoable: false,
    cells: [
      { sheetName: "進捗表", measure: "", column: "", standing: "changed" },
      { sheetName: "", measure: "", standing: "lost" },
      { sheetName: "進捗表", position: { row: 2, column: 1 }, measure: "", standing: "lost" },
    ],
  });
});

test("edits of different cells, taken back in any order: the workbook is as it was", async () => {
  const cells = fc.uniqueArray(fc.constantFrom("1 1", "1 2", "2 1", "2 2"), { minLength: 1 });
  const orders = cells.chain((edited) =>
    fc.tuple(fc.constant(edited), fc.shuffledSubarray(edited, { minLength: edited.length })),
  );
  await fc.assert(
    fc.asyncProperty(orders, async ([edited, order]) => {
      const desk = deskFor(book);
      const ids = new Map<string, string>();
      for (const cell of edited) {
        const [row = 0, column = 0] = cell.split(" ").map(Number);
        await write(desk, row, column, `【福祉課】\n・${cell}に書いた。`);
        const [newest] = await historyOf(desk);
        ids.set(cell, newest?.id ?? "");
      }
      for (const cell of order) await undoCommand(desk.deps, ids.get(cell) ?? "");
      for (const [row, texts] of rows.entries()) {
        for (const [column, text] of texts.entries())
          expect(desk.memory.text(sheetId, { row, column })).toBe(text);
      }
    }),
    { seed: 5, numRuns: 60 },
  );
});
