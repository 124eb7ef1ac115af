import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import type { HostSheet, HostWorkbook } from "../../src/embedded/model/HostWorkbook";
import { shiftRows } from "../../src/embedded/model/shiftRows";
import { usualProfile } from "../../src/domain/profile/Profile";
import { carryForwardOnce } from "../../src/usecases/carryForwardOnce";
import { confirmDrafts } from "../../src/usecases/drafts";
import { undoLast } from "../../src/usecases/undo";
import { draftsIn, openDesk, sheetNamed, type Desk } from "../support/desk";

/** The second measure is of two departments, and stands where the first one will stand after a row was inserted. */
function twoYears(): HostWorkbook {
  return createHostWorkbook({
    sheets: [
      {
        name: "R5",
        rows: [
          ["施策", "令和4年度実績", "令和5年度計画"],
          ["① 見守り", null, null],
          ["② 相談の窓", null, null],
        ],
      },
      {
        name: "R4",
        rows: [
          ["施策", "令和3年度実績", "令和4年度計画"],
          ["① 見守り", null, "【福祉課】\n■ 見守る。"],
          ["② 相談の窓", null, "【福祉課】\n■ 聞く。\n【長寿課】\n■ 集まる。"],
        ],
      },
    ],
  });
}

let desk: Desk;
let workbook: HostWorkbook;
let sheet: HostSheet;
beforeEach(async () => {
  workbook = twoYears();
  sheet = sheetNamed(workbook, "R5");
  desk = await openDesk(workbook);
});
afterEach(() => desk.close());

const yellowRows = () =>
  [...sheet.cells].flatMap(([key, { style }]) =>
    style.fill?.color === "#FFF8DC" ? [Math.floor(key / 16_384)] : [],
  );

const drafts = () => draftsIn(desk.deps);

const waiting = async () =>
  (await drafts()).map(({ position, draft }) => [position.row, ...draft.departments]);

/** Also where the cell of the draft that stays has a fill that could not be given back, and so was not coloured. */
test.each([true, false])("undo colours the very cell that was confirmed: %s", async (both) => {
  await desk.deps.notebook.update((notes) => ({ ...notes, colourDrafts: true }));
  expect(await carryForwardOnce(desk.deps)).toMatchObject({ kind: "done" });
  if (!both)
    await desk.deps.notebook.update((notes) => ({
      ...notes,
      drafts: notes.drafts.map((draft) =>
        draft.departments.length > 1 ? { ...draft, fillBefore: null } : draft,
      ),
    }));
  shiftRows(workbook, sheet, { kind: "insert", at: 0, count: 1 });
  const by = { department: "福祉課", profile: usualProfile };
  expect(await confirmDrafts(desk.deps, await drafts(), [], by)).toMatchObject({ ok: true });
  expect([yellowRows(), await waiting()]).toEqual([[3], [[3, "長寿課"]]]);
  expect(await undoLast(desk.deps)).toMatchObject({ ok: true, value: { refused: [] } });
  expect([yellowRows().sort(), await waiting()]).toEqual([
    [2, 3],
    [
      [2, "福祉課"],
      [3, "福祉課", "長寿課"],
    ],
  ]);
});
