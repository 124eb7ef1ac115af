import { gridOf } from "../../../src/domain/cells/SheetGrid";
import { rowKindOf } from "../../../src/domain/planSheet/rowKind";
import { sheetOf } from "../../support/sheetOf";

/** The kind of a sheet's only row, of four columns; the first two say what it is about. */
function kindOf(row: string[], merges: string[] = []) {
  return rowKindOf(gridOf(sheetOf([row], merges)), [0, 1, 2, 3], [0, 1], 0);
}

test("a row that says several things is one of the body", () => {
  expect(kindOf(["見守り", "市民", "訪ねた。", ""])).toEqual({ kind: "body" });
  expect(kindOf(["", "", "訪ねた。", ""])).toEqual({ kind: "body" });
});

test("nothing in the table's columns: blank, whatever stands beside the table", () => {
  expect(kindOf(["", " ", "", "", "メモ"])).toEqual({ kind: "blank", text: "" });
});

test("one cell from side to side is a section, also where its merge was taken apart and filled", () => {
  const section = { kind: "section", text: "第1章 見守り" };
  expect(kindOf(["第1章 見守り"], ["A1:D1"])).toEqual(section);
  expect(kindOf(Array<string>(4).fill("第1章 見守り"))).toEqual(section);
  expect(kindOf(["第1章 見守り"]).kind).toBe("body");
});

test("a lone remark is a note; beside other texts it is a cell of the body", () => {
  for (const text of ["※ 4月現在", "注：4月現在", "（注）4月現在", "*4月現在"])
    expect(kindOf([text])).toEqual({ kind: "note", text });
  expect(kindOf(["※ 見守り", "市民", "訪ねた。"]).kind).toBe("body");
});

test("a sum is named where a row says what it is about, and nowhere else", () => {
  expect(kindOf(["合　計", "", "3", "4"]).kind).toBe("total");
  expect(kindOf(["", "小計（市民）", "3", "4"]).kind).toBe("subtotal");
  expect(kindOf(["見守り", "市民", "合計", ""]).kind).toBe("body");
  expect(kindOf(["計画を広める", "市民", "配った。", ""]).kind).toBe("body");
});
