import { cellAt, contentAt } from "../../../src/embedded/model/cellAt";
import { createHostWorkbook } from "../../../src/embedded/model/createHostWorkbook";
import { typeIntoCell } from "../../../src/embedded/model/typeIntoCell";
import type { HostEvent } from "../../../src/embedded/model/HostWorkbook";
import type { HostSheetPlan } from "../../../src/embedded/model/createHostSheet";

function open(plan: Partial<HostSheetPlan> = {}) {
  const workbook = createHostWorkbook({ sheets: [{ name: "計画", ...plan }] });
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error("no sheet");
  const events: HostEvent[] = [];
  workbook.subscribe((event) => events.push(event));
  return { workbook, sheet, events };
}
const a1 = { row: 0, column: 0 };

describe("typeIntoCell", () => {
  it("writes into the top left of the merged area, ends the editing, and tells that a person did it", () => {
    const { workbook, sheet, events } = open({ merges: ["A1:B2"] });
    workbook.editing = { sheetId: sheet.id, position: a1 };
    expect(typeIntoCell(workbook, sheet, { row: 1, column: 1 }, "福祉課")).toEqual({
      ok: true,
      value: null,
    });
    expect(contentAt(sheet, a1)).toEqual({ kind: "text", text: "福祉課" });
    expect(workbook.editing).toBeNull();
    expect(workbook.changed).toBe(true);
    const span = { top: 0, left: 0, bottom: 0, right: 0 };
    expect(events).toEqual([{ kind: "cells", sheetId: sheet.id, span, by: "person" }]);
  });

  it("refuses a locked cell of a protected sheet, and takes an unlocked one", () => {
    const { workbook, sheet, events } = open({
      protected: true,
      styles: { B1: { numberFormat: "General", locked: false } },
    });
    expect(typeIntoCell(workbook, sheet, a1, "x")).toEqual({ ok: false, failure: "protected" });
    expect(events).toEqual([]);
    expect(typeIntoCell(workbook, sheet, { row: 0, column: 1 }, "x").ok).toBe(true);
  });

  it("refuses more than 32,767 characters", () => {
    const { workbook, sheet } = open();
    expect(typeIntoCell(workbook, sheet, a1, "あ".repeat(32_768)).ok).toBe(false);
    expect(typeIntoCell(workbook, sheet, a1, "あ".repeat(32_767)).ok).toBe(true);
  });

  it("keeps the look and drops the fonts inside the cell", () => {
    const { workbook, sheet } = open({
      rows: [["赤い字"]],
      styles: { A1: { numberFormat: "General", wrap: true } },
    });
    const cell = cellAt(sheet, a1);
    if (cell) cell.runs = [{ text: "赤", font: { color: "#FF0000" } }, { text: "い字" }];
    typeIntoCell(workbook, sheet, a1, "黒い字");
    expect(cellAt(sheet, a1)?.runs).toBeUndefined();
    expect(cellAt(sheet, a1)?.style.wrap).toBe(true);
  });

  it("shows the last value again when a formula is put back", () => {
    const { workbook, sheet } = open({ rows: [["=B1*2"]] });
    const cell = cellAt(sheet, a1);
    if (cell) cell.cached = 4;
    typeIntoCell(workbook, sheet, a1, "覚え");
    typeIntoCell(workbook, sheet, a1, "=B1*2");
    expect(cellAt(sheet, a1)?.text).toBe("4");
    typeIntoCell(workbook, sheet, a1, "=B1*3");
    expect(cellAt(sheet, a1)?.text).toBe("");
  });
});
