import { parseSpan } from "../../../../src/domain/cells/address";
import { createHostWorkbook } from "../../../../src/embedded/model/createHostWorkbook";
import { activeSheet } from "../../../../src/embedded/model/findSheet";
import { clearCells } from "../../../../src/embedded/page/grid/clearCells";
import { copyText } from "../../../../src/embedded/page/grid/copyText";

function open(locked: boolean) {
  const workbook = createHostWorkbook({
    sheets: [
      {
        name: "表",
        rows: [
          ["市民", "一行目\n二行目", "c"],
          ["福祉", 'かぎ"括弧', "d"],
        ],
        hiddenColumns: [2],
        protected: locked,
        styles: { A1: { numberFormat: "General", locked: false } },
      },
    ],
  });
  return { workbook, sheet: activeSheet(workbook) };
}

function span(text: string) {
  const parsed = parseSpan(text);
  if (!parsed) throw new Error(text);
  return parsed;
}

const texts = (sheet: ReturnType<typeof open>["sheet"]) =>
  [...sheet.cells.values()].map((cell) => cell.text);

describe("clearCells", () => {
  it("empties what the span holds and nothing else", () => {
    const { workbook, sheet } = open(false);
    expect(clearCells(workbook, sheet, span("A1:B1")).ok).toBe(true);
    expect(texts(sheet)).toEqual(["", "", "c", "福祉", 'かぎ"括弧', "d"]);
    expect(workbook.changed).toBe(true);
  });

  it("empties nothing where one of the cells is locked", () => {
    const { workbook, sheet } = open(true);
    expect(clearCells(workbook, sheet, span("A1:B1"))).toEqual({ ok: false, failure: "protected" });
    expect(workbook.changed).toBe(false);
    expect(clearCells(workbook, sheet, span("A1")).ok).toBe(true);
  });
});

describe("copyText", () => {
  it("gives one cell as it is", () => {
    expect(copyText(open(false).sheet, span("B1"))).toBe("一行目\n二行目");
  });

  it("gives a range with tabs and quotes, hidden columns left out", () => {
    expect(copyText(open(false).sheet, span("A1:C2"))).toBe(
      '市民\t"一行目\n二行目"\r\n福祉\t"かぎ""括弧"',
    );
  });
});
