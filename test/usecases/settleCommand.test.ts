import type { Move } from "../../src/ports/LiveWorkbook";
import { carryForwardOnce } from "../../src/usecases/carryForwardOnce";
import { settleCommand } from "../../src/usecases/settleCommand";
import { deskFor, thisYear, type Desk } from "./yearBook";

/** A carry-forward of which nobody knows whether it was finished; and the moves with which it is settled. */
async function unfinished(): Promise<{ desk: Desk; id: string; settled: (readonly Move[])[] }> {
  const desk = deskFor();
  await carryForwardOnce(desk.deps);
  const { journal } = desk.memory;
  const [entry] = journal;
  if (!entry) throw new Error("nothing was journaled");
  journal[0] = { ...entry, state: "intent" };
  const settled: (readonly Move[])[] = [];
  const { workbook } = desk.deps;
  const settle: typeof workbook.settle = (id, moves = []) => {
    settled.push(moves);
    return workbook.settle(id, moves);
  };
  const deps = { ...desk.deps, workbook: { ...workbook, settle } };
  return { desk: { ...desk, deps }, id: entry.command.id, settled };
}

test("its cells are looked for where they are today", async () => {
  const { desk, id, settled } = await unfinished();
  desk.memory.person.types(thisYear, { row: 2, column: 0 }, "まったく別の施策");
  desk.memory.person.types(thisYear, { row: 2, column: 1 }, "まったく別の文");
  expect(await settleCommand(desk.deps, id)).toMatchObject({ ok: true });
  expect(desk.memory.journal[0]?.state).toBe("done");
  const places = settled[0]?.map(({ from, to }) => [from.row, from.column, to]);
  expect(places).toEqual([
    [1, 1, { row: 1, column: 1 }],
    [1, 2, { row: 1, column: 2 }],
    [2, 1, null],
  ]);
});

test("where the workbook cannot be read it stays unfinished", async () => {
  const { desk, id, settled } = await unfinished();
  desk.memory.fail.read = { code: "cell-editing", detail: "" };
  expect(await settleCommand(desk.deps, id)).toMatchObject({
    ok: false,
    failure: { code: "cell-editing", restored: true },
  });
  expect([settled, desk.memory.journal[0]?.state]).toEqual([[], "intent"]);
});

test("what another pane has settled meanwhile is settled: nothing is left to do", async () => {
  const { desk, id, settled } = await unfinished();
  expect(await settleCommand(desk.deps, id)).toMatchObject({ ok: true });
  expect(await settleCommand(desk.deps, id)).toEqual({
    ok: true,
    value: { commandId: id, written: [], refused: [], differences: [] },
  });
  expect(settled.length).toBe(1);
});
