import type { HostSheet, HostWorkbook } from "../../src/embedded/model/HostWorkbook";
import { parseAddress } from "../../src/domain/cells/address";
import { positionKey } from "../../src/domain/cells/Position";
import { carryForwardOnce } from "../../src/usecases/carryForwardOnce";
import { confirmDrafts, listDrafts } from "../../src/usecases/drafts";
import { undoCommand } from "../../src/usecases/undo";
import {
  contentAt,
  openBook,
  openDesk,
  sampleBytes,
  sheetNamed,
  understood,
  type Desk,
} from "../support/desk";

/** A result of the sample that four departments share. */
const shared = "F6";
const all = ["長寿社会課", "福祉課", "地域づくり課", "防災危機管理課"];

let workbook: HostWorkbook;
let sheet: HostSheet;
let desk: Desk;
beforeEach(async () => {
  workbook = await openBook(sampleBytes("令和5年度"), "みなも市.xlsx");
  sheet = sheetNamed(workbook, "R5進捗表");
  desk = await openDesk(workbook);
  await desk.deps.notebook.update((notes) => ({ ...notes, colourDrafts: true }));
  expect(await carryForwardOnce(desk.deps)).toMatchObject({ kind: "done" });
});
afterEach(() => desk.close());

const found = async () => {
  const list = await listDrafts(desk.deps, (await understood(desk.deps)).book);
  if (!list.ok) throw new Error(list.failure.code);
  return list.value.found;
};

/** A department opens the workbook on its own PC, confirms all that is its own, and closes it. */
async function confirms(department: string): Promise<string> {
  desk.close();
  desk = await openDesk(workbook);
  const { profile } = await understood(desk.deps);
  const mine = (await found()).filter(({ draft }) => draft.departments.includes(department));
  const confirmed = await confirmDrafts(desk.deps, mine, [], { department, profile });
  if (!confirmed.ok) throw new Error(confirmed.failure.detail);
  expect(confirmed.value.refused).toEqual([]);
  return confirmed.value.commandId;
}

const openFor = async () =>
  (await found()).find(({ position }) => position.row === 5 && position.column === 5)?.draft
    .departments ?? [];

function yellow(address: string): boolean {
  const position = parseAddress(address);
  const cell = position && sheet.cells.get(positionKey(position));
  return cell?.style.fill?.color === "#FFF8DC";
}

test("each department confirms its own text, on its own PC; the colour goes with the last of them", async () => {
  const before = contentAt(sheet, shared);
  expect([...(await openFor())].sort()).toEqual([...all].sort());
  for (const [index, department] of all.entries()) {
    expect(yellow(shared)).toBe(true);
    await confirms(department);
    expect([...(await openFor())].sort()).toEqual(all.slice(index + 1).sort());
  }
  expect(yellow(shared)).toBe(false);
  expect(contentAt(sheet, shared)).toEqual(before);
});

test("undoing the last one colours the cell again and asks that department alone", async () => {
  let last = "";
  for (const department of all) last = await confirms(department);
  expect(await undoCommand(desk.deps, last)).toMatchObject({ ok: true, value: { refused: [] } });
  expect(await openFor()).toEqual(all.slice(-1));
  expect(yellow(shared)).toBe(true);
});
