import { shiftAreaFormula, shiftReferences } from "../../../src/embedded/model/shiftReferences";

const shift = { sheetName: "R5 計画", own: true } as const;
const inserted = { ...shift, kind: "insert", at: 4, count: 2 } as const;
const deleted = { ...shift, kind: "delete", at: 4, count: 2 } as const;

describe("shiftReferences", () => {
  it.each([
    ["=A4+A5+$A$6", "=A4+A7+$A$8", "=A4+#REF!+#REF!"],
    ["=SUM(A1:B5)", "=SUM(A1:B7)", "=SUM(A1:B4)"],
    ["=SUM(A5:B6)", "=SUM(A7:B8)", "=SUM(#REF!)"],
    ["=SUM(A:B,5:9)", "=SUM(A:B,7:11)", "=SUM(A:B,5:7)"],
    ["=SUM(A9:A2)", "=SUM(A2:A11)", "=SUM(A2:A7)"],
    ['="A9"&LOG10(A9)&A9.B', '="A9"&LOG10(A11)&A9.B', '="A9"&LOG10(A7)&A9.B'],
    ["='R5 計画'!B9+他!B9", "='R5 計画'!B11+他!B9", "='R5 計画'!B7+他!B9"],
    ["='[1]R5 計画'!B9+[2]他!B9", "='[1]R5 計画'!B9+[2]他!B9", "='[1]R5 計画'!B9+[2]他!B9"],
    ["=表1[[#This Row],[A9]]+B9", "=表1[[#This Row],[A9]]+B11", "=表1[[#This Row],[A9]]+B7"],
    ['=INDIRECT("B9")+計画_B9+_B9', '=INDIRECT("B9")+計画_B9+_B9', '=INDIRECT("B9")+計画_B9+_B9'],
  ])("%s becomes %s, or %s where rows went", (formula, grown, shrunk) => {
    expect(shiftReferences(formula, inserted)).toBe(grown);
    expect(shiftReferences(formula, deleted)).toBe(shrunk);
  });

  it("leaves a reference without a sheet alone on another sheet", () => {
    expect(shiftReferences("=B9+'R5 計画'!B9", { ...inserted, own: false })).toBe(
      "=B9+'R5 計画'!B11",
    );
  });

  it.each(["=SUM(計画:実績!A9)", "=SUM('R4 計画:R5 計画'!A9)"])(
    "says nothing of %s, which spans sheets",
    (formula) => {
      expect(shiftReferences(formula, inserted)).toBeNull();
    },
  );
});

describe("shiftAreaFormula", () => {
  const area = { top: 2, left: 0, bottom: 8, right: 0 };

  it("keeps a row meant beside each cell beside it, though rows come into the area", () => {
    expect(shiftAreaFormula('=$B3<>""', area, true, inserted)).toBe('=$B3<>""');
    expect(shiftAreaFormula('=$B3<>""', area, true, { ...inserted, at: 1 })).toBe('=$B5<>""');
    expect(shiftAreaFormula('=$B3<>""', area, true, { ...deleted, at: 1 })).toBe('=$B2<>""');
  });

  it("follows fixed rows, and refuses other rows that the shift would tear from the area", () => {
    expect(shiftAreaFormula("=$B$9>$B$1", area, true, inserted)).toBe("=$B$11>$B$1");
    expect(shiftAreaFormula("=$B4>1", area, true, inserted)).toBeNull();
    expect(shiftAreaFormula("=$B4>1", area, true, { ...inserted, at: 0 })).toBe("=$B6>1");
  });
});
