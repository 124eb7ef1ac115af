import { emptyContent, textContent } from "../../../src/domain/cells/CellContent";
import type { SheetSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { judgeInOrder } from "../../../src/domain/edit/judgeInOrder";
import { originsOf } from "../../../src/domain/edit/originOfEdit";
import { rowWitness } from "../../../src/domain/edit/rowWitness";
import type { SheetEdit } from "../../../src/domain/edit/SheetEdit";
import { plainFound, type Found } from "../../../src/domain/edit/judgeEdit";
import { sheetOf } from "../../support/sheetOf";
import { everyKind } from "./everyKind";

const sheet = sheetOf(
  [
    ["見出し", "実績"],
    ["見守り", "声をかけた。"],
    ["居場所", ""],
    ["注", ""],
  ],
  ["A2:A3"],
);
const sheetId = sheet.id;
const judge = (edits: readonly SheetEdit[], snapshot: SheetSnapshot = sheet) =>
  judgeInOrder(
    edits,
    new Map([[sheetId, { snapshot, sheetProtected: false, formatRows: false }]]),
    edits.map(() => null),
  );
const insert = (row: number, count: number, below: readonly string[]): SheetEdit => {
  return { kind: "insertRows", sheetId, row, count, below };
};
const remove = (row: number, below: readonly string[]): SheetEdit => {
  return { kind: "deleteRows", sheetId, row, count: 1, below };
};
const write = (row: number, column: number, before: string, after: string): SheetEdit => ({
  kind: "setContent",
  sheetId,
  position: { row, column },
  before: textContent(before),
  after: textContent(after),
});

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

type Step = readonly [edit: SheetEdit, look?: Partial<Found>];
/** Each edit with what was found at its place, as it expected it unless said otherwise. */
const judgeLooked = (steps: readonly Step[], moment: { sheetProtected?: boolean } = {}) =>
  judgeInOrder(
    steps.map(([edit]) => edit),
    new Map([[sheetId, { snapshot: sheet, sheetProtected: false, formatRows: false, ...moment }]]),
    steps.map(([edit, look]) =>
      edit.kind === "insertRows" || edit.kind === "deleteRows"
        ? null
        : { ...plainFound, present: edit, ...look },
    ),
  );
const protection = { ...everyKind.setProtection, sheetId };
const unprotection = { ...protection, before: protection.after, after: protection.before };
const height = { ...everyKind.setRowHeight, sheetId };
const lock = { ...everyKind.setLocked, sheetId, area: { top: 2, left: 1, bottom: 2, right: 1 } };

it("judges sheets that come, go and are renamed by what was found, and misses those that are gone", () => {
  const { addSheet, removeSheet, renameSheet } = everyKind;
  expect(judgeLooked([[addSheet], [removeSheet], [renameSheet]])).toEqual(["fits", "fits", "fits"]);
  expect(judgeLooked([[renameSheet, { nameTaken: true }]])).toEqual(["name-taken"]);
  expect(judge([addSheet, renameSheet])).toEqual(["sheet-missing", "sheet-missing"]);
  expect(judgeLooked([[{ ...height, sheetId: "gone" }]])).toEqual(["sheet-missing"]);
});

it("knows that a sheet is protected from the edit on that protects it, and what it still allows", () => {
  const fill: SheetEdit = { ...everyKind.setFill, sheetId };
  expect(judgeLooked([[fill], [protection], [height]])).toEqual(["fits", "fits", "fits"]);
  expect(judgeLooked([[protection], [fill]])).toEqual(["fits", "protected"]);
  const strict = { ...protection, after: { ...protection.after, options: {} } };
  expect(judgeLooked([[strict], [height]])).toEqual(["fits", "protected"]);
  expect(judgeLooked([[unprotection], [fill]], { sheetProtected: true })).toEqual(["fits", "fits"]);
  const inNewRow = [insert(1, 1, ["見守り", "声をかけた。"]), { ...height, row: 1 }];
  expect(judge([protection, ...inNewRow]).at(-1)).toBe("protected");
});

it("knows a cell that an earlier edit unlocked, or locked again", () => {
  const relock = { ...lock, before: false, after: true };
  const here = write(2, 1, "", "新");
  expect(judgeLooked([[protection], [here]])).toEqual(["fits", "protected"]);
  expect(judgeLooked([[lock], [protection], [here]])).toEqual(["fits", "fits", "fits"]);
  expect(judgeLooked([[lock], [protection], [write(3, 1, "", "新")]]).at(-1)).toBe("protected");
  const elsewhere = { ...lock, area: { top: 3, left: 1, bottom: 3, right: 1 } };
  expect(judgeLooked([[elsewhere], [protection], [here]]).at(-1)).toBe("protected");
  const both = { ...relock, area: { ...relock.area, left: 0 } };
  expect(judgeLooked([[lock], [both], [protection], [here]]).at(-1)).toBe("protected");
});

it("finds what an earlier edit of the command has left, where a snapshot does not show it", () => {
  const again = { ...height, before: 36, after: 18 };
  expect(judgeLooked([[height], [again, { present: height }]])).toEqual(["fits", "fits"]);
  expect(judgeLooked([[height], [height]])).toEqual(["fits", "already"]);
});
