import { textContent } from "../../src/domain/cells/CellContent";
import { positionKey } from "../../src/domain/cells/Position";
import { usualProfile } from "../../src/domain/profile/Profile";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import type { HostSheet, HostWorkbook } from "../../src/embedded/model/HostWorkbook";
import { shiftRows } from "../../src/embedded/model/shiftRows";
import { carryForwardOnce } from "../../src/usecases/carryForwardOnce";
import { confirmDrafts } from "../../src/usecases/drafts";
import { settleCommand } from "../../src/usecases/settleCommand";
import { undoCommand } from "../../src/usecases/undo";
import { writeDraft } from "../../src/usecases/writeDraft";
import { draftsIn, openDesk, sheetNamed, type Desk } from "../support/desk";
import { onRequests } from "../support/faults/Bench";
import { turn } from "../support/until";

/** Marks of commands that were cut off: none goes while its colour or its text stands as before, none comes back to another. */
let desk: Desk;
let workbook: HostWorkbook;
let sheet: HostSheet;
const yellow = "#FFF8DC";

beforeEach(async () => {
  const rows = (result: string, plan: string, texts: readonly (string | null)[]) => [
    ["施策", result, plan],
    ...["① 見守り", "② 相談の窓"].map((measure, i) => [measure, null, texts[i] ?? null]),
  ];
  const plans = ["【福祉課】\n■ 見守る。\n【長寿課】\n■ 集まる。", "【福祉課】\n■ 聞く。"];
  workbook = createHostWorkbook({
    sheets: [
      { name: "R5", rows: rows("令和4年度実績", "令和5年度計画", []) },
      { name: "R4", rows: rows("令和3年度実績", "令和4年度計画", plans) },
    ],
  });
  sheet = sheetNamed(workbook, "R5");
  desk = await openDesk(workbook);
  await desk.deps.notebook.update((notes) => ({ ...notes, colourDrafts: true }));
  expect(await carryForwardOnce(desk.deps)).toMatchObject({ kind: "done" });
});
afterEach(() => desk.close());

const drafts = () => draftsIn(desk.deps);
const waiting = async () =>
  (await drafts()).map(({ position, draft }) => [position.row, draft.departments.join("・")]);
const colours = (...rows: readonly number[]) =>
  rows.map((row) => sheet.cells.get(positionKey({ row, column: 1 }))?.style.fill?.color);
const own = (department: string) => ({ department, profile: usualProfile });
const both = [
  [1, "福祉課・長寿課"],
  [2, "福祉課"],
];

/** The pane is closed once the command has begun and `when` holds, before its next request; another one opens. */
async function cutOff(press: () => Promise<unknown>, when = () => true): Promise<string> {
  const begun = () =>
    [...workbook.customXmlParts.values()].some((xml) => xml.includes(':"intent"'));
  await new Promise<void>((resolve) => {
    onRequests(desk.office.host, () => {
      if (!begun() || !when()) return null;
      resolve();
      return { kind: "dropped", applied: false };
    });
    void press();
  });
  await turn();
  desk.close();
  desk = await openDesk(workbook);
  const journal = await desk.deps.workbook.journal();
  const open = journal.ok ? journal.value.find(({ state }) => state === "intent") : undefined;
  return open?.command.id ?? "";
}
const confirming = async () => {
  const found = await drafts();
  return () => confirmDrafts(desk.deps, found);
};
const uncoloured = () => colours(1)[0] === undefined;

test("confirming that was cut off before a colour went: what is coloured is marked", async () => {
  const id = await cutOff(await confirming());
  expect(await settleCommand(desk.deps, id)).toMatchObject({ ok: true, value: { refused: [] } });
  expect([await waiting(), colours(1, 2)]).toEqual([both, [yellow, yellow]]);
});

test("confirming that was cut off after the colours: the marks go, too, and come back by undo", async () => {
  const id = await cutOff(await confirming(), uncoloured);
  expect(await settleCommand(desk.deps, id)).toMatchObject({ ok: true });
  expect([await waiting(), colours(1, 2)]).toEqual([[], [undefined, undefined]]);
  expect(await undoCommand(desk.deps, id)).toMatchObject({ ok: true, value: { drafts: 2 } });
  expect([await waiting(), colours(1, 2)]).toEqual([both, [yellow, yellow]]);
});

test("taking it back colours the cells where they are today, and no other", async () => {
  const id = await cutOff(await confirming(), uncoloured);
  shiftRows(workbook, sheet, { kind: "insert", at: 0, count: 1 });
  expect(await undoCommand(desk.deps, id)).toMatchObject({ ok: true, value: { refused: [] } });
  expect(colours(1, 2, 3)).toEqual([undefined, yellow, yellow]);
  expect((await waiting()).map(([row]) => row)).toEqual([2, 3]);
});

test("an undo of confirming that was cut off after the colours: what is coloured again is marked again", async () => {
  const confirmed = await (await confirming())();
  const id = confirmed.ok ? confirmed.value.commandId : "";
  expect(
    await cutOff(
      () => undoCommand(desk.deps, id),
      () => !uncoloured(),
    ),
  ).toBe(id);
  expect(await settleCommand(desk.deps, id)).toMatchObject({ ok: true });
  expect([await waiting(), colours(1, 2)]).toEqual([both, [yellow, yellow]]);
});

test("own part, cut off, and the others confirm theirs before it is settled: they are not asked again", async () => {
  const [first] = await drafts();
  if (!first) throw new Error("no draft");
  const id = await cutOff(() => confirmDrafts(desk.deps, [first], [], own("福祉課")));
  await confirmDrafts(desk.deps, await drafts(), [], own("長寿課"));
  expect(await settleCommand(desk.deps, id)).toMatchObject({ ok: true });
  // The colour still stands, so somebody has to be asked: whoever the notebook asks.
  expect([(await waiting())[0], colours(1)]).toEqual([[1, "福祉課"], [yellow]]);
});

test("a draft that was to get another text and did not keeps its mark", async () => {
  const [first] = await drafts();
  if (!first) throw new Error("no draft");
  const { draft, sheetId, position, text } = first;
  const wording = { sheetId, position, before: textContent(text), text: "【福祉課】\n■ 見た。" };
  const id = await cutOff(() => writeDraft(desk.deps, wording, draft, draft));
  shiftRows(workbook, sheet, { kind: "insert", at: 0, count: 1 });
  expect(await settleCommand(desk.deps, id)).toMatchObject({ ok: true, value: { refused: [] } });
  expect((await waiting())[0]).toEqual([2, "福祉課・長寿課"]);
});

test("two panes: what one has settled, the other finds settled", async () => {
  const id = await cutOff(await confirming());
  const other = await openDesk(workbook);
  expect(await settleCommand(other.deps, id)).toMatchObject({ ok: true });
  other.close();
  const settled = { ok: true, value: { commandId: id, written: [], refused: [] } };
  expect(await settleCommand(desk.deps, id)).toMatchObject(settled);
});
