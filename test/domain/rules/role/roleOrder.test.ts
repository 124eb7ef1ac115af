import { roleOrder } from "../../../../src/domain/rules/role/roleOrder";
import { findingsOf, formOf, inShort, wholeMeasure, type Row } from "./formCheck";

const measure = (name: string, roles: readonly string[]): Row[] =>
  roles.map((role, i) => [i === 0 ? name : "", role, `① ${role}の役割です。`]);
const found = (rows: readonly Row[]) => findingsOf(roleOrder, [formOf(rows)]);

describe("role/order", () => {
  test("roles in another order than the list, at the first that is not expected there", () => {
    const findings = found([
      ...wholeMeasure("① 学ぶ"),
      ...measure("② 集う", ["市民", "社協", "福祉事業者", "行政"]),
    ]);
    expect(inShort(findings)).toEqual(["C7 市民・社協・福祉事業者・行政"]);
    expect(findings[0]).toMatchObject({
      severity: "warning",
      facts: {
        found: ["市民", "社協", "福祉事業者", "行政"],
        expected: ["市民", "福祉事業者", "社協", "行政"],
      },
    });
  });

  test("a role left out does not disturb the order", () => {
    expect(found(measure("① 学ぶ", ["市民", "社協", "行政"]))).toEqual([]);
  });

  test("an order in which most measures agree is the form's own", () => {
    const own = ["行政", "社協", "福祉事業者", "市民"];
    const rows = ["① 学ぶ", "② 集う", "③ 支える"].flatMap((name) => measure(name, own));
    expect(found(rows)).toEqual([]);
    const findings = found([...rows, ...wholeMeasure("④ 守る")]);
    expect(inShort(findings)).toEqual(["C14 市民・福祉事業者・社協・行政"]);
  });

  test("where no order has most measures, the list's counts", () => {
    const rows = [
      ...wholeMeasure("① 学ぶ"),
      ...measure("② 集う", ["行政", "社協", "福祉事業者", "市民"]),
      ...measure("③ 支える", ["市民", "社協", "福祉事業者", "行政"]),
    ];
    expect(inShort(found(rows))).toEqual([
      "C6 行政・社協・福祉事業者・市民",
      "C11 市民・社協・福祉事業者・行政",
    ]);
  });

  test("nothing where a role stands twice or several in one cell: that is told already", () => {
    expect(found(measure("① 学ぶ", ["行政", "市民", "行政"]))).toEqual([]);
    expect(found(measure("① 学ぶ", ["行政", "市民\n社協"]))).toEqual([]);
  });
});
