import { parseAddress } from "../../../src/domain/cells/address";
import type { CellContent } from "../../../src/domain/cells/CellContent";
import type { SheetSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { addMeasure } from "../../../src/domain/form/addMeasure";
import { sheetOf } from "../../support/sheetOf";
import { formOf, measureOf, partOf } from "./progressBook";
import { shown } from "./shown";

/** The sheet with other contents in some cells; what they show stays. */
function holding(sheet: SheetSnapshot, contents: Readonly<Record<string, CellContent>>) {
  const cells = sheet.cells.map((cell) => {
    const address = Object.keys(contents).find((key) => {
      const at = parseAddress(key);
      return at?.row === cell.row && at.column === cell.column;
    });
    return { ...cell, content: contents[address ?? ""] ?? cell.content };
  });
  return { ...sheet, cells };
}

const formula = (text: string): CellContent => ({
  kind: "formula",
  formula: text,
  numberFormat: "General",
});
const number = (value: number): CellContent => ({ kind: "value", value, numberFormat: "0" });

function added(
  sheet: SheetSnapshot,
  after: number | "first",
  levels: (string | null)[],
  duties: string[] = [],
) {
  const form = formOf(sheet);
  const part = partOf(form);
  const beside = after === "first" ? after : measureOf(part, after);
  const result = addMeasure(form, part, beside, { levels, duties });
  if (!result.ok) throw new Error(result.failure.code);
  const contents = new Map(
    result.value.edits.flatMap((edit) =>
      edit.kind === "setContent"
        ? [[`${edit.position.row + 1}/${edit.position.column + 1}`, edit.after] as const]
        : [],
    ),
  );
  return { contents, text: shown(form.snapshot, result.value).text };
}

describe("roles of a new measure", () => {
  it("are what the neighbour's cells show: no formula is copied, it would mean other cells", () => {
    const sheet = sheetOf([
      ["施策の展開", "区分", "令和4年度実績"],
      ["① 見守り", "市民", "歩いた"],
      ["② 居場所", "行政", "開いた"],
    ]);
    const { contents } = added(holding(sheet, { B2: formula("=$H$1") }), 0, ["買い物"]);
    expect(contents.get("3/2")).toEqual({ kind: "text", text: "市民" });
  });
});

describe("numbers of a new measure in the number column", () => {
  const rows = (...numbers: [string, string]) =>
    sheetOf([
      ["No.", "施策の展開", "令和4年度実績"],
      [numbers[0], "見守り", "歩いた"],
      [numbers[1], "居場所", "開いた"],
    ]);

  it("stay numbers where the neighbour's are, with its format", () => {
    const sheet = holding(rows("1", "2"), { A2: number(1), A3: number(2) });
    expect(added(sheet, 0, ["買い物"]).contents.get("3/1")).toEqual(number(2));
  });

  it("are the first one's own where it goes before it", () => {
    expect(added(rows("1", "2"), "first", ["買い物"]).text("A2")).toBe("1");
  });

  it("count every row of the neighbour that has one", () => {
    const sheet = sheetOf(
      [
        ["No.", "施策の展開", "区分", "令和4年度実績"],
        ["1", "見守り", "市民", "歩いた"],
        ["2", "", "行政", ""],
        ["3", "居場所", "市民", "開いた"],
        ["4", "", "行政", ""],
      ],
      ["B2:B3", "D2:D3", "B4:B5", "D4:D5"],
    );
    const { text } = added(sheet, 0, ["買い物"]);
    expect([text("A4"), text("A5")]).toEqual(["3", "4"]);
  });

  it.each([
    [
      "a formula counts by itself, and is not copied",
      holding(rows("1", "2"), { A2: formula("=ROW()-1") }),
    ],
    ["a dash is no number", rows("－", "－")],
    ["there is no circled figure above ㉟", rows("㉟", "㊱")],
  ])("stay empty: %s", (_, sheet) => {
    expect(added(sheet, 0, ["買い物"]).text("A3")).toBe("");
  });
});

describe("labels of a new measure", () => {
  it("stand in every row where merges were taken apart and filled, those that hold for both, too", () => {
    const sheet = sheetOf([
      ["基本目標", "施策の展開", "区分", "令和4年度実績"],
      ["1 支え合い", "① 見守り", "市民", "歩いた"],
      ["1 支え合い", "① 見守り", "行政", "支えた"],
      ["1 支え合い", "② 居場所", "市民", "開いた"],
      ["1 支え合い", "② 居場所", "行政", "貸した"],
    ]);
    const { text } = added(sheet, 1, [null, "買い物"]);
    expect(["A6", "B6", "C6", "A7", "B7", "C7"].map(text)).toEqual(
      ["1 支え合い", "③ 買い物", "市民"].concat(["1 支え合い", "③ 買い物", "行政"]),
    );
  });

  it("are told to be repeated by the row above or below in a measure of one row", () => {
    const header = ["基本目標", "施策の展開", "令和4年度実績"];
    const filled = sheetOf([
      header,
      ["1 支え合い", "① 見守り", "歩いた"],
      ["1 支え合い", "② 居場所", "開いた"],
    ]);
    expect(["A4", "B4"].map(added(filled, 1, [null, "買い物"]).text)).toEqual([
      "1 支え合い",
      "③ 買い物",
    ]);
    const blank = sheetOf([
      header,
      ["1 支え合い", "① 見守り", "歩いた"],
      ["", "② 居場所", "開いた"],
    ]);
    expect(["A3", "B3"].map(added(blank, 0, [null, "買い物"]).text)).toEqual(["", "② 買い物"]);
  });

  it("leave a level blank that a new direction does not bring", () => {
    const sheet = sheetOf([
      ["基本目標", "方向性", "取組項目", "施策の展開", "令和4年度実績"],
      ["1 支え合い", "(1) 地域", "ア 近所", "① 見守り", "歩いた"],
    ]);
    const { text } = added(sheet, 0, [null, "交通", null, "買い物"]);
    expect(["A3", "B3", "C3", "D3"].map(text)).toEqual(["", "(2) 交通", "", "① 買い物"]);
  });

  it("are written once where a cell is merged over two columns", () => {
    const sheet = sheetOf(
      [
        ["施策の展開", "区分", "役割", "令和4年度実績"],
        ["① 見守り", "市民", "① 声をかける", "歩いた"],
        ["② 居場所", "行政", "", "開いた"],
      ],
      ["B3:C3"],
    );
    const { text } = added(sheet, 1, ["買い物"], ["① 走らせる"]);
    expect(["A4", "B4", "C4"].map(text)).toEqual(["③ 買い物", "行政", ""]);
  });
});
