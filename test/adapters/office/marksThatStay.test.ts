import { marksThatStay } from "../../../src/adapters/office/marksThatStay";
import { draftFill, type SheetEdit } from "../../../src/domain/edit/SheetEdit";
import { draftAt, fillCell } from "./sampleRecords";

const drafts = [1, 2].map((row) => draftAt(`d${row}`, "s", row, 1));
const text = (row: number) => fillCell("s", row, 1, "新しい文");
const colour = (row: number): SheetEdit => ({
  kind: "setFill",
  sheetId: "s",
  position: { row, column: 1 },
  before: draftFill,
  after: { kind: "none" },
});
const [text1, text2, text9] = [text(1), text(2), text(9)] as const;
const [colour1, colour2] = [colour(1), colour(2)] as const;

test.each<[string, readonly SheetEdit[], readonly SheetEdit[], readonly string[]]>([
  ["a colour that stands", [colour1, colour2], [colour1], ["d1"]],
  ["a text that did not come", [text1, text2], [text2], ["d2"]],
  ["a text decides, whatever became of the colour", [text1, colour1], [colour1], []],
  ["a text that did not come, its colour written", [text1, colour1, text2], [text1], ["d1"]],
  ["an old address: nothing was written", [text9], [text9], ["d1", "d2"]],
  ["an old address: something was written", [text9, text1], [text1], ["d1"]],
  ["nothing was to be written", [], [], []],
])("%s", (_what, asked, open, expected) => {
  expect(marksThatStay(drafts, asked, open).map(({ id }) => id)).toEqual(expected);
});
