import type { WorkbookSnapshot } from "../../src/domain/cells/SheetSnapshot";
import type { HiddenRows } from "../../src/domain/filter/HiddenRows";
import { orderOf, runsOf, witnessRows } from "../../src/domain/filter/witnessRows";
import { readPlanBook, planSheetsOf } from "../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../src/domain/profile/Profile";
import { emptyNotebook } from "../../src/ports/Notebook";
import { readRowState, sheetOfRecord } from "../../src/usecases/rowState";
import { rowsStand } from "../../src/usecases/rowsStand";
import { showRows } from "../../src/usecases/showRows";
import { bookOf, sheetOf } from "../support/sheetOf";
import { deskFor, understood } from "./yearBook";

const rows = [
  ["施策", "令和4年度実績", "令和5年度計画"],
  ["見守り", "", "訪ねる。"],
  ["相談", "", "聞く。"],
];
const plan = sheetOf(rows, [], "進捗表");
const list = sheetOf(
  [
    ["費目", "金額"],
    ["消耗品", "千円"],
  ],
  [],
  "予算",
);

/** The add-in hid these rows of a sheet as it is now. */
function recordOf(sheet: WorkbookSnapshot["sheets"][number], hidden: number[]): HiddenRows {
  const [read] = planSheetsOf(readPlanBook(bookOf([sheet]), usualProfile));
  const witnesses = witnessRows(sheet, read ?? null);
  return {
    ...{ commandId: "c1", sheetId: sheet.id, sheetName: sheet.name },
    ...{ hidden: runsOf(hidden, witnesses), kept: [] },
    ...{ order: orderOf(witnesses), rowCount: witnesses.length },
  };
}

async function deskWith(snapshot: WorkbookSnapshot, ...hidden: HiddenRows[]) {
  const { deps, memory } = deskFor(snapshot, { notes: { ...emptyNotebook, hidden } });
  const understanding = await understood(deps);
  const state = await readRowState(deps, understanding);
  if (!state.ok) throw new Error(state.failure.code);
  return { deps, memory, understanding, state: state.value };
}

test("a record's sheet is the one of its id and name; where ids were given anew, that of its name", () => {
  const record = recordOf(plan, [1]);
  const renamed = { ...plan, name: "R5" };
  const copied = { ...plan, id: "other" };
  expect(sheetOfRecord(record, [list, plan])).toBe(plan);
  expect(sheetOfRecord(record, [{ ...list, id: plan.id }, copied])).toBe(copied);
  expect(sheetOfRecord(record, [renamed, list])).toBe(renamed);
  expect(sheetOfRecord(record, [list])).toBeUndefined();
});

test("what was hidden in a sheet that is gone is forgotten, and nothing is written", async () => {
  const { deps, memory, understanding, state } = await deskWith(
    bookOf([list]),
    recordOf(plan, [1]),
  );
  expect(await showRows(deps, understanding, state)).toEqual({
    ok: true,
    value: { kind: "nothing" },
  });
  expect(memory.notes().hidden).toEqual([]);
  expect(memory.journal).toEqual([]);
});

test("so it is where another pane has forgotten everything meanwhile", async () => {
  const { deps, memory, understanding, state } = await deskWith(
    bookOf([list]),
    recordOf(plan, [1]),
  );
  await deps.notebook.update(({ hidden: _, ...content }) => content);
  expect(await showRows(deps, understanding, state)).toEqual({
    ok: true,
    value: { kind: "nothing" },
  });
  expect(memory.notes().hidden).toEqual([]);
});

test("rows of a sheet that is no plan sheet any more are shown again all the same", async () => {
  const hidden = { ...list, hiddenRows: [{ first: 1, last: 1 }] };
  const { deps, memory, understanding, state } = await deskWith(
    bookOf([hidden]),
    recordOf(list, [1]),
  );
  expect([...(state.hidden.get(list.id) ?? [])]).toEqual([1]);
  expect(await showRows(deps, understanding, state)).toMatchObject({
    value: { kind: "done", hidden: 0, shown: 1 },
  });
  expect(memory.notes().hidden).toEqual([]);
});

test("rows stand where no row has come or gone; in a sheet that is gone there is nothing to disturb", async () => {
  const { understanding } = await deskWith(bookOf([plan, list]));
  const stand = (...hides: HiddenRows[]) => rowsStand({ hides, reveals: [] }, understanding);
  const another = sheetOf([...rows, ["交流", "", "集う。"]], [], "進捗表");
  expect(stand(recordOf(plan, [1]), recordOf(list, [1]))).toBe(true);
  expect(stand(recordOf(another, [1]))).toBe(false);
  expect(stand(recordOf({ ...plan, id: "gone", name: "去年" }, [1]))).toBe(true);
});
