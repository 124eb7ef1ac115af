import { removeMeasure } from "../../../src/domain/form/removeMeasure";
import { sheetOf } from "../../support/sheetOf";
import { shown } from "./shown";
import { formOf, measureOf, partOf, progressSheet } from "./progressBook";

function removed(index: number, form = formOf(progressSheet)) {
  const part = partOf(form);
  return { form, result: removeMeasure(form, part, measureOf(part, index)) };
}

describe("removeMeasure", () => {
  it("keeps the goal's text when the row in which it stands goes", () => {
    const { form, result } = removed(0);
    if (!result.ok) throw new Error(result.failure.code);
    const sheet = shown(form.snapshot, result.value);
    expect(["A2", "B2", "A4", "B4", "A6"].map(sheet.text)).toEqual([
      "1 支え合い",
      "② 居場所",
      "2 相談",
      "① 窓口",
      "合計",
    ]);
    expect(sheet.merges).toEqual(["A2:A3", "A4:A5", "B2:B3", "B4:B5", "E2:E3", "F2:F3"]);
    expect(result.value.notices).toEqual([
      { code: "label-kept", text: "1 支え合い" },
      { code: "look-not-restored" },
      { code: "numbers-stay", count: 1 },
    ]);
    expect(shown(form.snapshot, result.value, true).text("B2")).toBe("① 居場所");
  });

  it("says whose texts go", () => {
    const { result } = removed(0);
    expect(result.ok && result.value.going).toEqual([
      {
        cell: { sheetId: progressSheet.id, position: { row: 1, column: 4 } },
        label: "令和4年度実績",
        departments: ["福祉課"],
        text: "【福祉課】\n■歩いた。",
      },
      {
        cell: { sheetId: progressSheet.id, position: { row: 1, column: 5 } },
        label: "令和5年度計画",
        departments: ["福祉課"],
        text: "【福祉課】\n■歩く。",
      },
    ]);
    const other = removed(2).result;
    expect(other.ok && other.value.going.map(({ departments }) => departments)).toEqual([[], []]);
  });

  it("hands a label on that holds for later measures because their cells are blank", () => {
    const rows = [
      ["基本目標", "施策の展開", "令和4年度実績"],
      ["1 支え合い", "① 見守り", "歩いた"],
      ["", "② 居場所", "開いた"],
    ];
    const { form, result } = removed(0, formOf(sheetOf(rows)));
    if (!result.ok) throw new Error(result.failure.code);
    const sheet = shown(form.snapshot, result.value);
    expect([sheet.text("A2"), sheet.text("B2")]).toEqual(["1 支え合い", "② 居場所"]);
  });

  it("refuses the last measure, and rows that other formulas use", () => {
    const rows = [
      ["施策の展開", "令和4年度実績"],
      ["① 見守り", "歩いた"],
    ];
    const only = removed(0, formOf(sheetOf(rows))).result;
    expect(only.ok ? "ok" : only.failure.code).toBe("last-measure");
    const overview = {
      ...sheetOf([], [], "一覧"),
      cells: [
        {
          row: 0,
          column: 0,
          text: "",
          content: { kind: "formula" as const, formula: "=進捗表!E4", numberFormat: "General" },
        },
      ],
    };
    const { result } = removed(1, formOf(progressSheet, overview));
    expect(result).toEqual({
      ok: false,
      failure: {
        code: "formula-refers",
        cells: [{ sheetId: "id-一覧", position: { row: 0, column: 0 } }],
      },
    });
  });
});

describe("what a measure that goes leaves in place", () => {
  const rows = [
    ["基本目標", "施策の展開", "令和4年度実績"],
    ["1 支え合い", "① 見守り", "歩いた"],
    ["", "② 居場所", "開いた"],
    ["2 相談", "① 窓口", "受けた"],
  ];
  const codeOf = ({ result }: ReturnType<typeof removed>) =>
    result.ok ? "ok" : result.failure.code;

  it("refuses below a hidden row: new rows would look like it if it came back", () => {
    const sheet = sheetOf(rows, ["A2:A3"]);
    const hidden = (first: number, last: number) =>
      codeOf(removed(1, formOf({ ...sheet, hiddenRows: [{ first, last }] })));
    expect([hidden(1, 1), hidden(3, 3)]).toEqual(["row-hidden", "ok"]);
  });

  it("keeps a blank area over several measures, without a word about its text", () => {
    const noted = [["基本目標", "施策の展開", "令和4年度実績", "備考"], ...rows.slice(1)];
    const { form, result } = removed(0, formOf(sheetOf(noted, ["A2:A3", "D2:D4"])));
    if (!result.ok) throw new Error(result.failure.code);
    expect(shown(form.snapshot, result.value).merges).toEqual(["D2:D3"]);
    expect(result.value.notices.filter(({ code }) => code === "label-kept")).toEqual([
      { code: "label-kept", text: "1 支え合い" },
    ]);
  });

  it("refuses where an area begins within it and ends in the next measure", () => {
    const across = { top: 2, left: 3, bottom: 3, right: 3 };
    const cells = progressSheet.cells.filter(({ row, column }) => row !== 3 || column !== 3);
    const merges = [...progressSheet.merges, across];
    const { result } = removed(0, formOf({ ...progressSheet, cells, merges }));
    const position = { row: 2, column: 3 };
    expect(result).toEqual({
      ok: false,
      failure: { code: "merge-crosses", cells: [{ sheetId: progressSheet.id, position }] },
    });
  });

  it("refuses where a row of its own is hidden: nobody sees what goes", () => {
    const hiddenRows = [{ first: 2, last: 2 }];
    expect(codeOf(removed(0, formOf({ ...progressSheet, hiddenRows })))).toBe("row-hidden");
  });

  it("refuses where the label that would move on is a formula", () => {
    const sheet = sheetOf(rows, ["A2:A3"]);
    const content = { kind: "formula", formula: '="1 支え合い"', numberFormat: "General" } as const;
    const cells = sheet.cells.map((cell) =>
      cell.row === 1 && cell.column === 0 ? { ...cell, content } : cell,
    );
    expect(codeOf(removed(0, formOf({ ...sheet, cells })))).toBe("formula");
  });
});
