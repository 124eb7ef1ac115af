import { textContent } from "../../src/domain/cells/CellContent";
import type { Position } from "../../src/domain/cells/Position";
import type { CellEditing } from "../../src/domain/entryEdit/CellEditing";
import { usualProfile as profile } from "../../src/domain/profile/Profile";
import { editCell, type EditedCell } from "../../src/usecases/editCell";
import { bookOf, sheetOf } from "../support/sheetOf";
import { deskFor } from "./yearBook";

const both = "【福祉課】\n・見守る。\n【長寿社会課】\n・訪ねる。";
const sheetId = "id-進捗表";
const book = bookOf([
  sheetOf([
    ["施策", "令和4年度実績", "令和5年度計画"],
    ["① 見守り", "", both],
    ["② 相談", "", "【福祉課】\n・聞く。"],
  ]),
]);

/** The result or the plan of the first measure, as a person began to edit it. */
function cellAt(position: Position, kind: "result" | "plan", text: string): EditedCell {
  return {
    ...{ sheetId, position, before: textContent(text) },
    place: {
      ...{ sheetId, sheetName: "進捗表", measure: "① 見守り", role: null, ordinal: 0 },
      column: { kind, fiscalYear: kind === "plan" ? 2023 : 2022, party: null },
      lastPosition: position,
    },
  };
}

test("a figure stands there now, which nobody agreed to take away: a clash, nothing written", async () => {
  const position = { row: 1, column: 2 };
  const content = { kind: "value", value: 12, numberFormat: "0" } as const;
  const figures = book.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.text === both ? { ...cell, text: "12", content } : cell,
    ),
  }));
  const desk = deskFor({ ...book, sheets: figures });
  const editing: CellEditing = {
    kind: "editBlock",
    ref: { departments: ["福祉課"], ordinal: 0 },
    items: [{ from: 0, marker: "・", lines: ["毎週見守る。"] }],
  };
  const cell = cellAt(position, "plan", both);
  expect(await editCell(desk.deps, cell, editing, profile)).toEqual({
    ok: true,
    value: { kind: "clash", now: content, theirs: null, position },
  });
  expect(desk.memory.journal).toEqual([]);
});

test("a line that reads as a tag only beside what was written meanwhile is not written", async () => {
  const position = { row: 1, column: 1 };
  const desk = deskFor(book);
  const items = [{ from: null, marker: "■", gap: " ", lines: ["福祉課：連携した。"] }];
  const adding: CellEditing = { kind: "addBlock", departments: ["長寿社会課"], items };
  // In the empty cell there would be a space behind the marker; now the cell shows that none is usual.
  const theirs = "【健康づくり課】\n■測った。";
  desk.memory.person.types(sheetId, position, theirs);
  const cell = cellAt(position, "result", "");
  expect(await editCell(desk.deps, cell, adding, profile)).toEqual({
    ok: true,
    value: {
      kind: "impossible",
      problem: { code: "reads-as-tag", line: "■福祉課：連携した。" },
    },
  });
  expect(desk.memory.text(sheetId, position)).toBe(theirs);
});
