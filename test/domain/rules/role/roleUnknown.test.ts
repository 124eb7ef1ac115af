import { roleUnknown } from "../../../../src/domain/rules/role/roleUnknown";
import { findingsOf, formOf, inShort, withRoles, wholeMeasure } from "./formCheck";

describe("role/unknown", () => {
  test("a role that is not in the city's list, and like none of it", () => {
    const page = formOf([
      ["① 学ぶ", "市民", "① 参加します。"],
      ["", "企業", "① 協力します。"],
      ["", "社協", "① 支えます。"],
    ]);
    const findings = findingsOf(roleUnknown, [page]);
    expect(inShort(findings)).toEqual(["C3 企業"]);
    expect(findings[0]).toMatchObject({
      severity: "error",
      facts: { text: "企業", roles: ["市民", "福祉事業者", "社協", "行政"] },
      fixes: [],
    });
  });

  test("a cell merged over several rows is one cell", () => {
    const page = formOf(
      [
        ["① 学ぶ", "市民", "① 参加します。"],
        ["", "企業", "① 協力します。"],
        ["", "", "② 寄付します。"],
      ],
      ["C3:C4"],
    );
    expect(inShort(findingsOf(roleUnknown, [page]))).toEqual(["C3 企業"]);
  });

  test("not the roles of the list, nor their near misses, nor several in one cell", () => {
    const page = formOf([
      ["① 学ぶ", "市民"],
      ["", "福祉\n事業者"],
      ["", "社会福祉協議会"],
      ["② 集う", "市民\n福祉事業者\n社協\n行政"],
    ]);
    expect(findingsOf(roleUnknown, [page])).toEqual([]);
  });

  test("it is the city's own list that counts", () => {
    const page = formOf([
      ["① 学ぶ", "市民・地域"],
      ["", "行政"],
      ["", "企業"],
    ]);
    const profile = withRoles(["市民・地域", "行政", "企業"]);
    expect(findingsOf(roleUnknown, [page], profile)).toEqual([]);
  });

  test("nothing where there is no role column", () => {
    const page = formOf(wholeMeasure("① 学ぶ"));
    const bare = { ...page, cells: page.cells.filter(({ column }) => column !== 2) };
    expect(findingsOf(roleUnknown, [bare])).toEqual([]);
  });
});
