import { emptyContent, textContent } from "../../src/domain/cells/CellContent";
import { usualRollChoices, type RollChoices } from "../../src/domain/rollOver/RollChoices";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import type { HostSheet, HostWorkbook } from "../../src/embedded/model/HostWorkbook";
import type { HostValidation } from "../../src/embedded/model/HostValidation";
import { setCellContent } from "../../src/embedded/model/setCellContent";
import { shiftRows } from "../../src/embedded/model/shiftRows";
import { confirmDrafts, listDrafts } from "../../src/usecases/drafts";
import { keepAnswers } from "../../src/usecases/answers";
import { previewRollOver, rollOver, type RollOverPreview } from "../../src/usecases/rollOver";
import { undoLast } from "../../src/usecases/undo";
import {
  contentAt,
  contentsOf,
  openDesk,
  sheetNamed,
  understood,
  type Desk,
} from "../support/desk";

const rows = [
  ["進捗管理表（令和5年度）", null, null, null],
  ["施策の展開", "区分", "令和4年度実績", "令和5年度計画"],
  ["① 見守り", "市民", "【福祉課】\n■ 声をかけた。", "【福祉課】\n■ 毎月声をかける。"],
  [null, "行政", null, null],
  ["② 居場所", "市民", "【福祉課】\n■ 一つ開いた。", null],
  [null, "行政", null, null],
];
const merges = ["A1:D1", "A3:A4", "C3:C4", "D3:D4", "A5:A6", "C5:C6", "D5:D6"];

const guide = (top: number, bottom: number): HostValidation => ({
  span: { top, bottom, left: 2, right: 2 },
  rule: {},
  prompt: { showPrompt: true, title: "実績", message: "令和4年度の実績を課ごとに書きます" },
});

let workbook: HostWorkbook;
let sheet: HostSheet;
let desk: Desk;
beforeEach(async () => {
  workbook = createHostWorkbook({ sheets: [{ name: "R5進捗表", rows, merges }] });
  [sheet] = workbook.sheets as [HostSheet];
  sheet.validations = [guide(2, 3), guide(5, 5)];
  desk = await openDesk(workbook);
});
afterEach(() => desk.close());

async function preview(choices: Partial<RollChoices> = {}): Promise<RollOverPreview> {
  const all = { ...usualRollChoices, ...choices };
  const found = await previewRollOver(desk.deps, await understood(desk.deps), all, new Map());
  if (!found.ok) throw new Error(found.failure.code);
  return found.value;
}

async function rolled(choices: Partial<RollChoices> = {}, colour = false): Promise<void> {
  const applied = await rollOver(desk.deps, await preview(choices), colour);
  expect(applied.ok && applied.value).toMatchObject({ refused: [], differences: [] });
}

async function undone(): Promise<void> {
  const result = await undoLast(desk.deps);
  expect(result.ok && result.value).toMatchObject({ name: "rollOver", refused: [] });
}

const messages = () => sheet.validations.map(({ prompt }) => prompt?.message);

test("what a data validation says moves on, wherever it stands, and back", async () => {
  const moves = (await preview()).proposal.moves.filter(({ group }) => group === "prompt");
  expect(moves.map(({ after }) => after)).toEqual(["令和5年度の実績を課ごとに書きます"]);
  await rolled();
  expect(messages()).toEqual(new Array(2).fill("令和5年度の実績を課ごとに書きます"));
  expect(sheet.validations.map(({ span, rule }) => [span, rule])).toEqual([
    [guide(2, 3).span, {}],
    [guide(5, 5).span, {}],
  ]);
  await undone();
  expect(messages()).toEqual(new Array(2).fill("令和4年度の実績を課ごとに書きます"));
});

test("undo finds every entry where it stands since rows were inserted between", async () => {
  const before = contentsOf(workbook);
  await rolled();
  shiftRows(workbook, sheet, { kind: "insert", at: 4, count: 2 });
  expect(contentAt(sheet, "C3")).toEqual(textContent("【福祉課】\n■ 毎月声をかけた。"));
  const result = await undoLast(desk.deps);
  // Only what a validation says is looked for at its old address: it is told, and left.
  expect(result.ok && result.value.refused).toMatchObject([
    { edit: { kind: "setValidationWords", area: guide(5, 5).span }, reason: "changed-since" },
  ]);
  expect(contentAt(sheet, "C7")).toEqual(textContent("【福祉課】\n■ 一つ開いた。"));
  shiftRows(workbook, sheet, { kind: "delete", at: 4, count: 2 });
  expect(contentsOf(workbook)).toEqual(before);
  expect(workbook.sheets[0]?.name).toBe("R5進捗表");
});

test("undo does nothing at all where somebody has written since: no text comes under another year", async () => {
  await rolled();
  setCellContent(workbook, sheet, { row: 2, column: 3 }, textContent("新しい計画"), "coauthor");
  const before = contentsOf(workbook);
  expect(await undoLast(desk.deps)).toMatchObject({
    ok: false,
    failure: { code: "no-longer-fits", refused: [{ reason: "changed-since" }] },
  });
  expect(contentsOf(workbook)).toEqual(before);
  expect(workbook.sheets[0]?.name).toBe("R6進捗表");
});

test("drafts are marked and coloured; a second year takes marks and colours of the first along", async () => {
  await rolled({ plan: "keep" }, true);
  const list = async () => {
    const found = await listDrafts(desk.deps, (await understood(desk.deps)).book);
    if (!found.ok) throw new Error(found.failure.code);
    expect(found.value.lost).toEqual([]);
    return found.value.found;
  };
  const first = await list();
  expect(first.map(({ text }) => text)).toEqual([
    "【福祉課】\n■ 毎月声をかけた。",
    "【福祉課】\n■ 毎月声をかける。",
  ]);
  const fills = () =>
    ["C3", "D3"].map((address) => {
      const column = address === "C3" ? 2 : 3;
      return sheet.cells.get(2 * 16_384 + column)?.style.fill?.color ?? null;
    });
  expect(fills()).toEqual(["#FFF8DC", "#FFF8DC"]);

  const again = await preview();
  expect(again.unconfirmed.length).toBe(2);
  expect(again.rolledAt).not.toBeNull();
  expect((await rollOver(desk.deps, again, false)).ok).toBe(true);
  expect((await list()).map(({ text }) => text)).toEqual(["【福祉課】\n■ 毎月声をかけた。"]);
  expect(fills()).toEqual([null, null]);
  await undone();
  expect((await list()).length).toBe(2);
  expect(fills()).toEqual(["#FFF8DC", "#FFF8DC"]);
});

test("confirmed drafts do not stand in the way of undoing", async () => {
  const before = contentsOf(workbook);
  await rolled({}, true);
  const found = await listDrafts(desk.deps, (await understood(desk.deps)).book);
  if (!found.ok) throw new Error(found.failure.code);
  await confirmDrafts(desk.deps, found.value.found);
  await undoLast(desk.deps);
  await undone();
  expect(contentsOf(workbook)).toEqual(before);
});

test("what a person said a column means holds under the new header, and under the old one again", async () => {
  setCellContent(workbook, sheet, { row: 1, column: 2 }, textContent("令和4年度の動き"), "person");
  const label = "令和4年度の動き";
  const answer = { sheetName: "R5進捗表", label, ordinal: 0, kind: "result" as const };
  await keepAnswers(desk.deps, [{ ...answer, fiscalYear: 2022, party: null }]);
  const meaning = async () =>
    (await understood(desk.deps)).book.readings.flatMap((reading) =>
      reading.planSheet
        ? reading.sheet.tables.flatMap(({ columns }) =>
            columns.flatMap(({ column, kind, fiscalYear }) =>
              column === 2 ? [[kind, fiscalYear]] : [],
            ),
          )
        : [],
    );
  await rolled();
  expect(await meaning()).toEqual([["result", 2023]]);
  await undone();
  expect(await meaning()).toEqual([["result", 2022]]);
});

test("answers that take each other's header are given back when the form is undone", async () => {
  const answer = { sheetName: "進捗表", ordinal: 0, party: null };
  const said = [
    { ...answer, label: "令和4年度の動き", kind: "result" as const, fiscalYear: 2022 },
    { ...answer, label: "令和5年度の動き", kind: "plan" as const, fiscalYear: 2023 },
  ];
  setCellContent(workbook, sheet, { row: 1, column: 2 }, textContent("令和4年度の動き"), "person");
  setCellContent(workbook, sheet, { row: 1, column: 3 }, textContent("令和5年度の動き"), "person");
  sheet.name = "進捗表";
  await keepAnswers(desk.deps, said);
  const before = contentsOf(workbook);
  await rolled();
  expect(contentAt(sheet, "C3")).toEqual(textContent("【福祉課】\n■ 毎月声をかけた。"));
  await undone();
  expect(contentsOf(workbook)).toEqual(before);
  const notes = await desk.deps.notebook.read();
  expect(notes.ok && notes.value.answers).toEqual(said);
});

test("a protected sheet is told of before anything is tried", async () => {
  sheetNamed(workbook, "R5進捗表").protected = true;
  expect((await preview()).protectedSheets).toEqual(["R5進捗表"]);
});

test("emptied is empty: nothing invisible stays behind", async () => {
  await rolled();
  for (const cell of ["D3", "D5", "C5"]) expect(contentAt(sheet, cell)).toEqual(emptyContent);
});
