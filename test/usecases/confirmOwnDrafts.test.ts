import { usualProfile } from "../../src/domain/profile/Profile";
import { emptyNotebook } from "../../src/ports/Notebook";
import { carryForwardOnce } from "../../src/usecases/carryForwardOnce";
import { confirmDrafts, listDrafts, type DraftList } from "../../src/usecases/drafts";
import { undoLast } from "../../src/usecases/undo";
import { bookOf, sheetOf } from "../support/sheetOf";
import { deskFor, understood, type Desk } from "./yearBook";

const joint = "【福祉課】\n■ 見守った。\n【長寿課】\n■ 集まった。";
const thisYear = sheetOf(
  [
    ["施策", "令和4年度実績", "令和5年度計画"],
    ["① 見守り", "", ""],
    ["② 相談", "", ""],
  ],
  [],
  "R5",
);
const lastYear = sheetOf(
  [
    ["施策", "令和3年度実績", "令和4年度計画"],
    ["① 見守り", "", "【福祉課】\n■ 見守る。\n【長寿課】\n■ 集まる。"],
    ["② 相談", "", "【福祉課】\n■ 聞く。"],
  ],
  [],
  "R4",
);
const book = bookOf([thisYear, lastYear], "this.xlsx");
const first = { row: 1, column: 1 };
const second = { row: 2, column: 1 };
const by = (department: string) => ({ department, profile: usualProfile });

async function carried(): Promise<Desk> {
  const desk = deskFor(book, { notes: { ...emptyNotebook, colourDrafts: true } });
  await carryForwardOnce(desk.deps);
  return desk;
}

async function found({ deps }: Desk): Promise<DraftList["found"]> {
  const list = await listDrafts(deps, (await understood(deps)).book);
  if (!list.ok) throw new Error(list.failure.code);
  return list.value.found;
}

const waiting = ({ memory }: Desk) =>
  memory.notes().drafts.map(({ place, departments }) => [place.measure, ...departments]);
const colour = ({ memory }: Desk, at: typeof first) => memory.fill(thisYear.id, at).kind;

test("a department confirms its own text; the cell stays a draft, coloured, for the other one", async () => {
  const desk = await carried();
  expect(await confirmDrafts(desk.deps, await found(desk), [], by("福祉課"))).toMatchObject({
    ok: true,
  });
  expect(waiting(desk)).toEqual([["① 見守り", "長寿課"]]);
  expect([colour(desk, first), colour(desk, second)]).toEqual(["solid", "none"]);
  expect(desk.memory.text(thisYear.id, first)).toBe(joint);
});

test("the mark and the colour go with the last of them", async () => {
  const desk = await carried();
  await confirmDrafts(desk.deps, await found(desk), [], by("福祉課"));
  await confirmDrafts(desk.deps, await found(desk), [], by("長寿課"));
  expect(waiting(desk)).toEqual([]);
  expect(colour(desk, first)).toBe("none");
});

test("undo asks both again, and colours what was given back", async () => {
  const desk = await carried();
  const before = waiting(desk);
  await confirmDrafts(desk.deps, await found(desk), [], by("福祉課"));
  await undoLast(desk.deps);
  expect([...waiting(desk)].sort()).toEqual([...before].sort());
  expect((await found(desk)).map(({ position }) => position)).toEqual([first, second]);
  expect([colour(desk, first), colour(desk, second)]).toEqual(["solid", "solid"]);
});

test("what another pane confirmed since this one looked stays confirmed", async () => {
  const desk = await carried();
  const stale = await found(desk);
  await confirmDrafts(desk.deps, stale, [], by("福祉課"));
  await confirmDrafts(desk.deps, stale, [], by("長寿課"));
  expect(waiting(desk)).toEqual([]);
});

test("who answers for all of the text confirms all of it", async () => {
  const desk = await carried();
  await confirmDrafts(desk.deps, await found(desk));
  expect(waiting(desk)).toEqual([]);
});

test("one that is not found any more is dismissed for oneself alone", async () => {
  const desk = await carried();
  const lost = desk.memory.notes().drafts;
  await confirmDrafts(desk.deps, [], lost, by("福祉課"));
  expect(waiting(desk)).toEqual([["① 見守り", "長寿課"]]);
});

test("where the notebook cannot be read, nothing is confirmed for others", async () => {
  const desk = await carried();
  const drafts = await found(desk);
  const failure = { code: "host-failure", detail: "busy" } as const;
  const notebook = { ...desk.deps.notebook, read: async () => ({ ok: false, failure }) as const };
  await confirmDrafts({ ...desk.deps, notebook }, drafts, [], by("福祉課"));
  expect(waiting(desk)).toEqual([["① 見守り", "長寿課"]]);
});
