import { applyEdits } from "../../../../src/domain/edit/applyEdits";
import { roleSpelling } from "../../../../src/domain/rules/role/roleSpelling";
import { findingsOf, formOf, inShort, wholeMeasure, withRoles, type Row } from "./formCheck";

/** A measure in which one role is written like this. */
function withRole(written: string, at = 1): Row[] {
  return wholeMeasure("① 学ぶ").map((row, i) => (i === at ? [row[0], written, row[2] ?? ""] : row));
}

function meant(written: string, at = 1) {
  const [finding, ...more] = findingsOf(roleSpelling, [formOf(withRole(written, at))]);
  expect(more).toEqual([]);
  return finding?.facts.role ?? null;
}

describe("role/spelling", () => {
  test.each([
    ["福 祉 事 業 者", "福祉事業者"],
    ["福祉　事業者", "福祉事業者"],
    ["福祉事業社", "福祉事業者"],
    ["福祉事業者等", "福祉事業者"],
    ["事業者", "福祉事業者"],
    ["社会福祉協議会", "社協"],
    ["市社会福祉協議会", "社協"],
    ["一関市社会福祉協議会", "社協"],
    ["ｼﾐﾝ", null],
    ["市", "行政"],
    ["住民", "市民"],
    ["企業", null],
    ["福祉団体", null],
  ])("%s means %s", (written, role) => {
    const at = role === null ? 1 : ["市民", "福祉事業者", "社協", "行政"].indexOf(role);
    expect(meant(written, at)).toBe(role);
  });

  test("a short name with one other character is the one that is missing, and only that", () => {
    expect(meant("社脇", 2)).toBe("社協");
    const two = formOf([
      ["① 学ぶ", "市民"],
      ["", "社脇"],
    ]);
    expect(findingsOf(roleSpelling, [two])).toEqual([]);
  });

  test("a name in two lines, or with a space around it, is no slip", () => {
    expect(meant("福祉\n事業者")).toBeNull();
    expect(meant(" 福祉事業者\n")).toBeNull();
  });

  test("two roles of the list that one name may mean: nobody can tell", () => {
    const page = formOf([
      ["① 学ぶ", "市民"],
      ["", "住民"],
      ["", "行政"],
    ]);
    const profile = withRoles(["市民", "地域住民", "行政"]);
    expect(findingsOf(roleSpelling, [page], profile)).toEqual([]);
  });

  test("the fix writes the list's name and leaves the spaces around it", () => {
    const page = formOf(withRole(" 社会福祉協議会 ", 2));
    const findings = findingsOf(roleSpelling, [page]);
    expect(inShort(findings)).toEqual(["C4 社会福祉協議会"]);
    expect(findings[0]?.severity).toBe("warning");
    const [after] = applyEdits([page], findings[0]?.fixes[0]?.edits ?? []);
    expect(after?.cells.find(({ row, column }) => row === 3 && column === 2)?.text).toBe(" 社協 ");
    expect(after && findingsOf(roleSpelling, [after])).toEqual([]);
  });
});
