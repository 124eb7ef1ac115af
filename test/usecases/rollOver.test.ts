import { usualRollChoices } from "../../src/domain/rollOver/RollChoices";
import { previewRollOver, rollOver } from "../../src/usecases/rollOver";
import { undoLast } from "../../src/usecases/undo";
import { bookOf, sheetOf } from "../support/sheetOf";
import { deskFor, understood } from "./yearBook";

const sheetId = "id-進捗表";
const plan = bookOf([
  sheetOf([
    ["施策", "取組状況", "令和5年度計画"],
    ["① 見守り", "声をかけた。", "毎月声をかける。"],
  ]),
]);
const preview = async (book: typeof plan) => {
  const desk = deskFor(book);
  const known = await understood(desk.deps);
  return { ...desk, preview: await previewRollOver(desk.deps, known, usualRollChoices, new Map()) };
};

test("a workbook without a plan sheet has no new year's form", async () => {
  const { preview: refused } = await preview(bookOf([sheetOf([["日程"], ["四月"]])]));
  expect(refused).toMatchObject({ failure: { code: "not-a-plan-sheet" } });
});

test("it is taken back also where the notebook has forgotten what it had answered before", async () => {
  const { deps, memory, preview: shown } = await preview(plan);
  if (!shown.ok) throw new Error(shown.failure.code);
  await rollOver(deps, shown.value, false);
  expect(memory.text(sheetId, { row: 0, column: 2 })).toBe("令和6年度計画");
  await deps.notebook.update(({ rolled: _, ...content }) => content);
  expect(await undoLast(deps)).toMatchObject({
    ok: true,
    value: { name: "rollOver", refused: [] },
  });
  expect(memory.text(sheetId, { row: 0, column: 2 })).toBe("令和5年度計画");
  expect(memory.text(sheetId, { row: 1, column: 2 })).toBe("毎月声をかける。");
});

test("one that was cut off before its headings moved is taken back where it wrote", async () => {
  const headings = ["令和4年度実績", "令和5年度計画"];
  const texts = ["声をかけた。", "毎月声をかける。"];
  const {
    deps,
    memory,
    preview: shown,
  } = await preview(
    bookOf([
      sheetOf([
        ["施策", ...headings],
        ["① 見守り", ...texts],
      ]),
    ]),
  );
  if (!shown.ok) throw new Error(shown.failure.code);
  await rollOver(deps, shown.value, false);
  expect(memory.text(sheetId, { row: 1, column: 1 })).toBe("毎月声をかけた。");
  for (const [index, heading] of headings.entries())
    memory.person.types(sheetId, { row: 0, column: index + 1 }, heading);
  const [entry] = memory.journal;
  if (!entry) throw new Error("nothing was written");
  memory.journal[0] = { ...entry, state: "intent" };
  expect(await undoLast(deps)).toMatchObject({ ok: true, value: { name: "rollOver" } });
  expect([1, 2].map((column) => memory.text(sheetId, { row: 1, column }))).toEqual(texts);
  expect([1, 2].map((column) => memory.text(sheetId, { row: 0, column }))).toEqual(headings);
});
