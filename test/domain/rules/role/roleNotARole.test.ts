import { allRules } from "../../../../src/domain/rules/allRules";
import { createChecker } from "../../../../src/domain/rules/createChecker";
import { readPlanBook } from "../../../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../../../src/domain/profile/Profile";
import { roleNotARole } from "../../../../src/domain/rules/role/roleNotARole";
import { bookOf, sheetOf } from "../../../support/sheetOf";
import { findingsOf, formOf, inShort, wholeMeasure } from "./formCheck";

const axis = (name: string) =>
  formOf(
    [
      [`① ${name}で学ぶ`, "計画", "", "講座を開く。"],
      ["", "実績", "", "講座を開いた。"],
      [`② ${name}で集う`, "計画", "", "サロンを開く。"],
      ["", "実績", "", "サロンを開いた。"],
    ],
    [],
    name,
  );

describe("role/not-a-role", () => {
  test("計画 and 実績 under 区分, told once for all pages", () => {
    const findings = findingsOf(roleNotARole, [axis("1ページ"), axis("2ページ")]);
    expect(inShort(findings)).toEqual(["C1 区分"]);
    expect(findings[0]).toMatchObject({
      severity: "info",
      sheetName: "1ページ",
      facts: { label: "区分", texts: ["計画", "実績"] },
    });
  });

  test("anything else that is no role", () => {
    const page = formOf([
      ["① 学ぶ", "新規"],
      ["② 集う", "継続"],
    ]);
    expect(findingsOf(roleNotARole, [page])[0]?.facts.texts).toEqual(["新規", "継続"]);
  });

  test("told at the cell that says 区分, though the header goes on below it", () => {
    const page = sheetOf([
      ["施策の展開", "区分", "令和4年度", "令和5年度"],
      ["", "", "実績", "計画"],
      ["① 学ぶ", "新規", "開いた。", "開く。"],
      ["② 集う", "継続", "集った。", "集う。"],
    ]);
    expect(inShort(findingsOf(roleNotARole, [page]))).toEqual(["B1 区分"]);
  });

  test("no rule about roles speaks there", () => {
    const snapshot = bookOf([axis("1ページ")]);
    const book = readPlanBook(snapshot, usualProfile);
    const all = createChecker(allRules)({ snapshot, book, profile: usualProfile, outline: null });
    const ofRoles = all.filter(({ rule }) => rule.startsWith("role/") || rule.startsWith("duty/"));
    expect(ofRoles.map(({ rule }) => rule)).toEqual(["role/not-a-role"]);
  });

  test("a role column is one", () => {
    expect(findingsOf(roleNotARole, [formOf(wholeMeasure("① 学ぶ"))])).toEqual([]);
  });
});
