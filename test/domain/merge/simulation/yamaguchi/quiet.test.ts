import { mergeReturned, type Returned } from "../../../../support/clerks/circulation";
import { inTurn, renameSheet, untouched, type SheetChange } from "../../../../support/clerks/Clerk";
import { insertColumn, swapColumns } from "../../../../support/clerks/columns";
import { facts, factsOf } from "../../../../support/clerks/facts";
import { sortRows, unmerge } from "../../../../support/clerks/rows";
import { trailSpaces } from "../../../../support/clerks/write";
import { describeFixtures } from "../../../../support/fixtures";
import { circulated, everyoneBut, on, profile } from "./cityBook";

const onEveryPage = (change: SheetChange) =>
  inTurn(...Array.from({ length: 12 }, (_, page) => on(page + 1, change)));

/** Ten copies that say what was circulated, in ten forms. */
const returned: readonly Returned[] = [
  { file: "地域福祉課.xlsx", by: onEveryPage(unmerge(false)) },
  { file: "協働推進課.xlsx", by: onEveryPage(unmerge(true)) },
  // By owner: the three rows of one measure part.
  { file: "ふるさと産業振興課.xlsx", by: on(1, sortRows(7, 11, "J")) },
  { file: "学校教育課.xlsx", by: on(2, sortRows(7, 10, "A", true)) },
  { file: "社会教育課.xlsx", by: renameSheet("2ページ", "社会教育課分") },
  { file: "障がい福祉課.xlsx", by: onEveryPage(swapColumns("E", "F", 6)) },
  { file: "都市計画課.xlsx", by: on(2, insertColumn("F", { 6: "課内確認", 10: "済" })) },
  { file: "高齢福祉課.xlsx", by: on(7, trailSpaces("L8")) },
  { file: "防災危機管理課.xlsx", by: (book) => ({ ...book, sheets: [...book.sheets].reverse() }) },
  { file: "中央図書館.xlsx", by: untouched },
];

describeFixtures("山口市: nothing that is said differs", () => {
  test("nothing is written, and the forms are told of", async () => {
    const outcome = mergeReturned({ profile, base: await circulated(), returned });
    expect(factsOf(outcome)).toEqual(
      facts({
        infos: [
          "ふるさと産業振興課.xlsx row-order-differs",
          "学校教育課.xlsx row-order-differs",
          "社会教育課.xlsx sheet-renamed 2ページ → 社会教育課分",
          ...Array.from({ length: 12 }, () => "障がい福祉課.xlsx columns-reordered"),
          "都市計画課.xlsx extra-column 済",
          "高齢福祉課.xlsx white-space-only 7ページ!L8",
        ],
        notReturned: ["子育て保健課", "こども未来課", "健康増進課", "介護保険課"],
      }),
    );
  });

  test("a column that only looks like another one is not taken for it", async () => {
    // 30年度実績 is the indicator's; away from its indicator it reads like 平成30年度実施状況.
    const by = on(2, swapColumns("K", "N", 6));
    const base = await circulated();
    const outcome = mergeReturned({ profile, base, returned: [{ file: "都市計画課.xlsx", by }] });
    expect(outcome.cells).toEqual([]);
    expect(outcome.accepted).toEqual([]);
    expect(outcome.notReturned).toEqual(everyoneBut("都市計画課"));
  });
});
