import { roleDuplicate } from "../../../../src/domain/rules/role/roleDuplicate";
import { findingsOf, formOf, inShort, wholeMeasure, type Row } from "./formCheck";

const found = (rows: readonly Row[]) => findingsOf(roleDuplicate, [formOf(rows)]);

describe("role/duplicate", () => {
  test("a role twice, where another one is missing", () => {
    const findings = found([
      ["① 学ぶ", "市民", "① 参加します。"],
      ["", "市民", "① 受け入れます。"],
      ["", "社協", "① つなぎます。"],
      ["", "行政", "① 進めます。"],
    ]);
    expect(inShort(findings)).toEqual(["C3 市民"]);
    expect(findings[0]).toMatchObject({
      severity: "error",
      facts: { role: "市民", times: 2, missing: ["福祉事業者"] },
    });
  });

  test("a row that was copied; a role that comes again further down, also under another name", () => {
    const [citizen = ["", ""], ...more] = wholeMeasure("① 学ぶ");
    expect(inShort(found([citizen, ["", citizen[1], citizen[2] ?? ""], ...more]))).toEqual([
      "C3 市民",
    ]);
    expect(inShort(found([citizen, ...more, ["", "社会福祉協議会", "① つなぎます。"]]))).toEqual([
      "C6 社会福祉協議会",
    ]);
  });

  test("a role may take several rows while its duties go on", () => {
    const [, ...more] = wholeMeasure("① 学ぶ");
    expect(
      found([["① 学ぶ", "市民", "① 学びます。"], ["", "市民", "② 話し合います。"], ...more]),
    ).toEqual([]);
    expect(
      found([["① 学ぶ", "市民", "学びます。"], ["", "市民", "話し合います。"], ...more]),
    ).toEqual([]);
  });

  test("without a duty of its own it goes on, unless a role is missing", () => {
    const [citizen = ["", ""], provider = ["", ""], ...more] = wholeMeasure("① 学ぶ");
    expect(found([citizen, ["", "市民"], provider, ...more])).toEqual([]);
    expect(inShort(found([citizen, ["", "市民"], ...more]))).toEqual(["C3 市民"]);
  });

  test("a role that goes on on the next page is no second one", () => {
    const [citizen = ["", ""], ...more] = wholeMeasure("① 学ぶ");
    const first = formOf([citizen]);
    const next = formOf([["① 学ぶ", "市民", "② 話し合います。"], ...more], [], "2ページ");
    expect(findingsOf(roleDuplicate, [first, next])).toEqual([]);
  });

  test("each measure has its own roles", () => {
    expect(found([...wholeMeasure("① 学ぶ"), ...wholeMeasure("② 集う")])).toEqual([]);
  });
});
