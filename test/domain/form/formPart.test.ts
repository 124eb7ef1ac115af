import { formPart, measureRows } from "../../../src/domain/form/formPart";
import { sheetOf } from "../../support/sheetOf";
import { formOf, measureOf, partOf, progressSheet } from "./progressBook";

const codeOf = (result: { ok: true } | { ok: false; failure: { code: string } }) =>
  result.ok ? "ok" : result.failure.code;

describe("formPart", () => {
  const asked = (...header: string[]) => {
    const form = formOf(sheetOf([header, ["① 見守り", "市民", "歩いた", "歩く"]]));
    const part = partOf(form);
    return [part.table.questions.map(({ column }) => column), codeOf(formPart(form, part))];
  };

  it("refuses where it is in question which columns say where a measure begins", () => {
    expect(asked("施策の展開", "区分", "実績", "令和5年度計画")).toEqual([[2], "ok"]);
    const doubted = formOf(progressSheet);
    const part = partOf(doubted);
    const about = (column: number | null) => {
      const questions = [{ code: "unknown-column" as const, column, label: "", choices: [] }];
      return codeOf(formPart(doubted, { ...part, table: { ...part.table, questions } }));
    };
    expect([about(null), about(1), about(4)]).toEqual(["reading-unsure", "reading-unsure", "ok"]);
  });

  it("refuses a page that the workbook does not have any more", () => {
    const form = formOf(progressSheet);
    expect(
      codeOf(formPart({ ...form, snapshot: { ...form.snapshot, sheets: [] } }, partOf(form))),
    ).toBe("not-in-table");
  });
});

describe("measureRows", () => {
  function rowsOf(form: ReturnType<typeof formOf>, index: number) {
    const target = formPart(form, partOf(form));
    if (!target.ok) throw new Error(target.failure.code);
    return measureRows(target.value, measureOf(target.value.part, index));
  }

  it("is the run from the first row to the last", () => {
    expect(rowsOf(formOf(progressSheet), 1)).toEqual({ ok: true, value: { first: 3, last: 4 } });
  });

  it("refuses a measure of another reading", () => {
    const target = formPart(formOf(progressSheet), partOf(formOf(progressSheet)));
    if (!target.ok) throw new Error(target.failure.code);
    const other = measureOf(partOf(formOf(progressSheet)), 0);
    expect(codeOf(measureRows(target.value, other))).toBe("not-in-table");
  });

  it("refuses a measure that goes on below other rows", () => {
    const header = ["施策の展開", "区分", "令和4年度実績"];
    const form = formOf(
      sheetOf([
        header,
        ["① 見守り", "市民", "歩いた"],
        header,
        ["① 見守り", "行政", "支えた"],
        ["② 居場所", "市民", "開いた"],
      ]),
    );
    expect(codeOf(rowsOf(form, 0))).toBe("rows-apart");
    expect(codeOf(rowsOf(form, 1))).toBe("ok");
  });

  it("refuses where something beside the table would go with the rows", () => {
    const beside = {
      row: 2,
      column: 9,
      text: "検算",
      content: { kind: "text", text: "検算" },
    } as const;
    const form = formOf({ ...progressSheet, cells: [...progressSheet.cells, beside] });
    expect(rowsOf(form, 0)).toEqual({
      ok: false,
      failure: {
        code: "beside-table",
        cells: [{ sheetId: progressSheet.id, position: { row: 2, column: 9 } }],
      },
    });
    expect(codeOf(rowsOf(form, 1))).toBe("ok");
    const merges = [...progressSheet.merges, { top: 2, left: 8, bottom: 3, right: 8 }];
    expect(codeOf(rowsOf(formOf({ ...progressSheet, merges }), 1))).toBe("beside-table");
  });
});
