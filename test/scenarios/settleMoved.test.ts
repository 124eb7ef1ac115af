import { emptyContent, textContent } from "../../src/domain/cells/CellContent";
import { positionKey } from "../../src/domain/cells/Position";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import type { HostSheet, HostWorkbook } from "../../src/embedded/model/HostWorkbook";
import { setCellContent } from "../../src/embedded/model/setCellContent";
import { shiftRows } from "../../src/embedded/model/shiftRows";
import { carryForwardOnce } from "../../src/usecases/carryForwardOnce";
import { listDrafts, type DraftList } from "../../src/usecases/drafts";
import { settleCommand } from "../../src/usecases/settleCommand";
import { undoCommand } from "../../src/usecases/undo";
import { contentAt, openDesk, sheetNamed, understood, type Desk } from "../support/desk";
import { onRequests } from "../support/faults/Bench";
import { turn } from "../support/until";

/** このまま終える, after rows were moved: what was put in is 未確認 where it stands today. */
const measures = ["① 見守り", "② 相談の窓"];

function twoYears(): HostWorkbook {
  const rows = (result: string, plan: string, text: (i: number) => string | null) => [
    ["施策", result, plan],
    ...measures.map((measure, i) => [measure, null, text(i)]),
  ];
  return createHostWorkbook({
    sheets: [
      { name: "R5", rows: rows("令和4年度実績", "令和5年度計画", () => null) },
      {
        name: "R4",
        rows: rows("令和3年度実績", "令和4年度計画", (i) => `【福祉課】\n■ ${i + 1}回開く。`),
      },
    ],
  });
}

let desk: Desk;
let workbook: HostWorkbook;
let sheet: HostSheet;
let unfinished: string;

/** The pane is closed while a carry-forward is under way: both texts stand, or none; nothing is marked. */
async function cutOff(written: boolean): Promise<void> {
  await new Promise<void>((resolve) => {
    onRequests(desk.office.host, () => {
      const begun = [...workbook.customXmlParts.values()].some((xml) => xml.includes(':"intent"'));
      if (!begun || (written && contentAt(sheet, "B2") === emptyContent)) return null;
      resolve();
      return { kind: "dropped", applied: false };
    });
    void carryForwardOnce(desk.deps);
  });
  await turn();
  desk.close();
  desk = await openDesk(workbook);
  const journal = await desk.deps.workbook.journal();
  const open = journal.ok ? journal.value.find(({ state }) => state === "intent") : undefined;
  unfinished = open?.command.id ?? "";
}

beforeEach(async () => {
  workbook = twoYears();
  sheet = sheetNamed(workbook, "R5");
  desk = await openDesk(workbook);
  await desk.deps.notebook.update((notes) => ({ ...notes, colourDrafts: true }));
});
afterEach(() => desk.close());

async function drafts(): Promise<DraftList> {
  const list = await listDrafts(desk.deps, (await understood(desk.deps)).book);
  if (!list.ok) throw new Error(list.failure.code);
  return list.value;
}
const marked = async () => (await drafts()).found.map(({ position, text }) => [position.row, text]);
const insertAbove = (at: number) =>
  expect(shiftRows(workbook, sheet, { kind: "insert", at, count: 1 }).ok).toBe(true);
const both = (first: number, second: number) => [
  [first, "【福祉課】\n■ 1回開いた。"],
  [second, "【福祉課】\n■ 2回開いた。"],
];

test.each([
  ["above both", 0, both(2, 3)],
  ["between the two", 2, both(1, 3)],
])("a row was inserted %s: both are marked where they stand", async (_where, at, expected) => {
  await cutOff(true);
  insertAbove(at);
  expect(await settleCommand(desk.deps, unfinished)).toMatchObject({
    ok: true,
    value: { written: [], refused: [] },
  });
  expect(await marked()).toEqual(expected);
  expect(await undoCommand(desk.deps, unfinished)).toMatchObject({ value: { refused: [] } });
  const left = expected.map(([row]) =>
    sheet.cells.get(positionKey({ row: Number(row), column: 1 })),
  );
  expect(left.map((cell) => [cell?.content, cell?.style.fill?.pattern])).toEqual(
    expected.map(() => [emptyContent, undefined]),
  );
  expect(await marked()).toEqual([]);
});

test("what was not written yet is nobody's draft, wherever its cell is today", async () => {
  await cutOff(false);
  insertAbove(0);
  expect(await settleCommand(desk.deps, unfinished)).toMatchObject({ value: { refused: [] } });
  expect(await drafts()).toMatchObject({ found: [], lost: [] });
});

test("a place that cannot be found any more is told, and its mark is kept for a person to look", async () => {
  await cutOff(true);
  insertAbove(0);
  setCellContent(workbook, sheet, { row: 3, column: 0 }, textContent("③ ほかの施策"));
  expect(await settleCommand(desk.deps, unfinished)).toMatchObject({
    ok: true,
    value: {
      refused: [{ reason: "place-lost", edit: { kind: "setContent", position: { row: 2 } } }],
    },
  });
  const { found, lost } = await drafts();
  expect(found.map(({ position }) => position.row)).toEqual([2]);
  expect(lost.map(({ place }) => place.measure)).toEqual(["② 相談の窓"]);
});

test("a text that somebody wrote there since is theirs, and it is told that nothing was marked", async () => {
  await cutOff(true);
  insertAbove(0);
  setCellContent(workbook, sheet, { row: 3, column: 1 }, textContent("人の文"));
  expect(await settleCommand(desk.deps, unfinished)).toMatchObject({
    ok: true,
    value: { refused: [{ reason: "changed-since", edit: { position: { row: 3 } } }] },
  });
  expect(await marked()).toEqual(both(2, 3).slice(0, 1));
});
