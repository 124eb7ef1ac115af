import { hideRows } from "../../src/embedded/model/hideRows";
import type { HostSheet, HostWorkbook } from "../../src/embedded/model/HostWorkbook";
import { openXlsx } from "../../src/embedded/file/openXlsx";
import { saveXlsx } from "../../src/embedded/file/saveXlsx";
import { undoLast } from "../../src/usecases/undo";
import { openDesk, sheetNamed, type Desk } from "../support/desk";
import { filtered, hiddenIn, lookAt, shown } from "../support/filterDesk";
import { filterRows } from "../../src/usecases/filterRows";
import { filterFacts } from "../../src/usecases/workList";

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
