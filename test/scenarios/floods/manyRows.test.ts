import type { CarryPair } from "../../../src/domain/carryForward/CarryPair";
import { textContent } from "../../../src/domain/cells/CellContent";
import { planSheetsOf } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { createChecker } from "../../../src/domain/rules/createChecker";
import { createHostWorkbook } from "../../../src/embedded/model/createHostWorkbook";
import type { HostWorkbook } from "../../../src/embedded/model/HostWorkbook";
import {
  carryForwardYear,
  choosePairs,
  previewCarryForward,
} from "../../../src/usecases/carryForwardYear";
import { checkWorkbook } from "../../../src/usecases/checkWorkbook";
import { editCell } from "../../../src/usecases/editCell";
import { undoLast } from "../../../src/usecases/undo";
import { contentsOf, sheetNamed, understood, type Desk } from "../../support/desk";
import { filtered, hiddenIn, shown } from "../../support/filterDesk";
import { sampled } from "../../support/proof";
import { costOf, floodDesk, measureName, type Cost } from "./floodDesk";

/** 20,000 rows are ten times the largest plan seen. */
const most = sampled(200, 20_000);
const half = most / 2;
/** So manieth of the cells are carried at once: the record of a command is bounded, and Excel on the web takes 5 MB. */
const share = 5;

function bookOf(count: number): HostWorkbook {
  const header = ["施策", "令和4年度実績", "令和5年度計画"];
  const plan = (index: number) => {
    const department = index % 50 === 0 ? "福祉課" : "長寿社会課";
    return `【${department}】\n■ ${index}回の相談会を開く。`;
  };
  const rows = Array.from({ length: count }, (_, index) => [measureName(index), null, plan(index)]);
  const before = Array.from({ length: count }, (_, index) => [
    measureName(index),
    null,
    plan(index),
  ]);
  return createHostWorkbook({
    sheets: [
      { name: "R5", rows: [header, ...rows] },
      { name: "R4", rows: [["施策", "令和3年度実績", "令和4年度計画"], ...before] },
    ],
  });
}

const commands = ["read", "carry", "undo", "filter", "show", "edit"] as const;
type Costs = Record<(typeof commands)[number], Cost>;

/** At most so many cells, from the top. */
async function carry(desk: Desk, pair: CarryPair, cells: number) {
  const understanding = await understood(desk.deps);
  const preview = await previewCarryForward(desk.deps, understanding, null, pair, "skip");
  if (!preview.ok) throw new Error(preview.failure.code);
  const chosen = new Set(preview.value.proposal.cells.slice(0, cells).map(({ id }) => id));
  return carryForwardYear(desk.deps, preview.value, chosen, false);
}

async function edit(desk: Desk, text: string) {
  const [sheet] = planSheetsOf((await understood(desk.deps)).book);
  const entry = sheet?.tables[0]?.entries.filter(({ meaning }) => meaning.kind === "plan").at(-1);
  if (!sheet || !entry) throw new Error("no entry");
  const { sheetId, sheetName } = sheet;
  const { anchor: position, role, ordinal, meaning: column } = entry;
  const measure = entry.measure.text;
  const place = { sheetId, sheetName, measure, role, ordinal, column, lastPosition: position };
  const cell = { sheetId, position, before: textContent(entry.text), place };
  return editCell(desk.deps, cell, { kind: "replaceText", text }, usualProfile);
}

/** Every command on a workbook of so many rows, as one story that ends where it began. */
async function story(count: number): Promise<Costs> {
  const workbook = bookOf(count);
  const before = contentsOf(workbook);
  const r5 = sheetNamed(workbook, "R5");
  const desk = await floodDesk(workbook);

  const read = await costOf(desk, () => understood(desk.deps));
  const sheets = planSheetsOf(read.value.book);
  expect(sheets.map(({ tables }) => tables[0]?.measures.length)).toEqual([count, count]);
  checkWorkbook(createChecker(), read.value, null, []);

  const [pair] = choosePairs(read.value, null).certain;
  if (!pair) throw new Error("no pair");
  const carried = await costOf(desk, () => carry(desk, pair, count / share));
  expect(carried.value).toMatchObject({ ok: true, value: { refused: [], differences: [] } });
  expect(carried.value.ok && carried.value.value.written).toHaveLength(count / share);
  const undone = await costOf(desk, () => undoLast(desk.deps));
  expect(undone.value).toMatchObject({ ok: true, value: { refused: [] } });
  expect(contentsOf(workbook)).toEqual(before);

  const hiding = await costOf(desk, () => filtered(desk, ["福祉課"]));
  expect(hiding.value).toMatchObject({ ok: true, value: { kind: "done" } });
  expect(hiddenIn(r5)).toHaveLength(count - count / 50);
  const showing = await costOf(desk, () => shown(desk));
  expect(hiddenIn(r5)).toEqual([]);

  const editing = await costOf(desk, () => edit(desk, "【長寿社会課】\n■ 続ける。"));
  expect(editing.value).toMatchObject({ ok: true });
  expect(await undoLast(desk.deps)).toMatchObject({ ok: true, value: { refused: [] } });
  expect(contentsOf(workbook)).toEqual(before);
  desk.close();
  return { read, carry: carried, undo: undone, filter: hiding, show: showing, edit: editing };
}

describe(`a sheet of ${most} rows, in Excel on the web`, () => {
  let costs: { readonly small: Costs; readonly large: Costs };
  beforeAll(async () => {
    costs = { small: await story(half), large: await story(most) };
  }, 3_600_000);

  it.each(commands)("%s: bytes grow as the rows do, round trips more slowly", (command) => {
    const [small, large] = [costs.small[command], costs.large[command]];
    expect(large.bytes / small.bytes).toBeLessThan(2.2);
    // A trip more for each piece that fits into a request; never one for each row.
    expect(large.syncs).toBeLessThanOrEqual(2 * small.syncs);
    expect(large.syncs).toBeLessThan(30 + most / 100);
  });

  if (most >= 20_000) {
    it("carrying all of them at once is refused, and nothing is written", async () => {
      const workbook = bookOf(most);
      const before = contentsOf(workbook);
      const desk = await floodDesk(workbook);
      const [pair] = choosePairs(await understood(desk.deps), null).certain;
      if (!pair) throw new Error("no pair");
      expect(await carry(desk, pair, most)).toMatchObject({
        ok: false,
        failure: {
          code: expect.stringMatching(/^(journal-full|payload-too-large)$/u) as string,
          restored: true,
        },
      });
      expect(contentsOf(workbook)).toEqual(before);
      desk.close();
    }, 3_600_000);
  }

  it("counts what docs/reliability.md says", () => {
    const told = commands.map((command) => {
      const { syncs, bytes } = costs.large[command];
      return `${command}: ${syncs} round trips, ${Math.round(bytes / 1_000)} kB`;
    });
    if (process.env["TELL"] === "1") process.stdout.write(`${most} rows\n${told.join("\n")}\n`);
    expect(told).toHaveLength(commands.length);
  });
});
