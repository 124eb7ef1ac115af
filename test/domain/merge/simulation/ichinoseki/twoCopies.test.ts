import { blockIn, reworded } from "../../../../support/clerks/blockText";
import { mergeReturned } from "../../../../support/clerks/circulation";
import { facts, factsOf } from "../../../../support/clerks/facts";
import { reword } from "../../../../support/clerks/write";
import { describeFixtures } from "../../../../support/fixtures";
import { everyoneBut, onTable, profile, sheetName, tell, thisYear } from "./cityBook";

const count = (to: number) => ["(就労支援者数 27人)", `(就労支援者数 ${to}人)`] as const;
const sent = ["福祉課でも職員の派遣等に協力した。", "福祉課でも職員を3校に派遣した。"] as const;

describeFixtures("一関市: a department sends two copies, or writes its tag another way", () => {
  test("the same block changed differently in the two is a conflict; the rest of both is taken", async () => {
    const base = await thisYear();
    const files = ["福祉課.xlsx", "福祉課(修正).xlsx"];
    const outcome = mergeReturned({
      profile,
      base,
      returned: [
        { file: "福祉課.xlsx", by: onTable(reword("F48", ...count(31)), reword("F4", ...sent)) },
        {
          file: "福祉課(修正).xlsx",
          by: onTable(reword("F48", ...count(32)), reword("F4", ...sent)),
        },
      ],
    });
    const block = blockIn(tell(base).text("F48"), "【福祉課】");
    expect(factsOf(outcome, sheetName)).toEqual(
      facts({
        cells: { F4: tell(base).with("F4", sent) },
        accepted: files.map((file) => `${file} F4 福祉課 changed`),
        conflicts: [
          {
            type: "same-block-divergent",
            at: "F48",
            files,
            departments: ["福祉課"],
            base: block,
            standing: block,
            versions: [
              ["福祉課", reworded(block, ...count(31))],
              ["福祉課", reworded(block, ...count(32))],
            ],
          },
        ],
        notReturned: everyoneBut("福祉課"),
      }),
    );
    const labels = outcome.conflicts.flatMap(({ versions }) => versions.map(({ label }) => label));
    expect(new Set(labels).size).toBe(2);
  });

  test.each(["【健康　づくり課】", "［健康づくり課］", "【 健康づくり課 】"])(
    "%s: its words are taken, its tag stays as it is, and that is told",
    async (tag) => {
      const base = await thisYear();
      const words = ["フォーラム1回", "フォーラム2回"] as const;
      const by = onTable(reword("F44", "【健康づくり課】", tag), reword("F44", ...words));
      const returned = [{ file: "健康づくり課.xlsx", by }];
      expect(factsOf(mergeReturned({ profile, base, returned }), sheetName)).toEqual(
        facts({
          cells: { F44: tell(base).with("F44", words) },
          accepted: ["健康づくり課.xlsx F44 健康づくり課 changed"],
          infos: ["健康づくり課.xlsx tag-variant F44"],
          notReturned: everyoneBut("健康づくり課"),
        }),
      );
    },
  );
});
