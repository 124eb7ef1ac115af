import { applyEdits } from "../../../../src/domain/edit/applyEdits";
import { roleBlank } from "../../../../src/domain/rules/role/roleBlank";
import { findingsOf, formOf, inShort, wholeMeasure, type Row } from "./formCheck";

const blankAt = (at: number): Row[] =>
  wholeMeasure("① 学ぶ").map((row, i) => (i === at ? [row[0], "", row[2] ?? ""] : row));

describe("role/blank", () => {
  test("an empty role beside a duty; the only one missing is written", () => {
    const page = formOf(blankAt(2));
    const findings = findingsOf(roleBlank, [page]);
    expect(inShort(findings)).toEqual(["C4 ① ① 学ぶを社協として進めます。"]);
    expect(findings[0]).toMatchObject({
      severity: "error",
      facts: { role: "社協", duty: "① ① 学ぶを社協として進めます。" },
    });
    const [after] = applyEdits([page], findings[0]?.fixes[0]?.edits ?? []);
    expect(after).toEqual(formOf(wholeMeasure("① 学ぶ")));
  });

  test("two empty roles, or one whose place is not here: a person has to tell", () => {
    const two = blankAt(2).map((row): Row =>
      row[1] === "市民" ? [row[0], "", row[2] ?? ""] : row,
    );
    expect(findingsOf(roleBlank, [formOf(two)]).map(({ fixes }) => fixes.length)).toEqual([0, 0]);
    const [citizen = ["", ""], provider = ["", ""], , city = ["", ""]] = wholeMeasure("① 学ぶ");
    const last: Row[] = [citizen, provider, city, ["", "", "① つなぎます。"]];
    expect(findingsOf(roleBlank, [formOf(last)])).toMatchObject([
      { facts: { role: null }, fixes: [] },
    ]);
  });

  test("beside a name that nobody knows: that one may be meant for the missing role", () => {
    const rows: Row[] = [...blankAt(2), ["", "町内会長", "① 見守ります。"]];
    expect(findingsOf(roleBlank, [formOf(rows)])).toMatchObject([
      { facts: { role: null }, fixes: [] },
    ]);
  });

  test("a cell that shows nothing but holds spaces: the role is named, a person has to write it", () => {
    const rows = blankAt(2).map((row, i): Row => (i === 2 ? ["", "　", row[2] ?? ""] : row));
    expect(findingsOf(roleBlank, [formOf(rows)])).toMatchObject([
      { facts: { role: "社協" }, fixes: [] },
    ]);
  });

  test("not where the duty goes on counting, nor without a duty", () => {
    const [citizen = ["", ""], ...more] = wholeMeasure("① 学ぶ");
    expect(
      findingsOf(roleBlank, [formOf([citizen, ["", "", "② 話し合います。"], ...more])]),
    ).toEqual([]);
    expect(findingsOf(roleBlank, [formOf([citizen, ["", ""], ...more])])).toEqual([]);
  });

  test("without numbers it goes on as long as the measure has all its roles", () => {
    const [citizen = ["", ""], provider = ["", ""], ...more] = wholeMeasure("① 学ぶ");
    const plain: Row = ["", "", "話し合います。"];
    expect(findingsOf(roleBlank, [formOf([citizen, plain, provider, ...more])])).toEqual([]);
    expect(inShort(findingsOf(roleBlank, [formOf([citizen, plain, ...more])]))).toEqual([
      "C3 話し合います。",
    ]);
  });

  test("not under a merged role", () => {
    const [, ...more] = wholeMeasure("① 学ぶ");
    const rows: Row[] = [["① 学ぶ", "市民", "① 学びます。"], ["", "", "① 話し合います。"], ...more];
    expect(findingsOf(roleBlank, [formOf(rows, ["C2:C3"])])).toEqual([]);
  });
});
