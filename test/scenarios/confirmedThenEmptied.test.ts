import { emptyContent, textContent } from "../../src/domain/cells/CellContent";
import { positionKey } from "../../src/domain/cells/Position";
import { usualProfile } from "../../src/domain/profile/Profile";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import type { HostSheet, HostWorkbook } from "../../src/embedded/model/HostWorkbook";
import { setCellContent } from "../../src/embedded/model/setCellContent";
import { shiftRows } from "../../src/embedded/model/shiftRows";
import { carryForwardOnce } from "../../src/usecases/carryForwardOnce";
import { confirmDrafts, type Confirmer } from "../../src/usecases/drafts";
import { undoCommand, undoLast } from "../../src/usecases/undo";
import { writtenHistory } from "../../src/usecases/writtenHistory";
import { draftsIn, openDesk, sheetNamed, understood, type Desk } from "../support/desk";

/** Texts are confirmed, then the carry-forward that put them there is taken back, and then the confirming. */
function twoYears(): HostWorkbook {
  const rows = (result: string, plan: string, texts: readonly (string | null)[]) => [
    ["施策", result, plan],
    ...["① 見守り", "② 相談の窓"].map((measure, i) => [measure, null, texts[i] ?? null]),
  ];
  const plans = ["【福祉課】\n■ 見守る。\n【長寿課】\n■ 集まる。", "【福祉課】\n■ 聞く。"];
  return createHostWorkbook({
    sheets: [
      { name: "R5", rows: rows("令和4年度実績", "令和5年度計画", []) },
      { name: "R4", rows: rows("令和3年度実績", "令和4年度計画", plans) },
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

const drafts = () => draftsIn(desk.deps);
const marked = async () => (await drafts()).map(({ position }) => position.row);

async function carriedAndConfirmed(colour: boolean, by: Confirmer | null = null): Promise<string> {
  await desk.deps.notebook.update((notes) => ({ ...notes, colourDrafts: colour }));
  expect(await carryForwardOnce(desk.deps)).toMatchObject({ kind: "done" });
  const confirmed = await confirmDrafts(desk.deps, await drafts(), [], by);
  expect(confirmed).toMatchObject({ ok: true, value: { refused: [] } });
  const journal = await desk.deps.workbook.journal();
  const carry = journal.ok && journal.value.find(({ command }) => command.name === "carryForward");
  return carry ? carry.command.id : "";
}

const result = (row: number) => sheet.cells.get(positionKey({ row, column: 1 }));
const looks = (rows: readonly number[]) =>
  rows.map((row) => [result(row)?.content ?? emptyContent, result(row)?.style.fill?.color]);
const plain = [emptyContent, undefined];

const who: readonly (readonly [string, Confirmer | null])[] = [
  ["the whole", null],
  ["its own part", { department: "福祉課", profile: usualProfile }],
];

describe.each([true, false])("drafts that are coloured: %s", (colour) => {
  test.each(who)("no mark and no colour comes back to an empty cell: %s", async (_what, by) => {
    const carry = await carriedAndConfirmed(colour, by);
    expect(await undoCommand(desk.deps, carry)).toMatchObject({ ok: true, value: { refused: [] } });
    expect(await undoLast(desk.deps)).toMatchObject({
      ok: true,
      value: { name: "confirmDrafts", written: [], refused: [], drafts: 0 },
    });
    expect(await marked()).toEqual([]);
    expect(looks([1, 2])).toEqual([plain, plain]);
    const journal = await desk.deps.workbook.journal();
    expect(journal.ok && journal.value.map(({ state }) => state)).toEqual(["undone", "undone"]);
  });

  test("where somebody has written on, the text is a draft again, wherever its row is now", async () => {
    const carry = await carriedAndConfirmed(colour);
    setCellContent(
      workbook,
      sheet,
      { row: 2, column: 1 },
      textContent("【福祉課】\n■ 話を聞いた。"),
    );
    expect(await undoCommand(desk.deps, carry)).toMatchObject({
      value: { refused: [{ reason: "changed-since" }] },
    });
    shiftRows(workbook, sheet, { kind: "insert", at: 0, count: 1 });
    expect(await undoLast(desk.deps)).toMatchObject({
      ok: true,
      value: { refused: [], drafts: 1 },
    });
    expect(await marked()).toEqual([3]);
    expect(looks([2])).toEqual([plain]);
    expect(result(3)?.style.fill?.color).toBe(colour ? "#FFF8DC" : undefined);
  });

  test("it is not offered once nothing of it stands", async () => {
    const carry = await carriedAndConfirmed(colour);
    const undoable = async () => {
      const journal = await desk.deps.workbook.journal();
      if (!journal.ok) throw new Error(journal.failure.code);
      const all = writtenHistory(journal.value, await understood(desk.deps));
      return all.map((one) => [one.name, one.undoable]);
    };
    expect(await undoable()).toEqual([
      ["confirmDrafts", true],
      ["carryForward", true],
    ]);
    await undoCommand(desk.deps, carry);
    expect(await undoable()).toEqual([
      ["confirmDrafts", false],
      ["carryForward", false],
    ]);
  });
});

test("taken back the other way round, every mark comes and goes as before", async () => {
  await carriedAndConfirmed(true);
  await undoLast(desk.deps);
  expect(await marked()).toEqual([1, 2]);
  await undoLast(desk.deps);
  expect(await marked()).toEqual([]);
  expect(looks([1, 2])).toEqual([plain, plain]);
});
