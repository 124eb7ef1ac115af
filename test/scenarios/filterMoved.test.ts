import { hideRows } from "../../src/embedded/model/hideRows";
import type { HostSheet, HostWorkbook } from "../../src/embedded/model/HostWorkbook";
import { setCellContent } from "../../src/embedded/model/setCellContent";
import { shiftRows } from "../../src/embedded/model/shiftRows";
import { textContent } from "../../src/domain/cells/CellContent";
import { positionKey } from "../../src/domain/cells/Position";
import { undoLast } from "../../src/usecases/undo";
import { openDesk, sheetNamed, type Desk } from "../support/desk";
import { filtered, hiddenIn, shown } from "../support/filterDesk";

import { fiveMeasures } from "../support/fiveMeasures";
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
  // Every hidden row is in question; it is said which of them look like those that were hidden here.
  expect(inQuestion.map(({ row, title, likely }) => [row + 1, title, likely])).toEqual([
    [5, "見守り", false],
    [6, "見守り", false],
    [9, "防災の備え", true],
    [10, "防災の備え", true],
    [11, "担い手を育てる", true],
    [12, "担い手を育てる", true],
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
