import { screen } from "@testing-library/react";
import { bookOf, sheetOf } from "../../support/sheetOf";
import { openPane, press, type PaneOptions } from "../openPane";

/** ① is of both departments, ② of 福祉課, ③ of 長寿課. */
export const thisYear = sheetOf(
  [
    ["施策", "令和4年度実績", "令和5年度計画"],
    ["① 見守り", "", ""],
    ["② 相談", "", ""],
    ["③ 茶話会", "", ""],
  ],
  [],
  "R5",
);
const lastYear = sheetOf(
  [
    ["施策", "令和3年度実績", "令和4年度計画"],
    ["① 見守り", "", "【福祉課】\n■ 見守る。\n【長寿課】\n■ 集まる予定。"],
    ["② 相談", "", "【福祉課】\n■ 聞く。"],
    ["③ 茶話会", "", "【長寿課】\n■ 開く。"],
  ],
  [],
  "R4",
);
const book = bookOf([thisYear, lastYear], "令和5年度.xlsx");
export const first = { row: 1, column: 1 };
export const third = { row: 3, column: 1 };

/** What was carried forward, seen by a clerk of 福祉課. */
export async function carried(options: PaneOptions = {}) {
  const pane = await openPane(book, { tab: "carryForward", department: "福祉課", ...options });
  await press("3か所に入れる");
  return pane;
}
export const waiting = ({ memory }: Awaited<ReturnType<typeof carried>>) =>
  memory.notes().drafts.map(({ place, departments }) => [place.measure, ...departments]);
export const rows = () =>
  screen
    .getAllByRole("button", { name: /は、これでよい$/u })
    .map((button) => button.getAttribute("aria-label"));
