import { emptyContent, textContent } from "../../src/domain/cells/CellContent";
import type { SheetEdit } from "../../src/domain/edit/SheetEdit";
import type { Draft } from "../../src/domain/place/Draft";
import { readPlanBook } from "../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../src/domain/profile/Profile";
import type { JournalEntry } from "../../src/ports/LiveWorkbook";
import { marksToReturn } from "../../src/usecases/marksToReturn";
import { bookOf, sheetOf } from "../support/sheetOf";

const sheetId = "id-R5";
const draft = (id: string, measure: string, row: number): Draft => ({
  id,
  place: {
    ...{ sheetId, sheetName: "R5", measure, role: null, ordinal: 0 },
    column: { kind: "result", fiscalYear: 2022, party: null },
    lastPosition: { row, column: 1 },
  },
  text: "見守った。",
  from: { file: "R4.xlsx", sheet: "R4", cell: "C2" },
  departments: [],
  fillBefore: { kind: "none" },
});
const book = readPlanBook(
  bookOf([
    sheetOf(
      [
        ["施策", "令和4年度実績", "令和5年度計画"],
        ["① 見守り", "", ""],
        ["② 相談", "聞いた。", ""],
      ],
      [],
      "R5",
    ),
  ]),
  usualProfile,
);
const marks = (confirmed: readonly Draft[], edits: readonly SheetEdit[] = []) => {
  const command = { id: "c", name: "confirmDrafts", at: "", drafts: [], confirms: [] } as const;
  const entry: JournalEntry = { command: { ...command, edits }, state: "done", confirmed };
  const { returning, emptied } = marksToReturn(entry, book);
  return { returning: returning.map(({ id }) => id), emptied: emptied.map(({ id }) => id) };
};

test("only where a text stands; one that is not found has to be looked for", () => {
  const all = [draft("a", "① 見守り", 1), draft("b", "② 相談", 2), draft("c", "③ 縁側", 3)];
  expect(marks(all)).toEqual({ returning: ["b", "c"], emptied: ["a"] });
});

test("an empty cell into which the command, taken back, puts its text again", () => {
  const cleared: SheetEdit = {
    ...{ kind: "setContent", sheetId, position: { row: 1, column: 1 } },
    ...{ before: textContent("見守った。"), after: emptyContent },
  };
  expect(marks([draft("a", "① 見守り", 1)], [cleared])).toEqual({ returning: ["a"], emptied: [] });
});

test("the same where the draft was kept with the address of before its row moved", () => {
  const cleared: SheetEdit = {
    ...{ kind: "setContent", sheetId, position: { row: 1, column: 1 } },
    ...{ before: textContent("見守った。"), after: emptyContent },
  };
  expect(marks([draft("a", "① 見守り", 7)], [cleared])).toEqual({ returning: ["a"], emptied: [] });
});
