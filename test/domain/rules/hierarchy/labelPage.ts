import type { SheetSnapshot } from "../../../../src/domain/cells/SheetSnapshot";
import { sheetOf } from "../../../support/sheetOf";

export const goal = "1 地域福祉を担う人づくり";
export const header = [
  "基本目標",
  "施策展開の方向性",
  "施策の展開",
  "令和4年度実績",
  "令和5年度計画",
];

/** A page whose directions stand in B, one a row from row 2; the goal is merged over them. */
export function pageOf(
  directions: readonly string[],
  name = "1ページ",
  measureOf = (i: number) => `${name}の施策その${i + 1}を進めること`,
): SheetSnapshot {
  const rows = directions.map((direction, i) => [
    i === 0 ? goal : "",
    direction,
    measureOf(i),
    "【福祉課】\n・行った。",
    "",
  ]);
  const merges = directions.length > 1 ? [`A2:A${directions.length + 1}`] : [];
  return sheetOf([header, ...rows], merges, name);
}

/** The directions of goal 1 as the plan has them. */
export const rightOnes = [
  "(1) 福祉教育の推進",
  "(2) 共に参加する意識の向上",
  "(3) 地域福祉を担う人材の育成と次世代の参加促進",
] as const;
