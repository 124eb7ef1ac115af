import { plainFound, type Found } from "../../../src/domain/edit/judgeEdit";
import { judgeInOrder } from "../../../src/domain/edit/judgeInOrder";
import type { SheetEdit } from "../../../src/domain/edit/SheetEdit";
import { sheetOf } from "../../support/sheetOf";
import { everyKind } from "./everyKind";
import { insert, judge, remove, sheet, sheetId, write } from "./steps";

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

it("lets an unlocked cell of a protected sheet be filled in, not one of a new row", () => {
  const guarded = { sheetProtected: true };
  expect(judgeLooked([[write(2, 1, "", "新"), { locked: false }]], guarded)).toEqual(["fits"]);
  const newRow = [insert(1, 1, ["見守り", "声をかけた。"]), write(1, 1, "", "新")];
  expect(judge([protection, ...newRow]).at(-1)).toBe("protected");
});

describe("of two sheets", () => {
  const other = sheetOf([["別"], [], []], [], "別の表");
  const moments = new Map(
    [sheet, other].map((snapshot) => [
      snapshot.id,
      { snapshot, sheetProtected: false, formatRows: false },
    ]),
  );
  const both = (edits: readonly SheetEdit[], all = moments) =>
    judgeInOrder(
      edits,
      all,
      edits.map((edit) =>
        edit.kind === "insertRows" || edit.kind === "deleteRows"
          ? null
          : { ...plainFound, present: edit },
      ),
    );

  it("an unlocked cell of the one says nothing of the other", () => {
    const elsewhere = { ...lock, sheetId: other.id };
    expect(both([elsewhere, protection, write(2, 1, "", "新")]).at(-1)).toBe("protected");
  });

  it("a formula of the other counts where it names this sheet, wherever rows moved there", () => {
    const referring = (formula: string) => {
      const content = { kind: "formula", formula, numberFormat: "General" } as const;
      const cells = [...other.cells, { row: 1, column: 0, text: "", content }];
      const snapshot = { ...other, cells };
      const moment = { snapshot, sheetProtected: false, formatRows: false };
      const above = { ...insert(0, 5, ["別"]), sheetId: other.id };
      const emptied = [
        write(1, 0, "見守り", ""),
        write(1, 1, "声をかけた。", ""),
        remove(1, ["居場所"]),
      ];
      const plain = { ...sheet, merges: [] };
      const own = { snapshot: plain, sheetProtected: false, formatRows: false };
      return both([above, ...emptied], new Map([...moments, [other.id, moment], [sheetId, own]]));
    };
    expect(referring("=進捗表!B2").at(-1)).toBe("would-break-formula");
    expect(referring("=B2").at(-1)).toBe("fits");
  });
});
