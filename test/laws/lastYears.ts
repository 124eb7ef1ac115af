import type { SheetSnapshot } from "../../src/domain/cells/SheetSnapshot";
import { sheetOf } from "../support/sheetOf";

/** Sheets of the year before for the first of `startingSheets`, each with another report and another plan. */
export const lastYears: readonly SheetSnapshot[] = [
  ["【福祉課】\n・訪ねた。", "【福祉課】\n・訪ねる。\n【いきがいづくり課】\n・集う。"],
  ["【いきがいづくり課】\n・集った。", "【高齢福祉課】\n・集う。"],
].map(([result = "", plan = ""]) =>
  sheetOf(
    [
      ["基本目標", "方向性", "施策の展開", "令和3年度実績", "令和4年度計画"],
      ["1 支え合い", "(1) 連携", "① 見守りの体制をつくります", result, plan],
      ["", "", "② 相談の体制をつくります", result, plan],
      ["", "(2) 担い手", "③ 担い手を育てます", "", plan],
    ],
    [],
    "前年",
  ),
);
