import { parseSpan } from "../../../src/domain/cells/address";
import { moveMeasure, type Destination } from "../../../src/domain/form/moveMeasure";
import { sheetOf } from "../../support/sheetOf";
import { addressesOf, shown } from "./shown";
import { formOf, measureOf, partOf, progressSheet } from "./progressBook";

function moved(index: number, to: Destination, form = formOf(progressSheet)) {
  const part = partOf(form);
  return { form, result: moveMeasure(form, part, measureOf(part, index), to) };
}

describe("moveMeasure", () => {
  it("takes texts and heights along, and leaves the goal where it is", () => {
    const { form, result } = moved(0, "down");
    if (!result.ok) throw new Error(result.failure.code);
    const sheet = shown(form.snapshot, result.value);
    expect(["A2", "B2", "D2", "E2", "B4", "D5", "E4", "F4"].map(sheet.text)).toEqual([
      "1 支え合い",
      "② 居場所",
      "① つどう",
      "【長寿社会課】\n■開いた。",
      "① 見守り",
      "① 支える",
      "【福祉課】\n■歩いた。",
      "【福祉課】\n■歩く。",
    ]);
    expect([2, 3, 4, 5].map(sheet.height)).toEqual([15, 15, 60, 30]);
    expect(result.value.rows).toEqual({ first: 3, last: 4 });
    expect(result.value.edits.some(({ kind }) => kind === "insertRows")).toBe(false);
    const renumbered = shown(form.snapshot, result.value, true);
    expect([renumbered.text("B2"), renumbered.text("B4")]).toEqual(["① 居場所", "② 見守り"]);
  });

  it("asks to look at every cell whose text it writes over", () => {
    const { result } = moved(0, "down");
    expect(result.ok && addressesOf(result.value.looksAt).sort()).toEqual(
      ["B2", "D2", "E2", "F2", "D3", "B4", "D4", "E4", "D5"].sort(),
    );
  });

  it("takes merges of another shape along", () => {
    const rows = [
      ["施策の展開", "区分", "令和4年度実績"],
      ["① 見守り", "市民", "歩いた"],
      ["", "社協", ""],
      ["", "行政", ""],
      ["② 居場所", "市民", "開いた"],
    ];
    const form = formOf(sheetOf(rows, ["A2:A4", "C2:C4"]));
    const { result } = moved(1, "up", form);
    if (!result.ok) throw new Error(result.failure.code);
    const sheet = shown(form.snapshot, result.value);
    expect(sheet.merges).toEqual(["A3:A5", "C3:C5"]);
    expect(["A2", "C2", "A3", "C3", "B5"].map(sheet.text)).toEqual([
      "② 居場所",
      "開いた",
      "① 見守り",
      "歩いた",
      "行政",
    ]);
  });

  it("goes in front of another measure", () => {
    const rows = [
      ["施策の展開", "令和4年度実績"],
      ["① 見守り", "歩いた"],
      ["② 居場所", "開いた"],
      ["③ 買い物", "走った"],
    ];
    const form = formOf(sheetOf(rows));
    const part = partOf(form);
    const result = moveMeasure(form, part, measureOf(part, 2), { before: measureOf(part, 0) });
    if (!result.ok) throw new Error(result.failure.code);
    const sheet = shown(form.snapshot, result.value);
    expect(["A2", "A3", "A4"].map(sheet.text)).toEqual(["③ 買い物", "① 見守り", "② 居場所"]);
  });

  it.each([
    ["at-the-end", 0, "up"],
    ["at-the-end", 2, "down"],
    ["crosses-border", 1, "down"],
    ["crosses-border", 2, "up"],
  ] as const)("refuses with %s: measure %i, %s", (code, index, to) => {
    const { result } = moved(index, to);
    expect(result.ok ? "ok" : result.failure.code).toBe(code);
  });

  it("refuses where a blank label would hold for other measures", () => {
    const rows = [
      ["基本目標", "施策の展開", "令和4年度実績"],
      ["1 支え合い", "① 見守り", "歩いた"],
      ["", "② 居場所", "開いた"],
      ["2 相談", "① 窓口", "受けた"],
    ];
    const { result } = moved(2, "up", formOf(sheetOf(rows)));
    expect(result.ok ? "ok" : result.failure.code).toBe("crosses-border");
  });

  it("refuses to move formulas, and rows that formulas begin or end in", () => {
    const formula = (row: number, text: string) => ({
      row,
      column: 5,
      text: "1",
      content: { kind: "formula" as const, formula: text, numberFormat: "General" },
    });
    const others = progressSheet.cells.filter(({ row, column }) => row !== 1 || column !== 5);
    const own = moved(
      0,
      "down",
      formOf({ ...progressSheet, cells: [...others, formula(1, "=1")] }),
    );
    expect(own.result.ok ? "ok" : own.result.failure.code).toBe("formula");
    const into = [...progressSheet.cells, formula(7, "=LEN(E4)")];
    const { result } = moved(0, "down", formOf({ ...progressSheet, cells: into }));
    expect(result).toEqual({
      ok: false,
      failure: {
        code: "formula-refers",
        cells: [{ sheetId: progressSheet.id, position: { row: 7, column: 5 } }],
      },
    });
  });
});

describe("what stands in the way of a move", () => {
  const codeOf = ({ result }: ReturnType<typeof moved>) => (result.ok ? "ok" : result.failure.code);

  it("refuses where an area is merged over both measures: its rows would part", () => {
    const across = parseSpan("D3:D4");
    if (!across) throw new Error("a span");
    const cells = progressSheet.cells.filter(({ row, column }) => row !== 3 || column !== 3);
    const merges = [...progressSheet.merges, across];
    const { result } = moved(0, "down", formOf({ ...progressSheet, cells, merges }));
    const position = { row: 2, column: 3 };
    expect(result).toEqual({
      ok: false,
      failure: { code: "merge-crosses", cells: [{ sheetId: progressSheet.id, position }] },
    });
  });

  it("refuses hidden rows, its own and those that it would pass", () => {
    const hiding = (row: number) =>
      formOf({ ...progressSheet, hiddenRows: [{ first: row, last: row }] });
    expect(codeOf(moved(0, "down", hiding(2)))).toBe("row-hidden");
    expect(codeOf(moved(0, "down", hiding(3)))).toBe("row-hidden");
  });
});

describe("a measure that is dragged", () => {
  const rows = [
    ["施策の展開", "令和4年度実績"],
    ["① 見守り", "歩いた"],
    ["② 居場所", "開いた"],
    ["③ 買い物", "走った"],
  ];

  it("goes behind another one, below it and above it", () => {
    const order = (index: number, behind: number) => {
      const form = formOf(sheetOf(rows));
      const { result } = moved(index, { after: measureOf(partOf(form), behind) }, form);
      if (!result.ok) return result.failure.code;
      return ["A2", "A3", "A4"].map(shown(form.snapshot, result.value).text);
    };
    expect(order(0, 2)).toEqual(["② 居場所", "③ 買い物", "① 見守り"]);
    expect(order(2, 0)).toEqual(["① 見守り", "③ 買い物", "② 居場所"]);
    expect(order(1, 0)).toBe("at-the-end");
  });

  it("stays on its page", () => {
    const elsewhere = measureOf(partOf(formOf(sheetOf(rows))), 1);
    const { result } = moved(0, { before: elsewhere }, formOf(sheetOf(rows)));
    expect(result).toMatchObject({ ok: false, failure: { code: "not-in-table" } });
  });
});
