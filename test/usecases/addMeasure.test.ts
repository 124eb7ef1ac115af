import { jointTablesOf } from "../../src/domain/planSheet/jointTables";
import { addMeasure, previewAddMeasure } from "../../src/usecases/addMeasure";
import { moveMeasure, previewMoveMeasure } from "../../src/usecases/moveMeasure";
import { undoLast } from "../../src/usecases/undo";
import type { Understanding } from "../../src/usecases/understandWorkbook";
import { progressSheet } from "../domain/form/progressBook";
import { bookOf } from "../support/sheetOf";
import { deskFor, understood } from "./yearBook";

const sheetId = progressSheet.id;
const at = (row: number, column: number) => ({ row: row - 1, column });

function firstPage({ book }: Understanding) {
  const part = jointTablesOf(book)[0]?.parts[0];
  const [first, second] = part?.table.measures ?? [];
  if (!part || !first || !second) throw new Error("no measures");
  return { part, first, second };
}

const given = { levels: [null, "買い物の支え"], duties: [] };

describe("adding and moving a measure in the open workbook", () => {
  it("writes what was shown, with the numbers that follow if wanted, and takes it back", async () => {
    const { deps, memory } = deskFor(bookOf([progressSheet]));
    const before = await understood(deps);
    const { part, first } = firstPage(before);
    const preview = await previewAddMeasure(deps, before, part, first, given);
    if (!preview.ok) throw new Error(preview.failure.code);
    expect(memory.journal).toEqual([]);
    const applied = await addMeasure(deps, preview.value.proposal, true);
    expect(applied.ok && applied.value.refused).toEqual([]);
    expect(memory.journal[0]?.command.name).toBe("addMeasure");
    expect([4, 6].map((row) => memory.text(sheetId, at(row, 1)))).toEqual([
      "② 買い物の支え",
      "③ 居場所",
    ]);
    const undone = await undoLast(deps);
    expect(undone.ok && undone.value.name).toBe("addMeasure");
    const after = await understood(deps);
    expect(after.book).toEqual(before.book);
    expect(after.snapshot.sheets[0]?.cells).toEqual(before.snapshot.sheets[0]?.cells);
  });

  it("writes nothing at all once somebody has typed into the rows below", async () => {
    const { deps, memory } = deskFor(bookOf([progressSheet]));
    const before = await understood(deps);
    const { part, first } = firstPage(before);
    const preview = await previewAddMeasure(deps, before, part, first, given);
    if (!preview.ok) throw new Error(preview.failure.code);
    memory.person.types(sheetId, at(4, 1), "② 集いの場");
    const applied = await addMeasure(deps, preview.value.proposal, false);
    expect(applied.ok ? "ok" : applied.failure.code).toBe("no-longer-fits");
    expect(memory.text(sheetId, at(4, 1))).toBe("② 集いの場");
  });

  it("looks at nothing where no cell that holds something is written", async () => {
    const { deps } = deskFor(bookOf([progressSheet]));
    const before = await understood(deps);
    const { part } = firstPage(before);
    const last = part.table.measures.at(-1);
    if (!last) throw new Error("no measures");
    const look = () => Promise.reject(new Error("nothing is to be looked at"));
    const blind = { ...deps, workbook: { ...deps.workbook, look } };
    expect(await previewAddMeasure(blind, before, part, last, given)).toMatchObject({
      ok: true,
      value: { mixed: [] },
    });
  });

  it("announces the cells whose colours would be lost", async () => {
    const { deps, memory } = deskFor(bookOf([progressSheet]));
    memory.mixed.add(`${sheetId} 1 4`);
    const before = await understood(deps);
    const { part, first } = firstPage(before);
    const preview = await previewMoveMeasure(deps, before, part, first, "down");
    if (!preview.ok) throw new Error(preview.failure.code);
    expect(preview.value.mixed).toEqual([{ sheetId, position: at(2, 4) }]);
    const applied = await moveMeasure(deps, preview.value.proposal, true);
    expect(applied.ok && applied.value.refused).toEqual([]);
    expect(memory.text(sheetId, at(2, 1))).toBe("① 居場所");
    expect(memory.journal[0]?.command.name).toBe("moveMeasure");
  });

  it("refuses a protected sheet before anything is shown", async () => {
    const { deps, memory } = deskFor(bookOf([progressSheet]));
    memory.protect(sheetId);
    const before = await understood(deps);
    const { part, first } = firstPage(before);
    const preview = await previewAddMeasure(deps, before, part, first, given);
    expect(preview.ok ? "ok" : preview.failure.code).toBe("sheet-protected");
  });
});
