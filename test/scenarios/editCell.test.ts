import { textContent } from "../../src/domain/cells/CellContent";
import type { CellEditing } from "../../src/domain/entryEdit/CellEditing";
import { planSheetsOf } from "../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../src/domain/profile/Profile";
import { openXlsx } from "../../src/embedded/file/openXlsx";
import { saveXlsx } from "../../src/embedded/file/saveXlsx";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import type { HostWorkbook } from "../../src/embedded/model/HostWorkbook";
import { shiftRows } from "../../src/embedded/model/shiftRows";
import { editCell, type EditedCell } from "../../src/usecases/editCell";
import { undoCommand, undoLast } from "../../src/usecases/undo";
import { contentAt, openDesk, sheetNamed, understood, type Desk } from "../support/desk";

const two = "【福祉課】\n・見守る。\n【長寿社会課】\n・訪ねる。";

const makeBook = (): HostWorkbook =>
  createHostWorkbook({
    sheets: [
      {
        name: "進捗表",
        rows: [
          ["施策", "区分", "令和4年度実績", "令和5年度計画"],
          ["① 見守り", "市民", null, two],
          [null, "行政", null, null],
          ["② 相談", "市民", null, "【福祉課】\n・聞く。"],
          [null, "行政", null, null],
        ],
        merges: ["A2:A3", "C2:C3", "D2:D3", "A4:A5", "C4:C5", "D4:D5"],
      },
    ],
  });

/** The plan of a measure, as this pane has it open now. */
async function openCell({ deps }: Desk, measure: string): Promise<EditedCell> {
  const [sheet] = planSheetsOf((await understood(deps)).book);
  const entry = sheet?.tables[0]?.entries.find(
    (one) => one.measure.text === measure && one.meaning.kind === "plan",
  );
  if (!sheet || !entry) throw new Error("no such entry");
  const { sheetId, sheetName } = sheet;
  const { role, ordinal, meaning: column, anchor: position } = entry;
  const place = { sheetId, sheetName, measure, role, ordinal, column, lastPosition: position };
  return { sheetId, position, before: textContent(entry.text), place };
}

const items = (text: string) => [{ from: 0, marker: "・", lines: [text] }];
const ofFukushi = (text: string): CellEditing => ({
  kind: "editBlock",
  ref: { departments: ["福祉課"], ordinal: 0 },
  items: items(text),
});
const ofChoju = (text: string): CellEditing => ({
  kind: "editBlock",
  ref: { departments: ["長寿社会課"], ordinal: 0 },
  items: items(text),
});

test("two panes, two departments, one merged cell: both texts are there", async () => {
  const workbook = makeBook();
  const [mine, theirs] = [await openDesk(workbook), await openDesk(workbook)];
  const [here, there] = [await openCell(mine, "① 見守り"), await openCell(theirs, "① 見守り")];
  await editCell(theirs.deps, there, ofChoju("毎週訪ねる。"), usualProfile);
  const outcome = await editCell(mine.deps, here, ofFukushi("よく見守る。"), usualProfile);
  expect(outcome).toMatchObject({ ok: true, value: { kind: "written" } });
  expect(contentAt(sheetNamed(workbook, "進捗表"), "D2")).toEqual(
    textContent("【福祉課】\n・よく見守る。\n【長寿社会課】\n・毎週訪ねる。"),
  );
  mine.close();
  theirs.close();
});

test("two panes, the same department: the second is shown both, and nothing is written", async () => {
  const workbook = makeBook();
  const [mine, theirs] = [await openDesk(workbook), await openDesk(workbook)];
  const [here, there] = [await openCell(mine, "① 見守り"), await openCell(theirs, "① 見守り")];
  await editCell(theirs.deps, there, ofFukushi("たまに見守る。"), usualProfile);
  const outcome = await editCell(mine.deps, here, ofFukushi("よく見守る。"), usualProfile);
  expect(outcome).toMatchObject({
    ok: true,
    value: { kind: "clash", theirs: "【福祉課】\n・たまに見守る。" },
  });
  expect(contentAt(sheetNamed(workbook, "進捗表"), "D2")).toEqual(
    textContent(two.replace("見守る。", "たまに見守る。")),
  );
  mine.close();
  theirs.close();
});

test("rows came in above between reading and writing: the edit finds its cell", async () => {
  const workbook = makeBook();
  const sheet = sheetNamed(workbook, "進捗表");
  const desk = await openDesk(workbook);
  const cell = await openCell(desk, "② 相談");
  shiftRows(workbook, sheet, { kind: "insert", at: 3, count: 2 });
  const outcome = await editCell(desk.deps, cell, ofFukushi("よく聞く。"), usualProfile);
  expect(outcome).toMatchObject({ ok: true, value: { kind: "written" } });
  expect(contentAt(sheet, "D6")).toEqual(textContent("【福祉課】\n・よく聞く。"));
  desk.close();
});

test("saved, reopened, rows inserted above: undo finds the cell where it is today", async () => {
  const workbook = makeBook();
  const desk = await openDesk(workbook);
  const cell = await openCell(desk, "② 相談");
  await editCell(desk.deps, cell, ofFukushi("よく聞く。"), usualProfile);
  desk.close();
  const opened = await openXlsx(await saveXlsx(workbook), "b.xlsx");
  if (!opened.ok) throw new Error(opened.failure.code);
  const sheet = sheetNamed(opened.value, "進捗表");
  shiftRows(opened.value, sheet, { kind: "insert", at: 3, count: 1 });
  const later = await openDesk(opened.value);
  expect(await undoLast(later.deps)).toMatchObject({ ok: true, value: { refused: [] } });
  expect(contentAt(sheet, "D5")).toEqual(textContent("【福祉課】\n・聞く。"));
  later.close();
});

test("an older edit is taken back while the newer one stands", async () => {
  const workbook = makeBook();
  const sheet = sheetNamed(workbook, "進捗表");
  const desk = await openDesk(workbook);
  await editCell(
    desk.deps,
    await openCell(desk, "① 見守り"),
    ofChoju("毎週訪ねる。"),
    usualProfile,
  );
  const [older] = await desk.deps.workbook.journal().then((all) => (all.ok ? all.value : []));
  await editCell(desk.deps, await openCell(desk, "② 相談"), ofFukushi("よく聞く。"), usualProfile);
  await undoCommand(desk.deps, older?.command.id ?? "");
  expect(contentAt(sheet, "D2")).toEqual(textContent(two));
  expect(contentAt(sheet, "D4")).toEqual(textContent("【福祉課】\n・よく聞く。"));
  desk.close();
});
