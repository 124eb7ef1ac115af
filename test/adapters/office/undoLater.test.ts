import type { KeptCommand } from "../../../src/adapters/office/journalEntries";
import { undoPlan } from "../../../src/adapters/office/undoPlan";
import { emptyNotebook } from "../../../src/ports/Notebook";
import { draftAt, fillCell, recordOf } from "./sampleRecords";

/** A large command is kept in parts, its drafts in the first of them; a cell of another part cannot be taken back yet. */
test("the draft of a cell that is left for later stays one of the command's, whichever part the cell is in", () => {
  const drafts = [1, 2].map((row) => draftAt(`d${row}`, "s", row, 1));
  const edits = [1, 2].map((row) => [fillCell("s", row, 1, `${row}番の文。`)]);
  const parts = edits.map((own, part) => ({
    partId: `p${part}`,
    xml: "",
    record: recordOf("c", { part, parts: 2, edits: own, drafts: part === 0 ? drafts : [] }),
  }));
  const command: KeptCommand = { id: "c", parts };
  const plan = undoPlan(command, new Map([["s", "R5"]]), "2026-05-02T00:00:00Z");
  const outcomes = plan.pieces.map((piece, part) =>
    piece.edits.map((edit) => ({
      edit,
      verdict: part === 0 ? ("fits" as const) : ("place-lost" as const),
      kept: null,
    })),
  );
  const { notebook, records } = plan.ending(outcomes, { ...emptyNotebook, drafts });
  expect(notebook.drafts.map(({ id }) => id)).toEqual(["d2"]);
  expect(records?.map((record) => record.drafts.map(({ id }) => id))).toEqual([["d2"], []]);
  expect(records?.map((record) => record.edits.length)).toEqual([0, 1]);
});
