import { carryForwardOnce } from "../../src/usecases/carryForwardOnce";
import { history, undoCommand, undoLast } from "../../src/usecases/undo";
import { deskFor, thisYear } from "./yearBook";

test("with nothing written there is nothing to undo", async () => {
  const { deps } = deskFor();
  expect(await undoLast(deps)).toMatchObject({ failure: { code: "nothing-to-undo" } });
});

test("what somebody changed since stays, and is named", async () => {
  const { deps, memory } = deskFor();
  await carryForwardOnce(deps);
  memory.person.types(thisYear, { row: 2, column: 1 }, "書き足した");
  const undone = await undoLast(deps);
  expect(undone.ok && undone.value.refused.map(({ reason }) => reason)).toEqual(["changed-since"]);
  expect(memory.text(thisYear, { row: 2, column: 1 })).toBe("書き足した");
  expect(memory.text(thisYear, { row: 1, column: 1 })).toBe("");
});

test("undoing twice goes one command further back, not forth", async () => {
  const { deps } = deskFor();
  await carryForwardOnce(deps);
  await undoLast(deps);
  expect(await undoLast(deps)).toMatchObject({ failure: { code: "nothing-to-undo" } });
  const journal = await history(deps);
  expect(journal.ok && journal.value.map(({ state }) => state)).toEqual(["undone"]);
});

test("where the workbook cannot be read nothing is taken back", async () => {
  const { deps, memory } = deskFor();
  await carryForwardOnce(deps);
  memory.fail.read = { code: "cell-editing", detail: "" };
  expect(await undoLast(deps)).toMatchObject({ failure: { code: "cell-editing", restored: true } });
  expect(memory.text(thisYear, { row: 1, column: 1 })).not.toBe("");
});

test("a command that the journal does not have any more cannot be taken back", async () => {
  const { deps } = deskFor();
  await carryForwardOnce(deps);
  expect(await undoCommand(deps, "forgotten")).toMatchObject({
    failure: { code: "nothing-to-undo" },
  });
});
