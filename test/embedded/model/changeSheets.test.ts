import {
  addSheet,
  deleteSheet,
  renameSheet,
  showSheet,
} from "../../../src/embedded/model/changeSheets";
import { copySheet } from "../../../src/embedded/model/copySheet";
import { createHostWorkbook } from "../../../src/embedded/model/createHostWorkbook";
import { cellAt } from "../../../src/embedded/model/cellAt";
import { setCellContent } from "../../../src/embedded/model/setCellContent";

const open = () => {
  const workbook = createHostWorkbook({
    sheets: [{ name: "令和4年度", rows: [["あ"]] }, { name: "令和5年度" }],
  });
  const [first, second] = workbook.sheets;
  if (!first || !second) throw new Error("no sheets");
  return { workbook, first, second };
};

/** Excel specifications and limits: sheet names. */
describe("sheets of the host", () => {
  it.each(["", "a".repeat(32), "a/b", "a:b", "a[1]", "a*", "a?", "a\\b", "History", "'a"])(
    "cannot be called %j",
    (name) => {
      const { workbook, first } = open();
      expect(renameSheet(workbook, first, name)).toEqual({ ok: false, failure: "invalid-name" });
    },
  );

  it("have names of their own, whatever the case", () => {
    const { workbook, first } = open();
    expect(addSheet(workbook, "令和5年度")).toEqual({ ok: false, failure: "name-taken" });
    expect(renameSheet(workbook, first, "令和4年度").ok).toBe(true);
    expect(addSheet(workbook).ok && addSheet(workbook).ok).toBe(true);
    expect(workbook.sheets.map((sheet) => sheet.name).slice(2)).toEqual(["Sheet1", "Sheet2"]);
    expect(addSheet(workbook, "SHEET1").ok).toBe(false);
    expect(new Set(workbook.sheets.map((sheet) => sheet.id)).size).toBe(4);
  });

  it("never vanish altogether", () => {
    const { workbook, first, second } = open();
    showSheet(workbook, second, "hidden");
    expect(deleteSheet(workbook, first)).toEqual({ ok: false, failure: "last-sheet" });
    showSheet(workbook, second, "visible");
    expect(deleteSheet(workbook, first).ok).toBe(true);
    expect(workbook.activeSheetId).toBe(second.id);
  });

  it("are copied with their cells, which then live apart", () => {
    const { workbook, first } = open();
    const copy = copySheet(workbook, first, 1);
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual([
      "令和4年度",
      "令和4年度 (2)",
      "令和5年度",
    ]);
    setCellContent(workbook, copy, { row: 0, column: 0 }, { kind: "text", text: "い" });
    expect(cellAt(first, { row: 0, column: 0 })?.text).toBe("あ");
  });
});
