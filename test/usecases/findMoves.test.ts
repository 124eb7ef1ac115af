import type { Draft } from "../../src/domain/place/Draft";
import { readPlanBook } from "../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../src/domain/profile/Profile";
import type { JournalEntry } from "../../src/ports/LiveWorkbook";
import { findMoves } from "../../src/usecases/findMoves";
import { bookOf, sheetOf } from "../support/sheetOf";

const header = ["施策", "令和4年度実績", "令和5年度計画"];
const draft: Draft = {
  id: "d1",
  place: {
    sheetId: "id-R5",
    sheetName: "R5",
    measure: "① 見守り",
    role: null,
    column: { kind: "result", fiscalYear: 2022, party: null },
    ordinal: 0,
    lastPosition: { row: 1, column: 1 },
  },
  text: "見守った。",
  from: { file: "last.xlsx", sheet: "R4", cell: "C2" },
  departments: [],
  fillBefore: null,
};
const carried: JournalEntry = {
  command: {
    id: "c1",
    name: "carryForward",
    at: "2026-04-01T09:00:00.000Z",
    edits: [
      {
        kind: "setContent",
        sheetId: "id-R5",
        position: { row: 1, column: 1 },
        before: { kind: "empty" },
        after: { kind: "text", text: "見守った。" },
      },
    ],
    drafts: [draft],
    confirms: [],
  },
  state: "done",
  confirmed: [],
};

const moves = (rows: string[][], name = "R5") =>
  findMoves(carried, readPlanBook(bookOf([sheetOf(rows, [], name)]), usualProfile));

test("a cell is followed to where its measure stands today", () => {
  const from = { row: 1, column: 1 };
  const inserted = [["表題"], [""], header, ["① 見守り", "見守った。", ""]];
  expect(moves(inserted)).toEqual([{ sheetId: "id-R5", from, to: { row: 3, column: 1 } }]);
  expect(moves([header, ["① 見守り", "見守った。", ""]])).toEqual([
    { sheetId: "id-R5", from, to: from },
  ]);
});

test("a measure that is gone has no place any more", () => {
  const gone = [header, ["② 相談", "聞いた。", ""]];
  expect(moves(gone)).toEqual([{ sheetId: "id-R5", from: { row: 1, column: 1 }, to: null }]);
});

test("of a sheet that is no plan sheet nothing is said", () => {
  expect(moves([["費目", "金額"]])).toEqual([]);
  expect(moves([header, ["① 見守り", "見守った。", ""]], "別のシート")).toEqual([]);
});

test("a slice that would stand outside the rows of its measure has no place any more", () => {
  const place = {
    ...draft.place,
    column: { kind: "plan", fiscalYear: 2023, party: null },
    lastPosition: { row: 1, column: 2 },
  };
  const written = [1, 2].map((row) => ({ place, position: { row, column: 2 }, text: "見守る。" }));
  const entry = { ...carried, command: { ...carried.command, drafts: [], places: written } };
  const rows = [header, ["① 見守り", "", "見守る。"], ["② 相談", "", "聞く。"]];
  const book = readPlanBook(bookOf([sheetOf(rows, [], "R5")]), usualProfile);
  expect(findMoves(entry, book).map(({ to }) => to)).toEqual([{ row: 1, column: 2 }, null]);
});
