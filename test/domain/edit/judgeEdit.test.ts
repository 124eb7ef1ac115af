import { emptyContent, textContent } from "../../../src/domain/cells/CellContent";
import { judgeEdit, plainFound, type Found } from "../../../src/domain/edit/judgeEdit";
import type { Fill, InPlaceEdit, SetContent, SetFill } from "../../../src/domain/edit/SheetEdit";
import { everyKind, words } from "./everyKind";

const position = { row: 3, column: 5 };
const yellow: Fill = { kind: "solid", color: "#FFF8DC" };
const write = (text: string, before = emptyContent): SetContent => ({
  kind: "setContent",
  sheetId: "s",
  position,
  before,
  after: textContent(text),
});
const colour: SetFill = {
  kind: "setFill",
  sheetId: "s",
  position,
  before: { kind: "none" },
  after: yellow,
};
const holding = (text: string, more: Partial<Found> = {}): Found => ({
  ...plainFound,
  present: write("", textContent(text)),
  ...more,
});
const coloured = (before: Fill, more: Partial<Found> = {}): Found => ({
  ...plainFound,
  present: { ...colour, before },
  ...more,
});
const plain: Fill = { kind: "none" };

describe("judgeEdit of cells", () => {
  it("lets an edit through that finds what it expected", () => {
    expect(judgeEdit(write("x"), holding(""))).toBe("fits");
    expect(judgeEdit(colour, coloured(plain))).toBe("fits");
  });

  it("knows a cell that holds the result already", () => {
    expect(judgeEdit(write("x"), holding("x"))).toBe("already");
    expect(judgeEdit(colour, coloured({ kind: "solid", color: "#fff8dc" }))).toBe("already");
  });

  it("refuses with the reason", () => {
    expect(judgeEdit(write("x"), null)).toBe("sheet-missing");
    expect(judgeEdit(write("x"), holding("", { anchor: false }))).toBe("not-an-anchor");
    expect(judgeEdit(write("x"), holding("y"))).toBe("changed-since");
    expect(judgeEdit(write("x".repeat(32_767)), holding(""))).toBe("fits");
    expect(judgeEdit(write("x".repeat(32_768)), holding(""))).toBe("too-long");
    expect(judgeEdit(colour, coloured({ kind: "other" }))).toBe("fill-not-plain");
    expect(judgeEdit(colour, coloured({ kind: "solid", color: "#FFFFFF" }))).toBe("changed-since");
  });

  it("lets unlocked cells of a protected sheet be filled in, not coloured", () => {
    const guarded = { sheetProtected: true };
    expect(judgeEdit(write("x"), holding("", guarded))).toBe("protected");
    expect(judgeEdit(write("x"), holding("", { ...guarded, locked: false }))).toBe("fits");
    expect(judgeEdit(colour, coloured(plain, { ...guarded, locked: false }))).toBe("protected");
  });
});

/** What an edit expects to find, with something more to know of the place. */
const asExpected = (edit: InPlaceEdit, more: Partial<Found> = {}): Found => ({
  ...plainFound,
  present: edit,
  ...more,
});
const { setMerges, setRowHeight, setValidation, setValidationWords, setRowsHidden } = everyKind;
const { setLocked, setProtection, renameSheet, addSheet, removeSheet } = everyKind;
const guarded = { sheetProtected: true };
const inPlace = Object.values(everyKind).flatMap((edit) =>
  edit.kind === "insertRows" || edit.kind === "deleteRows" ? [] : [edit],
);

describe("judgeEdit of every kind", () => {
  it.each(inPlace)("$kind: fits where it finds what it expected, and needs its sheet", (edit) => {
    expect(judgeEdit(edit, asExpected(edit))).toBe("fits");
    expect(judgeEdit(edit, null)).toBe("sheet-missing");
  });

  it("refuses a place that is not one and the same throughout; merges are in the way", () => {
    const mixed = { ...plainFound, present: null };
    expect(judgeEdit(setLocked, mixed)).toBe("changed-since");
    expect(judgeEdit(setRowHeight, mixed)).toBe("changed-since");
    expect(judgeEdit(setMerges, mixed)).toBe("merge-in-the-way");
    expect(judgeEdit(colour, mixed)).toBe("changed-since");
    expect(judgeEdit(setValidation, mixed)).toBe("changed-since");
  });

  it("asks of cells alone whether they are where content is kept", () => {
    expect(judgeEdit(colour, coloured(plain, { anchor: false }))).toBe("not-an-anchor");
    expect(judgeEdit(setLocked, asExpected(setLocked, { anchor: false }))).toBe("fits");
  });

  it("finds one text that is too long among others of a new sheet", () => {
    const rows = [...addSheet.rows, [textContent("課"), textContent("あ".repeat(32_768))]];
    expect(judgeEdit({ ...addSheet, rows }, asExpected(addSheet))).toBe("too-long");
  });

  it("refuses on a protected sheet what Excel would, and of rows what is not allowed", () => {
    for (const edit of [setMerges, setRowHeight, setRowsHidden, setValidation, setValidationWords])
      expect([edit.kind, judgeEdit(edit, asExpected(edit, guarded))]).toEqual([
        edit.kind,
        "protected",
      ]);
    expect(judgeEdit(setLocked, asExpected(setLocked, guarded))).toBe("protected");
    expect(judgeEdit(setProtection, asExpected(setProtection, guarded))).toBe("fits");
    const rows = { ...guarded, formatRows: true };
    expect(judgeEdit(setRowHeight, asExpected(setRowHeight, rows))).toBe("fits");
    expect(judgeEdit(setRowsHidden, asExpected(setRowsHidden, rows))).toBe("fits");
    expect(judgeEdit(setMerges, asExpected(setMerges, rows))).toBe("protected");
  });

  it("lets no sheet come, go or be renamed where the workbook is protected", () => {
    for (const edit of [renameSheet, addSheet, removeSheet])
      expect(judgeEdit(edit, asExpected(edit, guarded))).toBe("workbook-protected");
  });

  it("never writes over what could not be given back, whatever it is to become", () => {
    const other = { kind: "other" } as const;
    expect(judgeEdit({ ...colour, before: other }, coloured(plain))).toBe("fill-not-plain");
    expect(judgeEdit({ ...colour, after: other }, coloured(plain))).toBe("fill-not-plain");
    const rules = { ...setValidation, before: other };
    expect(judgeEdit(rules, asExpected(setValidation))).toBe("validation-not-plain");
    expect(judgeEdit(setValidation, asExpected(rules))).toBe("validation-not-plain");
    expect(judgeEdit({ ...setValidation, after: other }, asExpected(setValidation))).toBe(
      "validation-not-plain",
    );
    expect(judgeEdit(setRowHeight, asExpected(setRowHeight, { hidden: true }))).toBe("row-hidden");
    expect(judgeEdit(setRowsHidden, asExpected(setRowsHidden, { hidden: true }))).toBe("fits");
  });

  it("refuses a list, words, a name and a protection that Excel does not keep", () => {
    const list = { ...setValidation, after: { ...setValidation.after, values: ["a,b"] } };
    expect(judgeEdit(list, asExpected(list))).toBe("list-not-inline");
    const long = { ...words, prompt: { ...words.prompt, title: "年".repeat(33) } };
    const said = { ...setValidationWords, after: long };
    expect(judgeEdit(said, asExpected(said))).toBe("words-too-long");
    expect(judgeEdit({ ...renameSheet, after: "R5/R6" }, asExpected(renameSheet))).toBe(
      "name-unfit",
    );
    expect(judgeEdit(renameSheet, asExpected(renameSheet, { nameTaken: true }))).toBe("name-taken");
    const withPassword = { ...setProtection.after, password: "kept-by-person" } as const;
    const on = { ...setProtection, after: withPassword };
    expect(judgeEdit(on, asExpected(on))).toBe("password-needed");
    const off = { ...setProtection, before: withPassword, after: { kind: "none" } } as const;
    expect(judgeEdit(off, asExpected(off))).toBe("password-needed");
  });
});
