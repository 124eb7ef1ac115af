import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import {
  carryForwardYear,
  choosePairs,
  previewCarryForward,
} from "../../src/usecases/carryForwardYear";
import { contentAt, openDesk, sheetNamed, understood } from "../support/desk";
import { untilQuiet } from "../support/untilQuiet";

const count = 1_000;

/** Names of measures in which no two are alike: their digits as words. */
const name = (i: number) =>
  [...String(i).padStart(4, "0")].map((digit) => "零壱弐参四五六七八九"[Number(digit)]).join("・");

const year = (result: string, next: string, text: (i: number) => string | null) => [
  ["施策", result, next],
  ...Array.from({ length: count }, (_, i) => [`${name(i)}の取組`, null, text(i)]),
];

test("carrying a thousand cells, drafts, memory and tidying up included, takes ten round trips", async () => {
  const workbook = createHostWorkbook({
    sheets: [
      { name: "R5", rows: year("令和4年度実績", "令和5年度計画", () => null) },
      {
        name: "R4",
        rows: year("令和3年度実績", "令和4年度計画", (i) => `${i}回の相談会を開く。`),
      },
    ],
  });
  const desk = await openDesk(workbook);
  const { counts } = desk.office.host;
  const understanding = await understood(desk.deps);
  const [pair] = choosePairs(understanding, null).certain;
  if (!pair) throw new Error("no pair");
  const preview = await previewCarryForward(desk.deps, understanding, null, pair, "skip");
  if (!preview.ok) throw new Error(preview.failure.code);
  const chosen = new Set(preview.value.proposal.cells.map(({ id }) => id));
  // The client gives references back after its batches; that counts, too – where it belongs.
  await untilQuiet(desk.office.host);
  const before = counts.syncs + counts.cleanups;
  const applied = await carryForwardYear(desk.deps, preview.value, chosen, false);
  await untilQuiet(desk.office.host);
  expect(counts.syncs + counts.cleanups - before).toBeLessThanOrEqual(10);
  expect(applied).toMatchObject({ ok: true, value: { written: { length: count }, refused: [] } });
  expect(contentAt(sheetNamed(workbook, "R5"), `B${count + 1}`)).toMatchObject({
    text: `${count - 1}回の相談会を開いた。`,
  });
  const notes = await desk.deps.notebook.read();
  expect(notes.ok && notes.value).toMatchObject({
    drafts: { length: count },
    pair: { fromSheet: "R4" },
  });
  desk.close();
});
