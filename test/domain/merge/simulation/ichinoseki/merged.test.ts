import type { WorkbookSnapshot } from "../../../../../src/domain/cells/SheetSnapshot";
import type { MergeOutcome } from "../../../../../src/domain/merge/MergeOutcome";
import { withBlock, withoutBlock } from "../../../../support/clerks/blockText";
import {
  masterAfter,
  mergeReturned,
  type Circulation,
} from "../../../../support/clerks/circulation";
import { facts, factsOf } from "../../../../support/clerks/facts";
import { describeFixtures } from "../../../../support/fixtures";
import { everyoneBut, profile, sheetName, tell, thisYear } from "./cityBook";
import { conflictsInTime } from "./conflicts";
import { inTime, late, secretariat } from "./copies";

/** The master as the first merge leaves it, in the cells that it touches. */
function mergedCells(base: WorkbookSnapshot, master: WorkbookSnapshot): Record<string, string> {
  const [circulated, now] = [tell(base), tell(master)];
  const added = [
    "【学校教育課】\n■ 特別支援学校との交流を行った。",
    "【健康づくり課】\n■ 健康まつりを開催した。",
  ];
  return {
    F4: circulated.with("F4", [
      "福祉課でも職員の派遣等に協力した。",
      "福祉課でも職員を3校に派遣した。",
    ]),
    // Both new blocks follow, in the register's order; 福祉課's spaces are nothing.
    F8: added.reduce(withBlock, circulated.text("F8")),
    // The secretariat's words and the block of a tag that nobody knows.
    F12: withBlock(now.text("F12"), "【いきがいずくり課】\n■ 出前講座を行った。"),
    F20: circulated.with("F20", ["経費の一部を補助した。", "経費の一部を補助した。(1件)"]),
    F24: now.with("F24", ["位置付け、計画、実施", "位置付け、計画し、実施した。"]),
    F28: circulated.with("F28", [
      "開設した旨を周知した。",
      "開設した旨を周知し、6法人が加わった。",
    ]),
    // The tag is spelled right in another copy; it names the same department, and its words are the same.
    F32: circulated.with("F32", ["NPOの活動を支援した。", "NPO12団体の活動を支援した。"]),
    F36: circulated.with("F36", ["延べ127人", "延べ131人"]),
    // 長寿社会課's own block; the joint one stays as circulated.
    F40: circulated.with("F40", ["養護者への支援を図った。", "養護者への支援を図った。(12件)"]),
    F56: circulated.with(
      "F56",
      ["交付者数 29人", "交付者数 31人"],
      ["令和4年度月額貸付者 38人", "令和4年度月額貸付者 39人"],
    ),
    H8: withoutBlock(circulated.text("H8"), "【福祉課】"),
    H20: withBlock(circulated.text("H20"), "【長寿社会課】\n■ ふれあいサロンの開催を支援する。"),
    H44: circulated.with("H44", ["連携強化を図る。", "連携強化を図っていく。"]),
    I48: circulated.with("I48", ["\n■ 生活保護", ""]),
  };
}

const accepted = [
  ...["F4", "H44", "I48"].map((cell) => `進捗管理表_福祉課.xlsx ${cell} 福祉課 changed`),
  "進捗管理表_福祉課.xlsx H8 福祉課 removed",
  ...["F28", "F40", "F56", "H44"].map((cell) => `長寿社会課.xlsx ${cell} 長寿社会課 changed`),
  "長寿社会課.xlsx H20 長寿社会課 added",
  "学校教育課 回答.xlsx F24 学校教育課 changed",
  "学校教育課 回答.xlsx F8 学校教育課 added",
  "こども家庭課.xlsx F20 こども家庭課 changed",
  "こども家庭課.xlsx F36 こども家庭課 changed",
  "まちづくり推進課.xlsx F32 まちづくり推進課 changed",
  "健康づくり課.xlsx F56 健康づくり課 changed",
  "健康づくり課.xlsx F8 健康づくり課 added",
  "いきがいづくり課.xlsx F12 いきがいづくり課 added",
];

const infos = [
  "進捗管理表_福祉課.xlsx white-space-only F8",
  "進捗管理表_福祉課.xlsx block-deleted-by-owner H8",
  "進捗管理表_福祉課.xlsx joint-block-identical H44",
  "長寿社会課.xlsx joint-block-identical H44",
  "学校教育課 回答.xlsx sheet-renamed 進捗管理表 → R5進捗",
  "学校教育課 回答.xlsx columns-reordered",
  "学校教育課 回答.xlsx extra-column 係長確認済",
  "こども家庭課.xlsx row-order-differs",
  "健康づくり課.xlsx tag-variant F44",
  "いきがいづくり課.xlsx tag-variant F32",
];

describeFixtures("一関市: nine departments and the secretariat", () => {
  let first: Circulation;
  let outcome: MergeOutcome;

  beforeAll(async () => {
    first = { profile, base: await thisYear(), master: secretariat, returned: inTime };
    outcome = mergeReturned(first);
  });

  test("eight copies are merged block by block, and everything else is listed", () => {
    const master = secretariat(first.base);
    expect(factsOf(outcome, sheetName)).toEqual(
      facts({
        cells: mergedCells(first.base, master),
        accepted,
        conflicts: conflictsInTime(first.base, master),
        infos,
        warnings: [
          "進捗管理表_福祉課.xlsx plan-missing H8 福祉課",
          "学校教育課 回答.xlsx plan-missing H8 学校教育課",
          "健康づくり課.xlsx plan-missing H8 健康づくり課",
        ],
        notReturned: ["消防本部防災課"],
      }),
    );
  });

  test("each copy's department is told by its file's name", () => {
    const told = outcome.copies.map(({ department, by }) => `${department ?? ""} by ${by ?? ""}`);
    expect(told.sort()).toEqual(
      everyoneBut("消防本部防災課")
        .map((name) => `${name} by file-name`)
        .sort(),
    );
  });

  test("the unknown tag's likeliest name is told", () => {
    const unlisted = outcome.conflicts.find(({ type }) => type === "unlisted-department");
    expect(unlisted?.likeliest).toBe("いきがいづくり課");
  });

  test("a late copy changes what is its own, and nothing of what was merged before", () => {
    const master = masterAfter(first, outcome);
    const second = { ...first, master, returned: [late] };
    const { with: withWords, text } = tell(first.base);
    const again = mergeReturned(second);
    expect(factsOf(again, sheetName)).toEqual(
      facts({
        cells: { F52: withWords("F52", ["市職員3名)", "市職員4名)"]) },
        accepted: ["消防本部防災課.xlsx F52 消防本部防災課 changed"],
        conflicts: [
          {
            type: "row-inserted",
            at: "row 20",
            files: ["消防本部防災課.xlsx"],
            texts: ["企業", "① 職場で声をかけます。"].sort(),
          },
          {
            type: "row-missing",
            at: "row 30",
            files: ["消防本部防災課.xlsx"],
            texts: ["社協", ...text("E30").split("\n")].sort(),
          },
        ],
        notReturned: everyoneBut("消防本部防災課"),
      }),
    );
  });

  test("what was merged before comes once more: nothing is left to be written", () => {
    const again = mergeReturned({ ...first, master: masterAfter(first, outcome) });
    expect(again.cells).toEqual([]);
    expect(again.accepted).toEqual([]);
  });
});
