import { textContent } from "../../src/domain/cells/CellContent";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import type { HostWorkbook } from "../../src/embedded/model/HostWorkbook";
import { setCellContent } from "../../src/embedded/model/setCellContent";
import { carryForwardOnce } from "../../src/usecases/carryForwardOnce";
import { undoLast } from "../../src/usecases/undo";
import { writeDraft } from "../../src/usecases/writeDraft";
import { contentAt, draftsIn, openDesk, sheetNamed, type Desk } from "../support/desk";

/** A draft gets another text while somebody writes in its cell: it has one mark, and keeps it. */
let desk: Desk;
let workbook: HostWorkbook;
beforeEach(async () => {
  const rows = (result: string, plan: string, text: string | null) => [
    ["施策", result, plan],
    ["① 見守り", null, text],
  ];
  workbook = createHostWorkbook({
    sheets: [
      { name: "R5", rows: rows("令和4年度実績", "令和5年度計画", null) },
      { name: "R4", rows: rows("令和3年度実績", "令和4年度計画", "【福祉課】\n■ 見守る。") },
    ],
  });
  desk = await openDesk(workbook);
  expect(await carryForwardOnce(desk.deps)).toMatchObject({ kind: "done" });
});
afterEach(() => desk.close());

const drafts = () => draftsIn(desk.deps);
const texts = async () => (await drafts()).map(({ text }) => text);
const rewording = async (text: string) => {
  const [first] = await drafts();
  if (!first) throw new Error("no draft");
  const { draft, sheetId, position, text: now } = first;
  const wording = { sheetId, position, before: textContent(now), text };
  return () => writeDraft(desk.deps, wording, draft, draft);
};
const types = (text: string) =>
  setCellContent(
    workbook,
    sheetNamed(workbook, "R5"),
    { row: 1, column: 1 },
    text === "" ? { kind: "empty" } : textContent(text),
  );

test("where it is not written over their text, the draft is one still", async () => {
  const reword = await rewording("新しい文。");
  types("人が直した文。");
  expect(await reword()).toMatchObject({ value: { refused: [{ reason: "changed-since" }] } });
  expect(contentAt(sheetNamed(workbook, "R5"), "B2")).toEqual(textContent("人が直した文。"));
  expect(await texts()).toEqual(["人が直した文。"]);
});

test.each(["人が直した文。", ""])(
  "where it cannot be taken back, since 「%s」 stands there, no second mark comes",
  async (theirs) => {
    await (
      await rewording("新しい文。")
    )();
    types(theirs);
    expect(await undoLast(desk.deps)).toMatchObject({
      value: { refused: [{ reason: "changed-since" }], drafts: 0 },
    });
    expect(await texts()).toEqual([theirs]);
  },
);

test("what is protected can be taken back later, and the old mark comes with the old text", async () => {
  const before = await drafts();
  await (
    await rewording("新しい文。")
  )();
  const sheet = sheetNamed(workbook, "R5");
  const [found] = await drafts();
  sheet.protected = true;
  await undoLast(desk.deps);
  expect(await drafts()).toEqual([found]);
  sheet.protected = false;
  expect(await undoLast(desk.deps)).toMatchObject({ value: { refused: [], drafts: 1 } });
  expect(await drafts()).toEqual(before);
});
