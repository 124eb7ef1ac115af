import type { CarryPair } from "../../src/domain/carryForward/CarryPair";
import type { Occupied } from "../../src/domain/carryForward/CarryProposal";
import {
  carryForwardYear,
  choosePairs,
  previewCarryForward,
  type CarryPreview,
} from "../../src/usecases/carryForwardYear";
import { deskFor, thisYear, understood, type Desk } from "./yearBook";

async function previewOf({ deps }: Desk, occupied: Occupied = "skip"): Promise<CarryPreview> {
  const understanding = await understood(deps);
  const [pair] = choosePairs(understanding, null).certain as [CarryPair];
  const preview = await previewCarryForward(deps, understanding, null, pair, occupied);
  if (!preview.ok) throw new Error(preview.failure.code);
  return preview.value;
}

const fillIds = (preview: CarryPreview) =>
  new Set(preview.proposal.cells.flatMap(({ id, status }) => (status === "fill" ? [id] : [])));

test("chosen cells are written as drafts; all else stays; the pair is remembered", async () => {
  const desk = deskFor();
  const preview = await previewOf(desk);
  const applied = await carryForwardYear(desk.deps, preview, fillIds(preview), false);
  expect(applied.ok && applied.value.written).toHaveLength(3);
  const { memory } = desk;
  expect(memory.text(thisYear, { row: 1, column: 1 })).toBe("【福祉課】\n■ 見守った。");
  expect(memory.text(thisYear, { row: 1, column: 2 })).toBe("見守り事業");
  expect(memory.text(thisYear, { row: 2, column: 1 })).toBe("【健康づくり課】\n■ 聞いた。");
  expect(memory.text(thisYear, { row: 3, column: 1 })).toBe("【福祉課】\n■ 書いた");
  expect(memory.notes().drafts).toHaveLength(3);
  expect(memory.notes().pair).toMatchObject({
    fromFile: null,
    fromSheet: "R4",
    toSheet: "R5",
    toColumn: { kind: "result", fiscalYear: 2022, party: null },
  });
});

test("a cell that was not chosen, or is to be skipped, is not written", async () => {
  const desk = deskFor();
  const preview = await previewOf(desk);
  const everything = new Set(preview.proposal.cells.map((cell) => cell.id));
  await carryForwardYear(desk.deps, preview, new Set(), false);
  expect(desk.memory.journal[0]?.command.edits).toEqual([]);
  await carryForwardYear(desk.deps, preview, everything, false);
  expect(desk.memory.text(thisYear, { row: 3, column: 1 })).toBe("【福祉課】\n■ 書いた");
});

test("what somebody typed since the preview is refused for that cell only", async () => {
  const desk = deskFor();
  const preview = await previewOf(desk);
  desk.memory.person.types(thisYear, { row: 1, column: 1 }, "先に書いた");
  const applied = await carryForwardYear(desk.deps, preview, fillIds(preview), false);
  if (!applied.ok) throw new Error(applied.failure.code);
  expect(applied.value.refused.map(({ reason }) => reason)).toEqual(["changed-since"]);
  expect(applied.value.written).toHaveLength(2);
  expect(desk.memory.text(thisYear, { row: 1, column: 1 })).toBe("先に書いた");
});

test("colouring is an option; what each cell looked like is kept with its draft", async () => {
  const desk = deskFor();
  const preview = await previewOf(desk);
  await carryForwardYear(desk.deps, preview, fillIds(preview), true);
  expect(desk.memory.fill(thisYear, { row: 1, column: 1 })).toEqual({
    kind: "solid",
    color: "#FFF8DC",
  });
  expect(desk.memory.notes().drafts.map((draft) => draft.fillBefore)).toEqual([
    { kind: "none" },
    { kind: "none" },
    { kind: "none" },
  ]);
  expect(desk.memory.notes().colourDrafts).toBe(true);
});

test("appending twice changes nothing the second time", async () => {
  const desk = deskFor();
  for (let time = 1; time <= 2; time++) {
    const preview = await previewOf(desk, "append");
    const ids = new Set(preview.proposal.cells.map((cell) => cell.id));
    const applied = await carryForwardYear(desk.deps, preview, ids, false);
    expect(applied.ok && applied.value.written).toHaveLength(time === 1 ? 4 : 0);
  }
  expect(desk.memory.text(thisYear, { row: 3, column: 1 })).toBe(
    "【福祉課】\n■ 書いた\n【福祉課】\n■ 開いた。",
  );
});

test("a failed write is passed on and nothing is remembered", async () => {
  const desk = deskFor();
  const preview = await previewOf(desk);
  desk.memory.fail.apply = { code: "cell-editing", detail: "", restored: true };
  const applied = await carryForwardYear(desk.deps, preview, fillIds(preview), true);
  expect(applied).toMatchObject({ ok: false, failure: { code: "cell-editing" } });
  expect(desk.memory.notes().pair).toBeNull();
});

test("cells with several colours inside are named before they are written", async () => {
  const desk = deskFor();
  desk.memory.mixed.add(`${thisYear} 3 1`);
  expect([...(await previewOf(desk, "append")).losesColours]).toEqual([`${thisYear}!B4`]);
  expect([...(await previewOf(desk, "skip")).losesColours]).toEqual([]);
});
