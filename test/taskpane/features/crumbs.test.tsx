import { screen, within } from "@testing-library/react";
import { bookOf, sheetOf } from "../../support/sheetOf";
import { openPane, press, select } from "../openPane";

/** The goal stands in a line above the table: a level that no column holds. */
const sheet = sheetOf(
  [
    ["基本目標1 支え合い", "", "", ""],
    ["担当課", "施策の展開", "令和4年度実績", "令和5年度計画"],
    ["福祉課", "① 見守り", "開いた。", ""],
    ["福祉課", "② 相談", "集った。", ""],
  ],
  ["A1:D1"],
  "担当",
);

const crumbs = () =>
  within(screen.getByRole("navigation", { name: "選んでいる所" })).getAllByRole("button");

test("each level of a place is named, and leads to its own column", async () => {
  const open = await openPane(bookOf([sheet], "担当.xlsx"));
  await select(open, sheet.id, 3, 2);
  expect(crumbs().map(({ textContent }) => textContent)).toEqual(["基本目標1 支え合い", "施策②"]);
  await press("施策②");
  expect(open.memory.selection().position).toEqual({ row: 3, column: 1 });
  // The line itself has no address here: the first column is the nearest to it.
  await select(open, sheet.id, 2, 3);
  await press("基本目標1 支え合い");
  expect(open.memory.selection().position).toEqual({ row: 2, column: 1 });
});
