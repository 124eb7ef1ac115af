import { textContent } from "../../src/domain/cells/CellContent";
import type { Position } from "../../src/domain/cells/Position";
import { planSheetsOf } from "../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../src/domain/profile/Profile";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import type { HostWorkbook } from "../../src/embedded/model/HostWorkbook";
import { shiftRows } from "../../src/embedded/model/shiftRows";
import type { CellEditing } from "../../src/domain/entryEdit/CellEditing";
import { editCell, type EditedCell } from "../../src/usecases/editCell";
import { contentAt, openDesk, sheetNamed, understood, type Desk } from "../support/desk";

const makeBook = (): HostWorkbook =>
  createHostWorkbook({
    sheets: [
      {
        name: "進捗表",
        rows: [
          ["施策", "区分", "役割", "令和4年度実績", "令和5年度計画"],
          ...["① 見守り", "② 相談", "③ 移動"].flatMap((measure) => [
            [measure, "市民", "①声をかける。", null, "同左"],
            [null, "行政", "①支える。", null, null],
          ]),
        ],
        merges: ["A", "D", "E"].flatMap((column) =>
          [2, 4, 6].map((row) => `${column}${row}:${column}${row + 1}`),
        ),
      },
    ],
  });

/** The first measure goes, two are begun above: ② 相談 comes to stand where ③ 移動 was, and looks just like it. */
function shift(workbook: HostWorkbook) {
  const sheet = sheetNamed(workbook, "進捗表");
  shiftRows(workbook, sheet, { kind: "delete", at: 1, count: 2 });
  shiftRows(workbook, sheet, { kind: "insert", at: 1, count: 4 });
  return sheet;
}

/** A cell of ③ 移動, as this pane has it open. */
async function cellOf(
  { deps }: Desk,
  at: { readonly role: string | null; readonly column: EditedCell["place"]["column"] },
  position: Position,
  text: string,
): Promise<EditedCell> {
  const [sheet] = planSheetsOf((await understood(deps)).book);
  if (!sheet) throw new Error("no plan sheet");
  const { sheetId, sheetName } = sheet;
  const place = {
    ...at,
    sheetId,
    sheetName,
    measure: "③ 移動",
    ordinal: 0,
    lastPosition: position,
  };
  return { sheetId, position, before: textContent(text), place };
}

test("an empty cell: the text comes to its own measure, no other cell changes", async () => {
  const workbook = makeBook();
  const desk = await openDesk(workbook);
  const result = { role: null, column: { kind: "result", fiscalYear: 2022, party: null } };
  const cell = await cellOf(desk, result, { row: 5, column: 3 }, "");
  const sheet = shift(workbook);
  const items = [{ from: null, marker: "・", lines: ["送る。"] }];
  const adding: CellEditing = { kind: "addBlock", departments: ["福祉課"], items };
  const outcome = await editCell(desk.deps, cell, adding, usualProfile);
  expect(outcome).toMatchObject({ ok: true, value: { kind: "written" } });
  expect(["A6", "D6", "A8", "D8"].map((address) => contentAt(sheet, address))).toEqual(
    ["② 相談", "", "③ 移動", "【福祉課】\n・送る。"].map(textContent),
  );
  desk.close();
});

test("a duty: it is found by its measure and its role, or nothing is written", async () => {
  const workbook = makeBook();
  const desk = await openDesk(workbook);
  const duty = { role: "市民", column: { kind: "duty", fiscalYear: null, party: null } };
  const cell = await cellOf(desk, duty, { row: 5, column: 2 }, "①声をかける。");
  const sheet = shift(workbook);
  const drive: CellEditing = { kind: "replaceText", text: "①車を出す。" };
  const outcome = await editCell(desk.deps, cell, drive, usualProfile);
  expect(outcome).toMatchObject({ ok: true, value: { kind: "written" } });
  expect(["C6", "C8"].map((address) => contentAt(sheet, address))).toEqual(
    ["①声をかける。", "①車を出す。"].map(textContent),
  );
  shiftRows(workbook, sheet, { kind: "delete", at: 7, count: 2 });
  const gone = await editCell(desk.deps, cell, drive, usualProfile);
  expect(gone).toEqual({ ok: true, value: { kind: "lost" } });
  expect(contentAt(sheet, "C6")).toEqual(textContent("①声をかける。"));
  desk.close();
});
