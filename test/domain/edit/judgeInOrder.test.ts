import { emptyContent, textContent } from "../../../src/domain/cells/CellContent";
import { originsOf } from "../../../src/domain/edit/originOfEdit";
import { rowWitness } from "../../../src/domain/edit/rowWitness";
import type { SheetEdit } from "../../../src/domain/edit/SheetEdit";
import { insert, judge, remove, sheet, sheetId, write } from "./steps";

it("finds what earlier edits of the command have left, where they have moved it", () => {
  expect(
    judge([
      insert(1, 2, ["見守り", "声をかけた。"]),
      write(1, 0, "", "新"),
      write(3, 1, "声をかけた。", ""),
    ]),
  ).toEqual(["fits", "fits", "fits"]);
});

it("says place-lost where the row below is another one", () => {
  expect(judge([insert(1, 2, ["居場所"])])).toEqual(["place-lost"]);
});

it("takes rows away only when they have been emptied and no merge ends in them", () => {
  const plain = { ...sheet, merges: [] };
  expect(judge([remove(1, ["居場所"])], plain)).toEqual(["would-lose-text"]);
  const emptied = [
    write(1, 0, "見守り", ""),
    write(1, 1, "声をかけた。", ""),
    remove(1, ["居場所"]),
  ];
  expect(judge(emptied, plain)).toEqual(["fits", "fits", "fits"]);
  expect(judge(emptied).at(-1)).toBe("merge-in-the-way");
});

it("keeps rows that a formula refers to, wherever they have moved", () => {
  const cells = [
    ...sheet.cells.filter(({ row }) => row < 2),
    {
      row: 3,
      column: 1,
      text: "0",
      content: { kind: "formula", formula: "=B3", numberFormat: "General" },
    },
  ] as const;
  const referring = { ...sheet, merges: [], cells };
  expect(judge([remove(2, [])], referring)).toEqual(["would-break-formula"]);
  expect(judge([insert(0, 1, ["見出し", "実績"]), remove(3, [])], referring).at(-1)).toBe(
    "would-break-formula",
  );
  expect(
    judge([insert(0, 1, ["見出し", "実績"]), remove(0, ["見出し", "実績"])], referring),
  ).toEqual(["fits", "fits"]);
});

it("takes any look for right in a new row, and no content but none", () => {
  const height: SheetEdit = { kind: "setRowHeight", sheetId, row: 1, before: 12, after: 30 };
  expect(
    judge([insert(1, 1, ["見守り", "声をかけた。"]), height, write(1, 1, "文", "別")]),
  ).toEqual(["fits", "fits", "changed-since"]);
});

it("knows where a place stands today, and which rows are new", () => {
  const edits = [
    insert(1, 2, []),
    write(2, 0, "", "新"),
    write(4, 0, "居場所", "x"),
    remove(0, []),
    write(3, 0, "x", "y"),
  ];
  expect(originsOf(edits)).toMatchObject([
    null,
    null,
    { position: { row: 2 } },
    null,
    { position: { row: 2 } },
  ]);
});

it("tells a row by its texts, without those of formulas and without the empty end", () => {
  const formula = { kind: "formula", formula: "=ROW()", numberFormat: "General" } as const;
  const cells = [
    { row: 4, column: 0, text: "5", content: formula },
    { row: 4, column: 2, text: "見守り", content: textContent("見守り") },
    { row: 5, column: 0, text: "", content: emptyContent },
  ];
  expect(rowWitness({ cells }, 4)).toEqual(["", "", "見守り"]);
});
