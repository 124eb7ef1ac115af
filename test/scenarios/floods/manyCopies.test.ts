import { saveXlsx } from "../../../src/embedded/file/saveXlsx";
import { createHostWorkbook } from "../../../src/embedded/model/createHostWorkbook";
import { applyMerge } from "../../../src/usecases/applyMerge";
import { takeBack, type DroppedFile } from "../../../src/usecases/takeBack";
import { undoLast } from "../../../src/usecases/undo";
import { circulated, copyOf, dropped, mergeDesk, typedCopy } from "../../support/circulated";
import { contentAt, contentsOf, openBook, sheetNamed } from "../../support/desk";
import { sampled } from "../../support/proof";
import { costOf, floodDesk, measureName } from "./floodDesk";

/** As many departments as the largest cities have. */
const most = sampled(12, 60);
const nameOf = (index: number) => `第${index + 1}福祉課`;

const bookOf = (count: number) =>
  createHostWorkbook({
    file: "計画.xlsx",
    sheets: [
      {
        name: "進捗表",
        rows: [
          ["施策", "令和4年度実績", "令和5年度計画"],
          ...Array.from({ length: count }, (_, index) => [
            measureName(index),
            `【${nameOf(index)}】\n■ 相談会を${index}回開いた。`,
            `【${nameOf(index)}】\n■ 相談会を開く。`,
          ]),
        ],
      },
    ],
  });

const reported = (index: number) => `【${nameOf(index)}】\n■ 相談会を${index + 100}回開いた。`;

/** Sent to as many departments; each writes into its own cell, the last one into a neighbour's too. */
async function story(count: number) {
  const workbook = await openBook(await saveXlsx(bookOf(count)), "計画.xlsx");
  const departments = Array.from({ length: count }, (_, index) => nameOf(index));
  const desk = await floodDesk(workbook);
  const made = await costOf(desk, () => circulated(desk, { departments }));
  expect(made.value.copies.map(({ department }) => department)).toEqual(departments);
  const files: DroppedFile[] = [];
  for (const [index, department] of departments.entries()) {
    const copy = copyOf(made.value, department);
    const bytes = await typedCopy(copy, "進捗表", { [`B${index + 2}`]: reported(index) });
    files.push(dropped(copy.name, bytes));
  }
  const before = contentsOf(workbook);
  const open = await mergeDesk(desk);
  const taken = await costOf(desk, () => takeBack(desk.deps, open, files));
  if (!taken.value.ok) throw new Error(JSON.stringify(taken.value.failure));
  expect(taken.value.value).toMatchObject({ refused: [], notKept: [] });
  const merged = taken.value.value.desk;
  const written = await costOf(desk, () => applyMerge(desk.deps, merged));
  expect(written.value).toMatchObject({
    ok: true,
    value: { applied: { refused: [], differences: [] } },
  });
  const sheet = sheetNamed(workbook, "進捗表");
  expect(departments.map((_, index) => contentAt(sheet, `B${index + 2}`))).toEqual(
    departments.map((_, index) => ({ kind: "text", text: reported(index) })),
  );
  expect(await undoLast(desk.deps)).toMatchObject({ ok: true, value: { name: "mergeCopies" } });
  expect(contentsOf(workbook)).toEqual(before);
  desk.close();
  return { made, taken, written };
}

test(`${most} copies, in Excel on the web: made, taken back, merged and undone`, async () => {
  const [small, large] = [await story(most / 2), await story(most)];
  // Making copies asks Excel for its file and for what stands in it, however many there are.
  expect(large.made.syncs).toBeLessThanOrEqual(small.made.syncs + 2);
  // Each copy is kept with its base only once: twice as many copies of twice as many measures.
  for (const command of ["taken", "written"] as const) {
    expect(large[command].bytes / small[command].bytes).toBeLessThan(4.4);
    expect(large[command].syncs).toBeLessThanOrEqual(2 * small[command].syncs);
  }
  if (process.env["TELL"] === "1") {
    const told = Object.entries(large).map(
      ([name, { syncs, bytes }]) => `${name} ${syncs} ${bytes}`,
    );
    process.stdout.write(`${most} copies: ${told.join(", ")}\n`);
  }
}, 3_600_000);
