import { profileSchema, type Profile } from "../../../../../src/domain/profile/Profile";
import { reworded } from "../../../../support/clerks/blockText";
import { mergeReturned } from "../../../../support/clerks/circulation";
import { facts, factsOf } from "../../../../support/clerks/facts";
import { reword } from "../../../../support/clerks/write";
import { describeFixtures } from "../../../../support/fixtures";
import { circulated, everyoneBut, on, profile, tell } from "./cityBook";

/** After a reorganisation: 子育て保健課 has one successor, 高齢福祉課 two. */
const reorganised: Profile = profileSchema.parse({
  ...profile,
  departments: [
    ...profile.departments.filter(({ name }) => !["子育て保健課", "高齢福祉課"].includes(name)),
    { name: "こども保健課", formerly: ["子育て保健課"] },
    { name: "長寿課", formerly: ["高齢福祉課"] },
    { name: "包括支援課", formerly: ["高齢福祉課"] },
  ],
});
const kept = everyoneBut("子育て保健課", "高齢福祉課");

describeFixtures("山口市: owners that have another name today", () => {
  test("the successor writes in its predecessor's rows", async () => {
    const base = await circulated();
    const words = ["母親クラブの運営を支援しました。", "母親クラブの活動を支援しました。"] as const;
    const returned = [{ file: "こども保健課.xlsx", by: on(5, reword("K8", ...words)) }];
    expect(factsOf(mergeReturned({ profile: reorganised, base, returned }))).toEqual(
      facts({
        cells: { "5ページ!K8": tell(base).with("5ページ!K8", words) },
        accepted: ["こども保健課.xlsx 5ページ!K8 こども保健課 changed"],
        notReturned: [...kept, "長寿課", "包括支援課"],
      }),
    );
  });

  test("two took over, nobody says which: asked, listed, and not taken", async () => {
    const base = await circulated();
    const returned = [
      { file: "長寿課.xlsx", by: on(7, reword("K8", "1,610人養成", "1,702人養成")) },
    ];
    const text = tell(base).text("7ページ!K8");
    expect(factsOf(mergeReturned({ profile: reorganised, base, returned }))).toEqual(
      facts({
        conflicts: [
          {
            type: "foreign-block-edit",
            at: "7ページ!K8",
            files: ["長寿課.xlsx"],
            departments: ["高齢福祉課"],
            base: text,
            standing: text,
            versions: [["長寿課", reworded(text, "1,610人養成", "1,702人養成")]],
          },
        ],
        questions: ["長寿課.xlsx several-successors: 高齢福祉課 → 長寿課, 包括支援課"],
        notReturned: [...kept, "こども保健課", "包括支援課"],
      }),
    );
  });
});
