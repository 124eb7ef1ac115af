import { addMeasure } from "../../../src/domain/form/addMeasure";
import { sheetOf } from "../../support/sheetOf";
import { formOf, measureOf, partOf, progressSheet } from "./progressBook";
import { shown } from "./shown";

const texts = { levels: [null, "買い物の支え"], duties: ["① 乗り合わせる", "① 走らせる"] };

describe("a new measure beside areas, formulas and numbers of all kinds", () => {
  it("leaves merged areas that do not go on as they are", () => {
    const rows = [
      ["基本目標", "施策の展開", "区分", "令和4年度実績"],
      ["1 支え合い", "① 見守り", "市民", "歩いた"],
      ["", "", "社協", ""],
      ["", "", "行政", ""],
      ["2 相談", "① 窓口", "市民", "受けた"],
      ["", "② 訪問", "行政", ""],
    ];
    const form = formOf(sheetOf(rows, ["A2:A3", "B2:B4", "D2:D4", "D5:D6"]));
    const merges = (index: number) => {
      const part = partOf(form);
      const given = { levels: [null, "買い物"], duties: [] };
      const result = addMeasure(form, part, measureOf(part, index), given);
      if (!result.ok) throw new Error(result.failure.code);
      return shown(form.snapshot, result.value).merges;
    };
    expect(merges(0)).toEqual(["A2:A3", "B2:B4", "B5:B7", "D2:D4", "D5:D7", "D8:D9"]);
    expect(merges(2)).toEqual(["A2:A3", "B2:B4", "D2:D4", "D5:D6"]);
  });

  it("refuses where an area begins above the neighbour and ends within it", () => {
    const across = { top: 2, left: 3, bottom: 3, right: 3 };
    const cells = progressSheet.cells.filter(({ row, column }) => row !== 3 || column !== 3);
    const form = formOf({ ...progressSheet, cells, merges: [...progressSheet.merges, across] });
    const part = partOf(form);
    const position = { row: 2, column: 3 };
    expect(addMeasure(form, part, measureOf(part, 1), texts)).toEqual({
      ok: false,
      failure: { code: "merge-crosses", cells: [{ sheetId: progressSheet.id, position }] },
    });
  });

  it("goes before the first measure only where no formula would have to move, or look elsewhere", () => {
    const first = (row: number, formula: string) => {
      const others = progressSheet.cells.filter((cell) => cell.row !== row || cell.column !== 5);
      const content = { kind: "formula" as const, formula, numberFormat: "General" };
      const cells = [...others, { row, column: 5, text: "1", content }];
      const form = formOf({ ...progressSheet, cells });
      const result = addMeasure(form, partOf(form), "first", texts);
      return result.ok ? "ok" : result.failure;
    };
    const at = (row: number) => [{ sheetId: progressSheet.id, position: { row, column: 5 } }];
    expect(first(1, "=1")).toEqual({ code: "formula", cells: at(1) });
    expect(first(7, "=LEN(E2)")).toEqual({ code: "formula-refers", cells: at(7) });
    expect(first(7, "=LEN(E5)")).toBe("ok");
  });

  it("says so where the neighbour's number cannot be counted on, and leaves it out", () => {
    const rows = [
      ["施策の展開", "令和4年度実績"],
      ["ア 見守り", "歩いた"],
      ["イ 居場所", "開いた"],
    ];
    const form = formOf(sheetOf(rows));
    const part = partOf(form);
    const result = addMeasure(form, part, measureOf(part, 1), { levels: ["買い物"], duties: [] });
    if (!result.ok) throw new Error(result.failure.code);
    expect(result.value.notices).toContainEqual({ code: "number-unknown", label: "イ 居場所" });
    expect(shown(form.snapshot, result.value).text("A4")).toBe("買い物");
  });
});
