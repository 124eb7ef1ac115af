import type { Command } from "../../src/domain/edit/Command";
import { readPlanBook } from "../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../src/domain/profile/Profile";
import { movesToday } from "../../src/usecases/movesToday";
import { bookOf, sheetOf } from "../support/sheetOf";

const from = { row: 1, column: 1 };
const place = (measure: string) => ({
  ...{ sheetId: "id-R5", sheetName: "R5", measure, role: null, ordinal: 0 },
  column: { kind: "result", fiscalYear: 2022, party: null },
  lastPosition: from,
});
const book = readPlanBook(
  bookOf([
    sheetOf(
      [["表題"], [""], ["施策", "令和4年度実績", "令和5年度計画"], ["① 見守り", "", ""]],
      [],
      "R5",
    ),
  ]),
  usualProfile,
);
const command = (name: Command["name"], measure: string): Command => ({
  ...{ id: "c", name, at: "", edits: [], drafts: [], confirms: [] },
  places: [{ place: place(measure), position: from, text: "見守った。" }],
});
const moves = (name: Command["name"], measure: string, state: "intent" | "done") =>
  movesToday({ command: command(name, measure), state, confirmed: [] }, book);

test("a year that was rolled over only in part: its places mean nothing yet where one is not found", () => {
  expect(moves("rollOver", "② 相談", "intent")).toEqual([]);
  expect(moves("rollOver", "② 相談", "done")).toMatchObject([{ to: null }]);
  expect(moves("rollOver", "① 見守り", "intent")).toMatchObject([{ to: { row: 3, column: 1 } }]);
});

test("any other command that was cut off has its places, and may have lost one", () => {
  expect(moves("carryForward", "② 相談", "intent")).toMatchObject([{ to: null }]);
});
