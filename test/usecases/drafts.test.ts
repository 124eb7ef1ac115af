import { carryForwardOnce } from "../../src/usecases/carryForwardOnce";
import { confirmDrafts, listDrafts, type DraftList } from "../../src/usecases/drafts";
import { undoLast } from "../../src/usecases/undo";
import { emptyNotebook } from "../../src/ports/Notebook";
import { deskFor, thisYear, understood, yearBook, type Desk } from "./yearBook";

async function draftsOf({ deps }: Desk): Promise<DraftList> {
  const list = await listDrafts(deps, (await understood(deps)).book);
  if (!list.ok) throw new Error(list.failure.code);
  return list.value;
}

test("a draft is found again, and says whether somebody changed it", async () => {
  const desk = deskFor();
  await carryForwardOnce(desk.deps);
  desk.memory.person.types(thisYear, { row: 2, column: 1 }, "直した");
  const { found, lost } = await draftsOf(desk);
  expect(lost).toEqual([]);
  expect(found.map(({ position, changed, text }) => [position.row, changed, text])).toEqual([
    [1, false, "【福祉課】\n■ 見守った。"],
    [1, false, "見守り事業"],
    [2, true, "直した"],
  ]);
});

test("drafts are listed in the order of the sheet, whichever was put there last", async () => {
  const desk = deskFor();
  await carryForwardOnce(desk.deps);
  await desk.deps.notebook.update((notes) => ({ ...notes, drafts: [...notes.drafts].reverse() }));
  const { found } = await draftsOf(desk);
  expect(found.map(({ position: { row, column } }) => [row, column])).toEqual([
    [1, 1],
    [1, 2],
    [2, 1],
  ]);
});

test("a draft whose measure was corrected is found by its text", async () => {
  const desk = deskFor();
  await carryForwardOnce(desk.deps);
  desk.memory.person.types(thisYear, { row: 2, column: 0 }, "② 相談と支え");
  const { found, lost } = await draftsOf(desk);
  expect(lost).toEqual([]);
  expect(found.at(-1)).toMatchObject({ changed: false, measure: { text: "② 相談と支え" } });
});

test("a draft whose place is gone is listed as lost, and can be dismissed; undo brings it again", async () => {
  const desk = deskFor();
  await carryForwardOnce(desk.deps);
  desk.memory.person.types(thisYear, { row: 2, column: 0 }, "まったく別の施策");
  desk.memory.person.types(thisYear, { row: 2, column: 1 }, "まったく別の文");
  const { lost } = await draftsOf(desk);
  expect(lost.map((draft) => draft.place.measure)).toEqual(["② 相談"]);
  expect(await confirmDrafts(desk.deps, [], lost)).toMatchObject({ ok: true });
  expect((await draftsOf(desk)).lost).toEqual([]);
  expect(desk.memory.text(thisYear, { row: 2, column: 1 })).toBe("まったく別の文");
  await undoLast(desk.deps);
  expect((await draftsOf(desk)).lost).toEqual(lost);
});

test("confirming takes the mark off and gives the colour back; undo brings both again", async () => {
  const desk = deskFor(yearBook, { notes: { ...emptyNotebook, colourDrafts: true } });
  await carryForwardOnce(desk.deps);
  const [first, ...others] = (await draftsOf(desk)).found;
  if (!first) throw new Error("no draft");
  const place = first.position;
  expect(desk.memory.fill(thisYear, place).kind).toBe("solid");
  await confirmDrafts(desk.deps, [first]);
  expect(desk.memory.fill(thisYear, place)).toEqual({ kind: "none" });
  expect((await draftsOf(desk)).found).toHaveLength(others.length);
  await undoLast(desk.deps);
  expect(desk.memory.fill(thisYear, place).kind).toBe("solid");
  expect((await draftsOf(desk)).found).toHaveLength(others.length + 1);
});
