import { profileSchema, type Profile } from "../../../../../src/domain/profile/Profile";
import { blockIn, reworded } from "../../../../support/clerks/blockText";
import { mergeReturned, type Returned } from "../../../../support/clerks/circulation";
import { facts, factsOf } from "../../../../support/clerks/facts";
import { reword } from "../../../../support/clerks/write";
import { describeFixtures } from "../../../../support/fixtures";
import { lastYear, onTable, profile, sheetName, tell } from "./cityBook";

/** A register that says who took over what. */
const divided: Profile = profileSchema.parse({
  ...profile,
  departments: profile.departments.map((department) => ({
    ...department,
    formerly:
      { こども家庭課: ["子育て支援課"], 児童保育課: ["子育て支援センター"] }[department.name] ?? [],
  })),
});

const others = [
  "福祉課",
  "学校教育課",
  "長寿社会課",
  "まちづくり推進課",
  "健康づくり課",
  "消防本部防災課",
];

const support: Returned = {
  file: "こども家庭課.xlsx",
  by: onTable(reword("F24", "市社会福祉協議会に委託し実施した。", "委託して実施した。")),
};
const center: Returned = {
  file: "児童保育課.xlsx",
  by: onTable(reword("F24", "登録団体数 5団体", "登録団体数 6団体")),
};

describeFixtures("一関市: tags of last year's departments", () => {
  test("the successor writes what its predecessor wrote, under the old tag or its own", async () => {
    const base = await lastYear();
    const renaming: Returned = {
      ...support,
      by: onTable(
        reword("F24", "市社会福祉協議会に委託し実施した。", "委託して実施した。"),
        reword("F24", "【子育て支援課】", "【こども家庭課】"),
        reword("G24", "【子育て支援課】", "【こども家庭課】"),
      ),
    };
    const { with: withWords } = tell(base);
    const outcome = mergeReturned({ profile: divided, base, returned: [renaming, center] });
    expect(factsOf(outcome, sheetName)).toEqual(
      facts({
        cells: {
          F24: withWords(
            "F24",
            ["【子育て支援課】", "【こども家庭課】"],
            ["市社会福祉協議会に委託し実施した。", "委託して実施した。"],
            ["登録団体数 5団体", "登録団体数 6団体"],
          ),
          G24: withWords("G24", ["【子育て支援課】", "【こども家庭課】"]),
        },
        accepted: [
          "こども家庭課.xlsx F24 こども家庭課 changed",
          "こども家庭課.xlsx G24 こども家庭課 changed",
          "児童保育課.xlsx F24 児童保育課 changed",
        ],
        infos: [
          "こども家庭課.xlsx department-renamed F24 子育て支援課 → こども家庭課",
          "こども家庭課.xlsx department-renamed G24 子育て支援課 → こども家庭課",
        ],
        warnings: ["こども家庭課.xlsx plan-missing H4 こども家庭課"],
        notReturned: others,
      }),
    );
  });

  test("a copy that is named for the former department is its successor's", async () => {
    const base = await lastYear();
    const returned = [{ ...support, file: "子育て支援課.xlsx" }];
    const outcome = mergeReturned({ profile: divided, base, returned });
    expect(factsOf(outcome, sheetName)).toEqual(
      facts({
        cells: {
          F24: tell(base).with("F24", ["市社会福祉協議会に委託し実施した。", "委託して実施した。"]),
        },
        accepted: ["子育て支援課.xlsx F24 こども家庭課 changed"],
        warnings: ["子育て支援課.xlsx plan-missing H4 こども家庭課"],
        notReturned: [...others, "児童保育課"],
      }),
    );
  });

  test("two took over, nobody says which: asked, listed, and not taken", async () => {
    const base = await lastYear();
    const block = blockIn(tell(base).text("F24"), "【子育て支援課】");
    const outcome = mergeReturned({ profile, base, returned: [support] });
    expect(factsOf(outcome, sheetName)).toEqual(
      facts({
        conflicts: [
          {
            type: "foreign-block-edit",
            at: "F24",
            files: ["こども家庭課.xlsx"],
            departments: ["子育て支援課"],
            base: block,
            standing: block,
            versions: [
              [
                "こども家庭課",
                reworded(block, "市社会福祉協議会に委託し実施した。", "委託して実施した。"),
              ],
            ],
          },
        ],
        questions: [
          "こども家庭課.xlsx several-successors: 子育て支援課 → こども家庭課, 児童保育課",
        ],
        notReturned: [...others, "児童保育課"],
      }),
    );
  });
});
