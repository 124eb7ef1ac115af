import { addMeasure } from "../../../src/domain/form/addMeasure";
import { measureTemplate } from "../../../src/domain/form/MeasureTexts";
import { bookOf, sheetOf } from "../../support/sheetOf";
import { describeFixtures, readFixture } from "../../support/fixtures";
import { formOfBook } from "../../laws/formBooks";
import { addressesOf, shown } from "./shown";
import { formOf, measureOf, partOf, progressSheet } from "./progressBook";

const texts = { levels: [null, "買い物の支え"], duties: ["① 乗り合わせる", "① 走らせる"] };

function added(after: number | "first", given = texts) {
  const form = formOf(progressSheet);
  const part = partOf(form);
  const beside = after === "first" ? after : measureOf(part, after);
  const result = addMeasure(form, part, beside, given);
  if (!result.ok) throw new Error(result.failure.code);
  return { form, proposal: result.value, sheet: shown(form.snapshot, result.value) };
}

describe("addMeasure", () => {
  it("asks for what the neighbour has", () => {
    const part = partOf(formOf(progressSheet));
    expect(measureTemplate(part.table, measureOf(part, 0))).toEqual({
      levels: [
        { header: "基本目標", label: "1 支え合い" },
        { header: "施策の展開", label: "① 見守り" },
      ],
      rows: [
        { role: "市民", hasDuty: true },
        { role: "行政", hasDuty: true },
      ],
    });
  });

  it("adds rows that are merged, high, numbered and divided into roles as the neighbour's", () => {
    const { sheet, proposal } = added(0);
    expect(
      [4, 5].map((row) => ["B", "C", "D", "E"].map((at) => sheet.text(`${at}${row}`))),
    ).toEqual([
      ["② 買い物の支え", "市民", "① 乗り合わせる", ""],
      ["", "行政", "① 走らせる", ""],
    ]);
    expect(sheet.merges).toEqual(
      ["A2:A7", "B2:B3", "E2:E3", "F2:F3", "B4:B5", "E4:E5", "F4:F5"]
        .concat(["B6:B7", "E6:E7", "F6:F7", "A8:A9", "B8:B9"])
        .sort(),
    );
    expect([sheet.height(4), sheet.height(5), sheet.height(6)]).toEqual([60, 30, 15]);
    expect(proposal.rows).toEqual({ first: 3, last: 4 });
  });

  it("leaves the numbers that follow alone, and offers them", () => {
    const { form, proposal, sheet } = added(0);
    expect(sheet.text("B6")).toBe("② 居場所");
    expect(proposal.notices).toContainEqual({ code: "numbers-stay", count: 1 });
    expect(shown(form.snapshot, proposal, true).text("B6")).toBe("③ 居場所");
    expect(addressesOf(proposal.renumbering)).toEqual(["B6"]);
    expect(addressesOf(proposal.looksAt)).toEqual(["B4"]);
  });

  it("goes to the neighbour's goal at the end of it, in front of a sum, and at the top", () => {
    expect(added(1).sheet.merges).toContain("A2:A7");
    const last = added(2).sheet;
    expect(last.merges).toContain("A6:A9");
    expect([last.text("B8"), last.text("A10")]).toEqual(["② 買い物の支え", "合計"]);
    const top = added("first").sheet;
    expect(["A2", "B2", "B4", "D4", "E4"].map(top.text)).toEqual([
      "1 支え合い",
      "① 買い物の支え",
      "① 見守り",
      "① 声をかける",
      "【福祉課】\n■歩いた。",
    ]);
  });

  it("says which formulas do not count the new rows", () => {
    const sum = { kind: "formula" as const, formula: "=COUNTA(E2:E7)", numberFormat: "General" };
    const cell = { row: 7, column: 5, text: "3", content: sum };
    const form = formOf({ ...progressSheet, cells: [...progressSheet.cells, cell] });
    const part = partOf(form);
    const result = addMeasure(form, part, measureOf(part, 2), texts);
    expect(result.ok && result.value.notices).toContainEqual({
      code: "formula-ends-above",
      cells: [{ sheetId: progressSheet.id, position: { row: 7, column: 5 } }],
    });
  });

  it.each([
    ["no-text", { levels: [null, " "], duties: [] }],
    ["new-goal", { levels: ["移動", "買い物"], duties: [] }],
    ["same-measure", { levels: [null, "② 居場所"], duties: [] }],
  ])("refuses with %s", (code, given) => {
    const form = formOf(progressSheet);
    const part = partOf(form);
    const result = addMeasure(form, part, measureOf(part, 0), given);
    expect(result).toEqual({ ok: false, failure: { code, cells: [] } });
  });

  it("refuses a protected sheet, hidden rows, text beside the table, years down the rows", () => {
    const code = (form: ReturnType<typeof formOf>) => {
      const part = partOf(form);
      const result = addMeasure(form, part, measureOf(part, 0), texts);
      return result.ok ? "ok" : result.failure.code;
    };
    const plain = formOf(progressSheet);
    expect(code({ ...plain, protectedSheets: new Set([progressSheet.id]) })).toBe(
      "sheet-protected",
    );
    expect(code(formOf({ ...progressSheet, hiddenRows: [{ first: 2, last: 2 }] }))).toBe(
      "row-hidden",
    );
    const crossing = [...progressSheet.merges, { top: 2, left: 3, bottom: 3, right: 3 }];
    const cells = progressSheet.cells.filter(({ row, column }) => row !== 3 || column !== 3);
    expect(code(formOf({ ...progressSheet, cells, merges: crossing }))).toBe("merge-crosses");
    const years = sheetOf([
      ["施策の展開", "区分", "令和4年度", "令和5年度"],
      ["① 見守り", "計画", "歩く", "走る"],
      ["", "実績", "歩いた", ""],
      ["② 居場所", "計画", "開く", "広げる"],
      ["", "実績", "開いた", ""],
    ]);
    expect(code(formOf(years))).toBe("axis-rows");
  });

  it("tears no direction apart", () => {
    const rows = [
      ["基本目標", "方向性", "施策の展開", "令和4年度実績"],
      ["1 支え合い", "(1) 地域", "① 見守り", "歩いた"],
      ["", "", "② 居場所", "開いた"],
    ];
    const form = formOf(sheetOf(rows, ["A2:A3", "B2:B3"]));
    const part = partOf(form);
    const given = { levels: [null, "交通", "買い物"], duties: [] };
    const result = addMeasure(form, part, measureOf(part, 0), given);
    expect(result.ok ? "ok" : result.failure.code).toBe("crosses-border");
  });
});

describeFixtures("addMeasure in the cities' sheets", () => {
  it("一関市: begins a direction at the end of a goal", async () => {
    const form = formOfBook(await readFixture("ichinoseki_R4_clean.xlsx"));
    const part = partOf(form);
    const given = { levels: [null, "見守りの推進", "見守りの輪を広げる"], duties: [] };
    const result = addMeasure(form, part, measureOf(part, 2), given);
    if (!result.ok) throw new Error(result.failure.code);
    const sheet = shown(bookOf(form.snapshot.sheets), result.value);
    expect([sheet.text("B16"), sheet.text("C16")]).toEqual([
      "(4) 見守りの推進",
      "① 見守りの輪を広げる",
    ]);
    const own = ["B16:B19", "C16:C19", "F16:F19", "G16:G19", "H16:H19", "I16:I19"];
    expect(sheet.merges).toEqual(expect.arrayContaining(["A4:A19", ...own, "A20:A39"]));
    expect(["D16", "D17", "D18", "D19"].map(sheet.text)).toEqual(
      ["D12", "D13", "D14", "D15"].map(sheet.text),
    );
    expect([16, 17, 18, 19].map(sheet.height)).toEqual([12, 13, 14, 15].map(sheet.height));
    expect(result.value.renumbering).toEqual([]);
  });

  it("山口市: adds one row, and offers the numbers that follow", async () => {
    const form = formOfBook(await readFixture("yamaguchi_jisshi_joukyou.xlsx"));
    const part = partOf(form);
    const given = { levels: ["出前講座"], duties: [] };
    const result = addMeasure(form, part, measureOf(part, 0), given);
    if (!result.ok) throw new Error(result.failure.code);
    expect(result.value.rows).toEqual({ first: 7, last: 7 });
    expect(shown(form.snapshot, result.value).text("A8")).toBe("② 出前講座");
    const numbers = result.value.renumbering.map(({ after }) =>
      after.kind === "text" ? after.text.slice(0, 1) : "",
    );
    expect(numbers).toEqual(["③", "④"]);
  });
});
