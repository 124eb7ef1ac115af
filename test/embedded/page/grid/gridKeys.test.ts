import { createHostSheet } from "../../../../src/embedded/model/createHostSheet";
import { keyEffect, type KeyInput } from "../../../../src/embedded/page/grid/gridKeys";
import type { Editing } from "../../../../src/embedded/page/useEditing";

const press = (key: string, more: Partial<KeyInput> = {}): KeyInput => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  composing: false,
  ...more,
});

const editing = (mode: Editing["mode"]): Editing => ({
  sheet: createHostSheet({ name: "表" }, "s1"),
  position: { row: 0, column: 0 },
  text: "",
  where: "cell",
  mode,
});

describe("keyEffect", () => {
  it("never commits, moves or cancels while an input method composes", () => {
    for (const key of ["Enter", "Tab", "Escape", "ArrowDown", "F2", "Delete"]) {
      const composing = press(key, { composing: true });
      expect(keyEffect(composing, null, 100).kind).toBe("default");
      expect(keyEffect(composing, editing("overwrite"), 100).kind).toBe("default");
      expect(keyEffect(composing, editing("edit"), 100).kind).toBe("default");
    }
  });

  it("moves in the sheet, and extends with Shift", () => {
    expect(keyEffect(press("ArrowDown"), null, 100)).toEqual({
      kind: "move",
      move: { kind: "step", rows: 1, columns: 0 },
      extend: false,
    });
    expect(keyEffect(press("End", { shiftKey: true, ctrlKey: true }), null, 100)).toEqual({
      kind: "move",
      move: { kind: "sheetEnd" },
      extend: true,
    });
    expect(keyEffect(press("Tab", { shiftKey: true }), null, 100)).toMatchObject({
      kind: "move",
      move: { columns: -1 },
      extend: false,
    });
  });

  it("commits with Enter and Tab, cancels with Escape, breaks the line with Alt+Enter", () => {
    const now = editing("edit");
    expect(keyEffect(press("Enter"), now, 100)).toMatchObject({
      kind: "commit",
      move: { rows: 1 },
    });
    expect(keyEffect(press("Tab"), now, 100)).toMatchObject({
      kind: "commit",
      move: { columns: 1 },
    });
    expect(keyEffect(press("Escape"), now, 100).kind).toBe("cancel");
    expect(keyEffect(press("Enter", { altKey: true }), now, 100).kind).toBe("lineBreak");
  });

  it("ends typing over a cell with an arrow, but moves the caret inside a text", () => {
    expect(keyEffect(press("ArrowLeft"), editing("overwrite"), 100).kind).toBe("commit");
    expect(keyEffect(press("ArrowLeft"), editing("edit"), 100).kind).toBe("default");
    expect(keyEffect(press("Delete"), editing("edit"), 100).kind).toBe("default");
  });

  it("begins, clears, selects all and leaves", () => {
    expect(keyEffect(press("F2"), null, 100)).toEqual({ kind: "begin" });
    expect(keyEffect(press("Backspace"), null, 100)).toEqual({ kind: "begin", typed: "" });
    expect(keyEffect(press("Delete"), null, 100).kind).toBe("clear");
    expect(keyEffect(press("a", { ctrlKey: true }), null, 100).kind).toBe("selectAll");
    expect(keyEffect(press("F6"), null, 100).kind).toBe("leave");
    expect(keyEffect(press("a"), null, 100).kind).toBe("default");
  });
});
