import { roleMissing } from "../../../../src/domain/rules/role/roleMissing";
import { findingsOf, formOf, inShort, wholeMeasure, type Row } from "./formCheck";

const others = [...wholeMeasure("② 集う"), ...wholeMeasure("③ 支える")];
const found = (rows: readonly Row[], merges: readonly string[] = []) =>
  inShort(findingsOf(roleMissing, [formOf(rows, merges)]));

describe("role/missing", () => {
  test("the roles that a measure lacks, in its first role cell", () => {
    const [citizen = ["", ""], provider = ["", ""]] = wholeMeasure("① 学ぶ");
    const findings = findingsOf(roleMissing, [formOf([citizen, provider, ...others])]);
    expect(inShort(findings)).toEqual(["C2 社協・行政"]);
    expect(findings[0]).toMatchObject({
      severity: "error",
      facts: { missing: ["社協", "行政"], slipped: [] },
      fixes: [],
    });
  });

  test("the first one missing", () => {
    expect(found([...wholeMeasure("① 学ぶ").slice(1).map(named), ...others])).toEqual(["C2 市民"]);
  });

  test("a measure alone is held against the city's list", () => {
    expect(found(wholeMeasure("① 学ぶ").slice(0, 3))).toEqual(["C2 行政"]);
  });

  test("a role that most measures do without is none of this form's", () => {
    const rows = ["① 学ぶ", "② 集う", "③ 支える", "④ 守る"].flatMap((measure) => {
      const [citizen = ["", ""], , , city = ["", ""]] = wholeMeasure(measure);
      return [citizen, city];
    });
    expect(found(rows)).toEqual([]);
  });

  test("a measure that goes on on the next page is looked at as a whole", () => {
    const rows = wholeMeasure("③ 支える");
    const after = [...wholeMeasure("④ 守る"), ...wholeMeasure("⑤ 備える")];
    const first = formOf([...wholeMeasure("① 学ぶ"), ...rows.slice(0, 2)], [], "1ページ");
    const next = (...beginning: Row[]) => formOf([...beginning, ...after], [], "2ページ");
    const goesOn: Row[] = [
      ["", "社協"],
      ["", "行政"],
    ];
    const blank = next(...goesOn);
    const cells = blank.cells.filter(({ row, column }) => row !== 1 || column > 0);
    expect(findingsOf(roleMissing, [first, { ...blank, cells }])).toEqual([]);
    expect(findingsOf(roleMissing, [first, next(["③ 支える", "社協"], ["", "行政"])])).toEqual([]);
    const told = next(["③ 支える（続き）", "社協"], ["", "行政"]);
    expect(findingsOf(roleMissing, [first, told])).toEqual([]);
    expect(inShort(findingsOf(roleMissing, [first, next()]))).toEqual(["C6 社協・行政"]);
  });

  test("roles in one cell and near misses are there; one that slipped into a hierarchy column has lost its row", () => {
    const page = formOf([
      ["① 学ぶ", "福祉事業者", "① 支えます。"],
      ["社協", "行政", "① 進めます。"],
      ["② 集う", "市民\n福祉事業者\n社協\n行政"],
      ["③ 支える", "市民"],
      ["", "事業者"],
      ["", "社会福祉協議会"],
      ["", "行 政"],
    ]);
    const findings = findingsOf(roleMissing, [page]);
    expect(inShort(findings)).toEqual(["C2 市民・社協"]);
    expect(findings[0]?.facts.slipped).toEqual(["社協"]);
  });

  test("an unknown, a blank or a repeated role explains a missing one", () => {
    const instead = (second: Row): Row[] => {
      const [citizen = ["", ""], , ...more] = wholeMeasure("① 学ぶ");
      return [citizen, second, ...more, ...others];
    };
    expect(found(instead(["", "企業", "① 支えます。"]))).toEqual([]);
    expect(found(instead(["", "", "① 支えます。"]))).toEqual([]);
    expect(found(instead(["", "市民", "① 支えます。"]))).toEqual([]);
    expect(found([...instead(["", "企業"]).slice(0, 3), ...others])).toEqual([
      "C2 福祉事業者・行政",
    ]);
  });

  test("a measure that names nobody says nothing of roles", () => {
    expect(found([["① 学ぶ", ""], ...others])).toEqual([]);
  });
});

function named(row: Row, index: number): Row {
  return index === 0 ? ["① 学ぶ", row[1], row[2] ?? ""] : row;
}
