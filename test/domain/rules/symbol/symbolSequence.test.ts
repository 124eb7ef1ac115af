import { symbolSequence } from "../../../../src/domain/rules/symbol/symbolSequence";
import { describeFixtures, readFixture } from "../../../support/fixtures";
import { bookOf } from "../../../support/sheetOf";
import { checkWith, placesOf } from "../hierarchy/tableCheck";
import { yearlySheet } from "./yearlySheet";

const found = (rows: readonly (readonly string[])[]) =>
  checkWith(symbolSequence, yearlySheet(rows));

test("◎ followed by ◆", () => {
  expect(found([["○", "○◎", "○◆"]])).toMatchObject([
    {
      severity: "warning",
      position: { row: 2, column: 3 },
      subject: "◆",
      departments: ["福祉課"],
      fixes: [],
      facts: {
        before: { symbol: "◎", meaning: "目標達成", fiscalYear: 2022 },
        after: { symbol: "◆", meaning: "検討及び協議", fiscalYear: 2023 },
      },
    },
  ]);
});

test("◎ followed by a new start, also after a year of nothing", () => {
  expect(placesOf(found([["◎", "★", "○"]]))).toEqual(["年次計画!C3"]);
  expect(placesOf(found([["◎", "-", "◆"]]))).toEqual(["年次計画!D3"]);
});

test("each row by itself", () => {
  expect(
    found([
      ["○", "◎", "○"],
      ["◆", "◆", "◆"],
    ]),
  ).toEqual([]);
});

test("a cell over several years says it once, for the first of them", () => {
  const [sheet] = yearlySheet([["◎", "", "◆"]]).sheets;
  if (!sheet) throw new Error("a sheet");
  const merges = [...sheet.merges, { top: 2, left: 1, bottom: 2, right: 2 }];
  expect(checkWith(symbolSequence, bookOf([{ ...sheet, merges }]))).toMatchObject([
    {
      facts: {
        before: { symbol: "◎", fiscalYear: 2021 },
        after: { symbol: "◆", fiscalYear: 2023 },
      },
    },
  ]);
});

test("what may well follow", () => {
  expect(
    found([
      ["◎", "○", "◎"],
      ["○◆", "○★", "○◎"],
      ["◎", "□", "◆"],
      ["◎", "□◆", "★"],
      ["○★", "○□", "★"],
      ["◎", "休止", "◆"],
    ]),
  ).toEqual([]);
});

describeFixtures("奥州市 年次計画", () => {
  test("nothing that is printed is contradictory", async () => {
    const book = await readFixture("oshu_nenji_keikaku_symbols.xlsx");
    expect(placesOf(checkWith(symbolSequence, book))).toEqual([]);
  });
});
