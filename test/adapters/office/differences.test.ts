import { textContent } from "../../../src/domain/cells/CellContent";
import type { SheetEdit } from "../../../src/domain/edit/SheetEdit";
import type { HostCell } from "../../../src/embedded/model/HostWorkbook";
import { commandOf, openBook, type OpenBook } from "./openBook";
import { fillCell } from "./sampleRecords";

let book: OpenBook;
beforeEach(async () => {
  book = await openBook({});
});
afterEach(() => book.close());

/** A host that makes something else of what is written into A1: as often as `times` says. */
function meddle(times: number, change: (cell: HostCell) => void): void {
  let left = times;
  book.workbook.subscribe((event) => {
    const cell = book.cellAt(0, 0);
    if (event.kind !== "cells" || event.by !== "addin" || !cell) return;
    if (left > 0 && cell.content.kind === "text") change(cell);
    left -= 1;
  });
}

it("writes a text once more, protected, where Excel made a date of it", async () => {
  meddle(1, (cell) => {
    cell.content = { kind: "value", value: 46_023, numberFormat: "m月" };
    cell.style = { ...cell.style, numberFormat: "m月" };
  });
  const edits = [fillCell(book.sheetId, 0, 0, "如月")];
  const applied = await book.live.apply(commandOf("c", edits));
  expect(applied).toMatchObject({ ok: true, value: { differences: [], written: edits } });
  expect(book.contentAt(0, 0)).toEqual(textContent("如月"));
  expect(book.styleAt(0, 0)?.numberFormat).toBe("General");
});

it("reports what Excel insists on, and can still undo it", async () => {
  meddle(Infinity, (cell) => {
    cell.content = textContent("別の文");
  });
  const edit = fillCell(book.sheetId, 0, 0, "文");
  const applied = await book.live.apply(commandOf("c", [edit]));
  expect(applied).toMatchObject({ ok: true, value: { differences: [{ edit, found: "別の文" }] } });
  const undone = await book.live.undo("c", "2026-05-02T00:00:00Z");
  expect(undone).toMatchObject({ ok: true, value: { refused: [], differences: [] } });
  expect(book.contentAt(0, 0)).toEqual({ kind: "empty" });
});

it("reports a colour that did not stick", async () => {
  book.workbook.subscribe((event) => {
    const cell = book.cellAt(0, 0);
    if (event.kind === "look" && cell?.style.fill) {
      cell.style = { ...cell.style, fill: { pattern: "solid", color: "#00FF00" } };
    }
  });
  const edit: SheetEdit = {
    kind: "setFill",
    sheetId: book.sheetId,
    position: { row: 0, column: 0 },
    before: { kind: "none" },
    after: { kind: "solid", color: "#FFF8DC" },
  };
  const applied = await book.live.apply(commandOf("c", [edit]));
  expect(applied).toMatchObject({ ok: true, value: { differences: [{ edit, found: "#00FF00" }] } });
  await book.live.undo("c", "2026-05-02T00:00:00Z");
  expect(book.styleAt(0, 0)?.fill).toBeUndefined();
});

it("lets commands of one pane take their turns", async () => {
  const [first, second] = await Promise.all([
    book.live.apply(commandOf("a", [fillCell(book.sheetId, 0, 0, "一")])),
    book.live.apply(commandOf("b", [fillCell(book.sheetId, 0, 0, "二")])),
  ]);
  expect(first).toMatchObject({ ok: true, value: { refused: [] } });
  expect(second).toMatchObject({ ok: true, value: { refused: [{ reason: "changed-since" }] } });
  expect(book.contentAt(0, 0)).toEqual(textContent("一"));
});
