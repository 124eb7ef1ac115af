import type { Draft } from "../../src/domain/place/Draft";
import { jointTablesOf } from "../../src/domain/planSheet/jointTables";
import { emptyNotebook } from "../../src/ports/Notebook";
import { previewRemoveMeasure, removeMeasure } from "../../src/usecases/removeMeasure";
import { undoLast } from "../../src/usecases/undo";
import { progressSheet } from "../domain/form/progressBook";
import { bookOf } from "../support/sheetOf";
import { deskFor, understood } from "./yearBook";

function draftOf(id: string, measure: string, row: number): Draft {
  const column = { kind: "result", fiscalYear: 2022, party: null };
  const { id: sheetId, name: sheetName } = progressSheet;
  const lastPosition = { row, column: 4 };
  const place = { sheetId, sheetName, measure, role: null, column, ordinal: 0, lastPosition };
  const text =
    progressSheet.cells.find((cell) => cell.row === row && cell.column === 4)?.text ?? "";
  const from = { file: "", sheet: "", cell: "" };
  return { id, place, text, from, departments: [], fillBefore: null };
}

it("takes the measure's drafts along, leaves the others, and brings all back", async () => {
  const drafts = [draftOf("gone", "① 見守り", 1), draftOf("kept", "② 居場所", 3)];
  const { deps, memory } = deskFor(bookOf([progressSheet]), {
    notes: { ...emptyNotebook, drafts },
  });
  const before = await understood(deps);
  const part = jointTablesOf(before.book)[0]?.parts[0];
  const measure = part?.table.measures[0];
  if (!part || !measure) throw new Error("no measure");
  const preview = await previewRemoveMeasure(deps, before, part, measure);
  if (!preview.ok) throw new Error(preview.failure.code);
  expect(preview.value.drafts).toEqual(["gone"]);
  const { proposal, drafts: going } = preview.value;
  const applied = await removeMeasure(deps, proposal, going, false);
  expect(applied.ok && applied.value.refused).toEqual([]);
  expect(memory.journal[0]?.command.name).toBe("removeMeasure");
  expect(memory.notes().drafts.map(({ id }) => id)).toEqual(["kept"]);
  const after = await understood(deps);
  const names = jointTablesOf(after.book)[0]?.parts[0]?.table.measures.map(({ text }) => text);
  expect(names).toEqual(["② 居場所", "① 窓口"]);
  await undoLast(deps);
  expect((await understood(deps)).book).toEqual(before.book);
  expect(
    memory
      .notes()
      .drafts.map(({ id }) => id)
      .sort(),
  ).toEqual(["gone", "kept"]);
});
