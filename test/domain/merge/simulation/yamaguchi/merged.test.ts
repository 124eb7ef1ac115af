import type { WorkbookSnapshot } from "../../../../../src/domain/cells/SheetSnapshot";
import type { MergeOutcome } from "../../../../../src/domain/merge/MergeOutcome";
import { withBlock } from "../../../../support/clerks/blockText";
import {
  masterAfter,
  mergeReturned,
  type Circulation,
} from "../../../../support/clerks/circulation";
import { facts, factsOf } from "../../../../support/clerks/facts";
import { describeFixtures } from "../../../../support/fixtures";
import { circulated, everyoneBut, profile, tell } from "./cityBook";
import { conflictsInTime } from "./conflicts";
import { inTime, late, secretariat } from "./copies";

/** The master as the first merge leaves it, in the cells that it touches. */
function mergedCells(base: WorkbookSnapshot): Record<string, string> {
  const { text, with: withWords } = tell(base);
  return {
    "1ページ!K7": withWords("1ページ!K7", ["福祉人材の育成等", "福祉人材32人の育成等"]),
    "1ページ!N7": withWords("1ページ!N7", ["44人", "51人"]),
    "1ページ!K10": withWords("1ページ!K10", [
      "情報提供を行いました。",
      "情報提供を12回行いました。",
    ]),
    "1ページ!L10": "",
    "2ページ!L8": withWords("2ページ!L8", ["支援を行います。", "支援を年1回行います。"]),
    "2ページ!K9": withWords("2ページ!K9", [
      "地域貢献活動の推進を図りました。",
      "地域貢献活動を推進しました。",
    ]),
    "2ページ!K10": withBlock(text("2ページ!K10"), "【障がい福祉課】\n・点字の名刺を作りました。"),
    "2ページ!N10": withWords("2ページ!N10", ["471件", "475件"]),
    "5ページ!K8": withBlock(text("5ページ!K8"), "【こども未来室】\n・児童館まつりを開きました。"),
    "7ページ!K8": withWords("7ページ!K8", ["1,610人養成", "1,702人養成"]),
  };
}

const accepted = [
  "地域福祉課.xlsx 1ページ!K7 地域福祉課 changed",
  "地域福祉課.xlsx 1ページ!N7 地域福祉課 changed",
  "地域福祉課.xlsx 2ページ!L8 地域福祉課 changed",
  "協働推進課.xlsx 1ページ!K10 協働推進課 changed",
  "協働推進課.xlsx 1ページ!L10 協働推進課 removed",
  "学校教育課.xlsx 2ページ!L8 学校教育課 changed",
  "学校教育課.xlsx 2ページ!K9 学校教育課 changed",
  "障がい福祉課.xlsx 2ページ!K10 障がい福祉課 added",
  "都市計画課.xlsx 2ページ!N10 都市計画課 changed",
  "高齢福祉課.xlsx 7ページ!K8 高齢福祉課 changed",
  "こども未来課.xlsx 5ページ!K8 こども未来課 added",
];

const infos = [
  "地域福祉課.xlsx joint-block-identical 2ページ!L8",
  "学校教育課.xlsx joint-block-identical 2ページ!L8",
  "協働推進課.xlsx block-deleted-by-owner 1ページ!L10",
  "学校教育課.xlsx row-order-differs",
  "社会教育課.xlsx sheet-renamed 2ページ → 福祉学習",
  "都市計画課.xlsx columns-reordered",
  "高齢福祉課.xlsx white-space-only 7ページ!K7",
  "高齢福祉課.xlsx extra-column 確認済",
  "介護保険課.xlsx tag-variant 12ページ!K7",
];

describeFixtures("山口市: fourteen departments and the secretariat", () => {
  let first: Circulation;
  let outcome: MergeOutcome;

  beforeAll(async () => {
    first = { profile, base: await circulated(), master: secretariat, returned: inTime };
    outcome = mergeReturned(first);
  });

  test("twelve copies are merged, and everything else is listed", () => {
    expect(factsOf(outcome)).toEqual(
      facts({
        cells: mergedCells(first.base),
        accepted,
        conflicts: conflictsInTime(first.base, secretariat(first.base)),
        infos,
        warnings: ["協働推進課.xlsx plan-missing 1ページ!L10 協働推進課"],
        notReturned: ["中央図書館", "健康増進課"],
      }),
    );
  });

  test("the unknown tag's likeliest name is told", () => {
    const unlisted = outcome.conflicts.find(({ type }) => type === "unlisted-department");
    expect(unlisted?.likeliest).toBe("こども未来課");
  });

  test("a late copy changes what is its own, and nothing of what was merged before", () => {
    const second = { ...first, master: masterAfter(first, outcome), returned: [late] };
    const words = ["社会を明るくする運動による啓発活動", "社会を明るくする運動の啓発活動"] as const;
    expect(factsOf(mergeReturned(second))).toEqual(
      facts({
        cells: { "11ページ!K8": tell(first.base).with("11ページ!K8", words) },
        accepted: ["健康増進課.xlsx 11ページ!K8 健康増進課 changed"],
        notReturned: everyoneBut("健康増進課"),
      }),
    );
  });

  test("what was merged before comes once more: nothing is left to be written", () => {
    const again = mergeReturned({ ...first, master: masterAfter(first, outcome) });
    expect(again.cells).toEqual([]);
    expect(again.accepted).toEqual([]);
  });
});
