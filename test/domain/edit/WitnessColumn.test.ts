import { emptyContent, textContent } from "../../../src/domain/cells/CellContent";
import { positionKey } from "../../../src/domain/cells/Position";
import type { InPlaceEdit, RowEdit } from "../../../src/domain/edit/SheetEdit";
import {
  shiftWitnesses,
  witnessColumn,
  witnessesOf,
  type WitnessColumn,
} from "../../../src/domain/edit/WitnessColumn";
import { sheetOf } from "../../support/sheetOf";

const none: ReadonlySet<number> = new Set();
const sheet = sheetOf([
  ["施策", "区分", "役割", "実績"],
  ["見守り", "市民", "声をかける", "【福祉課】\n・歩いた。"],
  ["", "行政", "支える", "【福祉課】\n・訪ねた。"],
  ["居場所", "市民", "つどう", "【長寿社会課】\n・開いた。"],
  ["", "行政", "場を貸す", "【長寿社会課】\n・貸した。"],
]);

test("the column of labels with the most different texts is taken, not that of the entries", () => {
  expect(witnessColumn(sheet, none)).toMatchObject({ column: 2, rows: { length: 5 } });
});

test("cells that are about to change tell nothing", () => {
  const written = new Set([1, 2, 3].map((row) => positionKey({ row, column: 2 })));
  // 区分 and 施策 have three different texts left each, 役割 two: the leftmost.
  expect(witnessColumn(sheet, written)).toMatchObject({ column: 0, rows: { length: 3 } });
});

test("where no label is left, entries tell; without any text there is none", () => {
  const entries = sheetOf([
    ["", "一\n二"],
    ["", "三\n四"],
  ]);
  expect(witnessColumn(entries, none)).toEqual({
    column: 1,
    rows: [
      { row: 0, text: "一\n二" },
      { row: 1, text: "三\n四" },
    ],
  });
  expect(witnessColumn(sheetOf([[""]]), none)).toBeNull();
  const formula = { kind: "formula", formula: "=A1", numberFormat: "General" } as const;
  expect(
    witnessColumn({ cells: [{ row: 0, column: 0, text: "1", content: formula }] }, none),
  ).toBeNull();
});

const column: WitnessColumn = {
  column: 0,
  rows: [
    { row: 2, text: "見守り" },
    { row: 6, text: "居場所" },
  ],
};
const fill = (row: number): InPlaceEdit => ({
  kind: "setContent",
  sheetId: "s",
  position: { row, column: 3 },
  before: emptyContent,
  after: textContent("文"),
});

test.each([
  [0, "見守り"],
  [2, "見守り"],
  [3, "居場所"],
  [6, "居場所"],
  [9, "居場所"],
])("row %i is known by %s", (row, text) => {
  expect(witnessesOf(column, fill(row)).map((witness) => witness.text)).toEqual([text]);
});

test("an area is known by its first and its last row, a protection by none", () => {
  const rows: InPlaceEdit = {
    kind: "setRowsHidden",
    sheetId: "s",
    rows: { first: 1, last: 4 },
    before: false,
    after: true,
  };
  expect(witnessesOf(column, rows).map(({ row }) => row)).toEqual([2, 6]);
  const name: InPlaceEdit = { kind: "renameSheet", sheetId: "s", before: "R5", after: "R6" };
  expect(witnessesOf(column, name)).toEqual([]);
});

test("witnesses move with the command's own rows, and those of rows that went are gone", () => {
  const move = (kind: RowEdit["kind"], row: number, count: number) =>
    shiftWitnesses(column, { kind, sheetId: "s", row, count, below: [] }).rows.map(
      (witness) => `${witness.row} ${witness.text}`,
    );
  expect(move("insertRows", 3, 2)).toEqual(["2 見守り", "8 居場所"]);
  expect(move("insertRows", 2, 1)).toEqual(["3 見守り", "7 居場所"]);
  expect(move("deleteRows", 2, 1)).toEqual(["5 居場所"]);
  expect(move("deleteRows", 3, 3)).toEqual(["2 見守り", "3 居場所"]);
});
