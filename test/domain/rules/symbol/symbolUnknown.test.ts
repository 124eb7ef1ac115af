import { symbolUnknown } from "../../../../src/domain/rules/symbol/symbolUnknown";
import { describeFixtures, readFixture } from "../../../support/fixtures";
import { checkWith, placesOf, writtenBy } from "../hierarchy/tableCheck";
import { yearlySheet } from "./yearlySheet";

const unknownIn = (rows: readonly (readonly string[])[], legend?: string) =>
  checkWith(symbolUnknown, yearlySheet(rows, legend));

test("a symbol that the legend does not have", () => {
  const [found, ...others] = unknownIn([
    ["○◆", "○△", "○◎"],
    ["○", "○□", "○"],
  ]);
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    severity: "warning",
    position: { row: 2, column: 2 },
    subject: "△",
    departments: ["福祉課"],
    facts: { symbol: "△", legend: ["◆", "○", "★", "◎", "□"] },
    fixes: [],
  });
});

test("marks of the same shape are offered, and nothing else in the cell changes", () => {
  const [found] = unknownIn([["○", "○ ☆", "◎"]]);
  expect(found?.fixes.map(({ choice }) => choice)).toEqual(["★"]);
  expect(found?.fixes.map(writtenBy)).toEqual([["C3 ○ ★"]]);
  const [circle] = unknownIn([["●", "○", "◎"]]);
  expect(circle?.fixes.map(({ choice }) => choice)).toEqual(["○", "◎"]);
});

test("for a mark that is like none of the legend's nothing is offered", () => {
  const [found] = unknownIn([["○", "◐", "◎"]]);
  expect(found).toMatchObject({ subject: "◐", fixes: [] });
});

test("a letter typed for the circle is put right", () => {
  const [found] = unknownIn([["○", "Ｏ◆", "◎"]]);
  expect(found?.subject).toBe("Ｏ");
  expect(found?.fixes.map(writtenBy)).toEqual([["C3 ○◆"]]);
});

test("look-alike circles, arrows, dashes, blanks, words and a figure are no findings", () => {
  expect(
    unknownIn([
      ["○", "〇", "◯◆"],
      ["○", "→", "○→"],
      ["-", "－", ""],
      ["○", "○の継続を検討", "休止"],
      ["○", "0", "◎"],
      ["○", "PTOの会で検討", "◎"],
    ]),
  ).toEqual([]);
});

test("without a legend nobody can tell", () => {
  expect(unknownIn([["△", "▲", "◎"]], "年次計画")).toEqual([]);
});

describeFixtures("奥州市", () => {
  test.each(["oshu_nenji_keikaku_symbols.xlsx", "oshu_jisshi_keikaku_5year.xlsx"])(
    "%s: every printed symbol is in the legend",
    async (file) => {
      expect(placesOf(checkWith(symbolUnknown, await readFixture(file)))).toEqual([]);
    },
  );
});
