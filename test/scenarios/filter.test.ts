import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import { hideRows } from "../../src/embedded/model/hideRows";
import type { HostSheet, HostWorkbook } from "../../src/embedded/model/HostWorkbook";
import { setCellContent } from "../../src/embedded/model/setCellContent";
import { shiftRows } from "../../src/embedded/model/shiftRows";
import { openXlsx } from "../../src/embedded/file/openXlsx";
import { saveXlsx } from "../../src/embedded/file/saveXlsx";
import { textContent } from "../../src/domain/cells/CellContent";
import { positionKey } from "../../src/domain/cells/Position";
import { undoLast } from "../../src/usecases/undo";
import { openDesk, sheetNamed, type Desk } from "../support/desk";
import { filtered, hiddenIn, lookAt, shown } from "../support/filterDesk";
import { filterRows } from "../../src/usecases/filterRows";
import { filterFacts } from "../../src/usecases/workList";

const measures: readonly [string, string][] = [
  ["① 見守り", "福祉課"],
  ["② 相談の窓", "長寿課"],
  ["③ 交流の場", "長寿課・福祉課"],
  ["④ 防災の備え", "防災課"],
  ["⑤ 担い手を育てる", "長寿課"],
];

/** Title and header in rows 1–2; five measures of two role rows each from row 3, their results and plans merged. */
function fiveMeasures(more: { hiddenRows?: number[] } = {}): HostWorkbook {
  const merges = ["A1:D1"];
  const body = measures.flatMap(([measure, department], i) => {
    const top = 3 + 2 * i;
    for (const column of ["A", "C", "D"]) merges.push(`${column}${top}:${column}${top + 1}`);
    return [
      [measure, "市民", `【${department}】\n■ 行った。`, `【${department}】\n■ 行う。`],
      [null, "行政", null, null],
    ];
  });
  return createHostWorkbook({
    sheets: [
      {
        name: "進捗表",
        rows: [["計画の進捗"], ["施策", "区分", "令和4年度実績", "令和5年度計画"], ...body],
        merges,
        ...more,
      },
    ],
  });
}

let workbook: HostWorkbook;
let sheet: HostSheet;
let desk: Desk;
async function open(more: { hiddenRows?: number[] } = {}): Promise<void> {
  workbook = fiveMeasures(more);
  sheet = sheetNamed(workbook, "進捗表");
  desk = await openDesk(workbook);
}
afterEach(() => desk.close());

const rows = (...numbers: number[]) => numbers;
const personHides = (first: number, last: number, hidden = true) =>
  hideRows(workbook, sheet, first - 1, last - 1, hidden);

test("hides the other departments' measures, whole, and brings exactly these back", async () => {
  await open({ hiddenRows: [3] });
  expect(await filtered(desk, ["福祉課"])).toMatchObject({
    ok: true,
    value: { kind: "done", hidden: 6, shown: 0 },
  });
  // Row 4 was hidden by a person and belongs to a measure that is shown.
  expect(hiddenIn(sheet)).toEqual(rows(4, 5, 6, 9, 10, 11, 12));
  expect(await shown(desk)).toMatchObject({ ok: true, value: { kind: "done", shown: 6 } });
  expect(hiddenIn(sheet)).toEqual(rows(4));
  const { state } = await lookAt(desk);
  expect(state.records).toEqual([]);
});

test("another filter replaces the first one with the fewest changes, and both are forgotten together", async () => {
  await open({ hiddenRows: [4] });
  await filtered(desk, ["福祉課"]);
  expect(hiddenIn(sheet)).toEqual(rows(5, 6, 9, 10, 11, 12));
  expect(await filtered(desk, ["長寿課"])).toMatchObject({
    value: { kind: "done", hidden: 2, shown: 3 },
  });
  expect(hiddenIn(sheet)).toEqual(rows(3, 4, 5, 9, 10));
  await filtered(desk, ["防災課", "福祉課"]);
  expect(hiddenIn(sheet)).toEqual(rows(5, 6, 11, 12));
  await shown(desk);
  expect(hiddenIn(sheet)).toEqual(rows(5));
});

test("rows that a person shows or hides meanwhile stay as the person left them", async () => {
  await open();
  await filtered(desk, ["福祉課"]);
  personHides(9, 9, false);
  personHides(3, 3);
  await shown(desk);
  expect(hiddenIn(sheet)).toEqual(rows(3));
});

test("after saving, on another PC, everything comes back", async () => {
  await open({ hiddenRows: [11] });
  await filtered(desk, ["福祉課"]);
  const reopened = await openXlsx(await saveXlsx(workbook), "進捗表.xlsx");
  if (!reopened.ok) throw new Error(reopened.failure.code);
  const there = await openDesk(reopened.value);
  expect(hiddenIn(sheetNamed(reopened.value, "進捗表"))).toEqual(rows(5, 6, 9, 10, 11, 12));
  await shown(there);
  expect(hiddenIn(sheetNamed(reopened.value, "進捗表"))).toEqual(rows(12));
  there.close();
});

test("rows inserted above are followed: what was hidden is found by what it says", async () => {
  await open({ hiddenRows: [11] });
  await filtered(desk, ["福祉課"]);
  shiftRows(workbook, sheet, { kind: "insert", at: 2, count: 3 });
  setCellContent(workbook, sheet, { row: 2, column: 0 }, textContent("⓪ 新しい施策"));
  expect(hiddenIn(sheet)).toEqual(rows(8, 9, 12, 13, 14, 15));
  await shown(desk);
  expect(hiddenIn(sheet)).toEqual(rows(15));
});

test("a hidden row that somebody put between ours is asked about, and the answer is kept to", async () => {
  await open();
  await filtered(desk, ["福祉課"]);
  shiftRows(workbook, sheet, { kind: "insert", at: 10, count: 1 });
  personHides(11, 11);
  const asked = await shown(desk);
  expect(asked).toMatchObject({ ok: true, value: { kind: "ask", rows: [{ row: 10 }] } });
  expect(hiddenIn(sheet)).toEqual(rows(5, 6, 9, 10, 11, 12, 13));
  await shown(desk, [{ sheetId: sheet.id, row: 10, show: false }]);
  expect(hiddenIn(sheet)).toEqual(rows(11));
});

test("where the table was sorted under the hidden rows nothing is guessed", async () => {
  await open();
  await filtered(desk, ["福祉課"]);
  // Texts move, hidden rows stay where they are: measure 1 stands where 2 stood, and the other way round.
  swapRows(2, 4);
  swapRows(3, 5);
  const before = hiddenIn(sheet);
  const asked = await shown(desk);
  expect(asked).toMatchObject({ ok: true, value: { kind: "ask" } });
  const inQuestion = asked.ok && asked.value.kind === "ask" ? asked.value.rows : [];
  expect(inQuestion.map(({ row, title }) => [row + 1, title])).toEqual([
    [5, "見守り"],
    [6, "見守り"],
  ]);
  expect(hiddenIn(sheet)).toEqual(before);
  await shown(
    desk,
    inQuestion.map(({ sheetId, row }) => ({ sheetId, row, show: true })),
  );
  expect(hiddenIn(sheet)).toEqual([]);
});

test("a sheet with rows that nobody can name any more still gives back what it can tell", async () => {
  await open();
  await filtered(desk, ["福祉課"]);
  shiftRows(workbook, sheet, { kind: "delete", at: 8, count: 2 });
  await shown(desk);
  expect(hiddenIn(sheet)).toEqual([]);
});

test("a protected sheet is refused, and nothing is remembered of it", async () => {
  await open();
  sheet.protected = true;
  expect(await filtered(desk, ["福祉課"])).toMatchObject({
    ok: false,
    failure: { code: "protected", restored: true },
  });
  expect(hiddenIn(sheet)).toEqual([]);
  const { state, understanding } = await lookAt(desk);
  expect(state.records).toEqual([]);
  // The list needs no rows.
  expect(filterFacts(understanding, [], []).places).not.toEqual([]);
});

test("a filter that would leave no row hides none", async () => {
  await open();
  expect(await filtered(desk, ["税務課"])).toEqual({ ok: true, value: { kind: "none-shown" } });
  expect(await filtered(desk, ["福祉課"], { mode: "empty" })).toEqual({
    ok: true,
    value: { kind: "none-shown" },
  });
  expect(hiddenIn(sheet)).toEqual([]);
});

test("somebody hid a row in the meantime: it is looked at once more, and kept", async () => {
  await open();
  const { understanding, state } = await lookAt(desk);
  personHides(10, 10);
  const facts = filterFacts(understanding, [], []);
  const filter = { departments: ["福祉課"], mode: "own" as const };
  expect(await filterRows(desk.deps, understanding, facts, state, filter)).toMatchObject({
    value: { kind: "done", hidden: 5 },
  });
  await shown(desk);
  expect(hiddenIn(sheet)).toEqual(rows(10));
});

test("undo takes a filter back, and the showing again of rows", async () => {
  await open({ hiddenRows: [11] });
  await filtered(desk, ["福祉課"]);
  await shown(desk);
  expect(await undoLast(desk.deps)).toMatchObject({ ok: true, value: { name: "showRows" } });
  expect(hiddenIn(sheet)).toEqual(rows(5, 6, 9, 10, 11, 12));
  expect((await lookAt(desk)).state.records).toHaveLength(1);
  await shown(desk);
  expect(hiddenIn(sheet)).toEqual(rows(12));
});

test("undo of a filter whose rows have moved touches nobody's rows", async () => {
  await open({ hiddenRows: [3] });
  await filtered(desk, ["福祉課"]);
  shiftRows(workbook, sheet, { kind: "insert", at: 2, count: 1 });
  setCellContent(workbook, sheet, { row: 2, column: 0 }, textContent("⓪ 新しい施策"));
  const before = hiddenIn(sheet);
  expect(await undoLast(desk.deps)).toMatchObject({
    ok: false,
    failure: { code: "no-longer-fits" },
  });
  expect(hiddenIn(sheet)).toEqual(before);
  await shown(desk);
  expect(hiddenIn(sheet)).toEqual(rows(5));
});

function swapRows(a: number, b: number): void {
  for (let column = 0; column < 4; column++) {
    const [one, other] = [a, b].map((row) => sheet.cells.get(positionKey({ row, column })));
    for (const [row, cell] of [
      [b, one],
      [a, other],
    ] as const) {
      if (cell) sheet.cells.set(positionKey({ row, column }), cell);
      else sheet.cells.delete(positionKey({ row, column }));
    }
  }
}
