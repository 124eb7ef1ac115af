import type { WorkbookSnapshot } from "../../../../../src/domain/cells/SheetSnapshot";
import { mergeReturned } from "../../../../support/clerks/circulation";
import { facts, factsOf } from "../../../../support/clerks/facts";
import { emptyColumn } from "../../../../support/clerks/rows";
import { addBlock, reword, write } from "../../../../support/clerks/write";
import { describeFixtures } from "../../../../support/fixtures";
import { everyoneBut, onTable, profile, sheetName, tell, thisYear } from "./cityBook";

/** Circulated with last year's plans as drafts of this year's results, for the first two measures. */
async function withDrafts(): Promise<WorkbookSnapshot> {
  const book = await thisYear();
  const { text } = tell(book);
  return onTable(
    emptyColumn("F", 4),
    write("F3", "令和5年度実績"),
    write("F4", text("H4")),
    write("F8", text("H8")),
  )(book);
}

describeFixtures("一関市: results that are drafts", () => {
  test("a draft that nobody rewrote is warned of, of those who sent a copy", async () => {
    const base = await withDrafts();
    const { with: withWords } = tell(base);
    const edits = [
      ["F4", "(12月頃を予定)", "(12月に開催)"],
      ["F8", "計画を策定する。", "計画を策定した。"],
      ["F8", "市民との交流を図る計画。", "市民との交流を図った。"],
    ] as const;
    const outcome = mergeReturned({
      profile,
      base,
      returned: [
        { file: "福祉課.xlsx", by: onTable(reword(...edits[2])) },
        { file: "長寿社会課.xlsx", by: onTable(reword(...edits[0]), reword(...edits[1])) },
        {
          file: "学校教育課.xlsx",
          by: onTable(reword("F4", "位置付け、計画。", "位置付け、計画。　")),
        },
      ],
    });
    expect(factsOf(outcome, sheetName)).toEqual(
      facts({
        cells: {
          F4: withWords("F4", ["(12月頃を予定)", "(12月に開催)"]),
          F8: withWords(
            "F8",
            ["計画を策定する。", "計画を策定した。"],
            ["市民との交流を図る計画。", "市民との交流を図った。"],
          ),
        },
        accepted: [
          "福祉課.xlsx F8 福祉課 changed",
          "長寿社会課.xlsx F4 長寿社会課 changed",
          "長寿社会課.xlsx F8 長寿社会課 changed",
        ],
        infos: ["学校教育課.xlsx white-space-only F4"],
        warnings: [
          "福祉課.xlsx still-plan-text F4 福祉課",
          "学校教育課.xlsx still-plan-text F4 学校教育課",
        ],
        notReturned: everyoneBut("福祉課", "長寿社会課", "学校教育課"),
      }),
    );
  });

  test("more than a cell can hold is not written, and told in full", async () => {
    const base = await thisYear();
    const block = `【学校教育課】\n■ ${"報".repeat(32_767)}`;
    const returned = [{ file: "学校教育課.xlsx", by: onTable(addBlock("H16", block)) }];
    const outcome = mergeReturned({ profile, base, returned });
    expect(outcome.cells).toEqual([]);
    const [warning, ...more] = outcome.warnings;
    expect([warning?.type, more]).toEqual(["too-long", []]);
    // In the register 学校教育課 comes before まちづくり推進課, which wrote here.
    expect(warning?.text).toBe(`${block}\n${tell(base).text("H16")}`);
  });
});
