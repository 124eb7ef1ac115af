import { profileSchema } from "../../../src/domain/profile/Profile";
import type { WorkbookSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { bookOf, sheetOf } from "../sheetOf";
import { mergeReturned, type Circulation, type Returned } from "./circulation";
import { onSheet, type Clerk, type SheetChange } from "./Clerk";
import { factsOf, type Facts } from "./facts";

export const profile = profileSchema.parse({
  departments: [
    { name: "福祉課" },
    { name: "長寿社会課" },
    { name: "防災課" },
    { name: "こども家庭課", formerly: ["児童課"] },
    { name: "保育課", formerly: ["子育て課"] },
    { name: "母子保健課", formerly: ["子育て課"] },
  ],
});

/**
 * A plan of two measures and two roles each on the sheet 進捗表. E is the result, cut into slices in the second measure
 * (E5 and E6); F is the plan.
 */
export const smallPlan = bookOf([
  sheetOf(
    [
      ["令和5年度 進捗管理表"],
      ["基本目標", "施策の展開", "区分", "役割", "令和4年度実績", "令和5年度計画"],
      [
        ...["1 支え合う", "① 見守りをすすめます", "市民", "① 声をかけます。"],
        ...["【福祉課】\n■ 訪ねた。\n【長寿社会課】\n■ 測った。", "【福祉課】\n■ 訪ねる。"],
      ],
      ["", "", "行政", "① 広報します。"],
      [
        ...["", "② 相談をうけます", "市民", "① 相談します。"],
        ...["【福祉課】\n■ 聞いた。", "【長寿社会課】\n■ 聞く。"],
      ],
      ["", "", "行政", "① 受けます。", "【防災課】\n■ 受けた。"],
      ["※ 実績は年度末の数です。"],
    ],
    ["A3:A6", "B3:B4", "B5:B6", "E3:E4", "F3:F4", "F5:F6"],
  ),
]);

/** The sheet changed. */
export function onPlan(...changes: readonly SheetChange[]): Clerk {
  return onSheet("進捗表", ...changes);
}

/** What is told of some copies of the plan, without whom it is told of: who sent nothing back, and what is forgotten. */
export function toldOf(
  returned: readonly Returned[],
  more: Partial<Circulation> = {},
  base: WorkbookSnapshot = smallPlan,
): Omit<Facts, "notReturned" | "warnings"> {
  const outcome = mergeReturned({ profile, base, returned, ...more });
  const { cells, accepted, conflicts, infos, refused, questions } = factsOf(outcome, "進捗表");
  return { cells, accepted, conflicts, infos, refused, questions };
}

/** The same, where what is not expected is nothing. */
export function nothingBut(
  expected: Partial<Omit<Facts, "notReturned" | "warnings">>,
): Omit<Facts, "notReturned" | "warnings"> {
  const nothing = { cells: {}, accepted: [], conflicts: [], infos: [], refused: [], questions: [] };
  return { ...nothing, ...expected };
}
