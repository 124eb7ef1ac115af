import { textContent } from "../../src/domain/cells/CellContent";
import { jointTablesOf } from "../../src/domain/planSheet/jointTables";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import type { HostSheet, HostWorkbook } from "../../src/embedded/model/HostWorkbook";
import { setCellContent } from "../../src/embedded/model/setCellContent";
import { moveMeasure, previewMoveMeasure } from "../../src/usecases/moveMeasure";
import { undoLast } from "../../src/usecases/undo";
import { contentsOf, openDesk, sheetNamed, understood, type Desk } from "../support/desk";

/** Two measures with the same merges: moving one is a matter of contents alone. */
const makeBook = (): HostWorkbook =>
  createHostWorkbook({
    sheets: [
      {
        name: "進捗表",
        rows: [
          ["施策", "区分", "役割", "令和4年度実績", "令和5年度計画"],
          ["① 見守り", "市民", "① 声をかける", "訪ねた。", "訪ねる。"],
          [null, "行政", "① 支える", null, null],
          ["② 相談", "市民", "① 相談する", "聞いた。", "聞く。"],
          [null, "行政", "① 聞く", null, null],
        ],
        merges: ["A2:A3", "D2:D3", "E2:E3", "A4:A5", "D4:D5", "E4:E5"],
      },
    ],
  });

let workbook: HostWorkbook;
let sheet: HostSheet;
let desk: Desk;
beforeEach(async () => {
  workbook = makeBook();
  sheet = sheetNamed(workbook, "進捗表");
  desk = await openDesk(workbook);
});
afterEach(() => desk.close());

async function proposal() {
  const understanding = await understood(desk.deps);
  const part = jointTablesOf(understanding.book)[0]?.parts[0];
  const measure = part?.table.measures[0];
  if (!part || !measure) throw new Error("no measure");
  const preview = await previewMoveMeasure(desk.deps, understanding, part, measure, "down");
  if (!preview.ok) throw new Error(preview.failure.code);
  return preview.value.proposal;
}

const type = (row: number, column: number, text: string) =>
  setCellContent(workbook, sheet, { row, column }, textContent(text), "person");

test("somebody types into one of its cells in the last moment: nothing is moved, no text is lost", async () => {
  const planned = await proposal();
  type(3, 3, "聞いた。よかった。");
  const before = contentsOf(workbook);
  const moved = await moveMeasure(desk.deps, planned, false);
  expect(moved).toMatchObject({ ok: false, failure: { code: "no-longer-fits", restored: true } });
  expect(contentsOf(workbook)).toEqual(before);
});

test("moved and written on since: it is not taken back in part", async () => {
  expect(await moveMeasure(desk.deps, await proposal(), false)).toMatchObject({ ok: true });
  type(1, 3, "聞いた。よかった。");
  const before = contentsOf(workbook);
  expect(await undoLast(desk.deps)).toMatchObject({ ok: false });
  expect(contentsOf(workbook)).toEqual(before);
});

test("moved and taken back: the workbook is as it was", async () => {
  const before = contentsOf(workbook);
  await moveMeasure(desk.deps, await proposal(), false);
  expect(contentsOf(workbook)).not.toEqual(before);
  expect(await undoLast(desk.deps)).toMatchObject({ ok: true, value: { refused: [] } });
  expect(contentsOf(workbook)).toEqual(before);
});
