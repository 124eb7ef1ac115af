import type { Outline } from "../../../src/domain/outline/Outline";
import { parseOutline } from "../../../src/domain/outline/parseOutline";
import { repairOutlineLabels } from "../../../src/domain/outline/repairOutlineLabels";
import { describeFixtures } from "../../support/fixtures";
import { ichinosekiOutline, inShort } from "./ichinosekiOutline";
import { leafletText } from "./seedText";
import { sheetLabels } from "./sheetLabels";

/** Place, 基本目標 and 施策展開の方向性 as printed, and the true direction, read off the documents page by page. */
const r4Sheet = [
  ["1ページ!3", "1", "地域福祉を担う人づくり", "1-(1) wrong-column"],
  ["1ページ!7", "2", "共に参加する意識の向上", "1-(2) wrong-column"],
  ["1ページ!11", "3", "地域福祉を担う人材の育成と次世代の参加促進", "1-(3) wrong-column"],
  ["2ページ!4", "2", "ともに支え合う地域づくり", "2-(1) wrong-column"],
  ["2ページ!8", "2", "地域とつながり続ける関係づくり", "2-(2) missing-number"],
  ["2ページ!12", "2", "協働による身近な地域の支え合い", "2-(3) missing-number"],
  ["3ページ!4", "", "(4)", "2-(4) missing-title"],
  ["3ページ!5", "", "(5)", "2-(5) missing-title"],
  ["4ページ!4", "3", "充実した福祉サービスを提供する仕組みづくり", "3-(1) wrong-column"],
  ["4ページ!6", "3", "市民", "3-(2) title"],
  // No measure, but the duty of 社協 that slipped into the measure column of 3-(2).
  ["4ページ!7", "3", "社協", "? 3-(2)"],
  ["5ページ!4", "保健・医療・福祉・介護などへ各分野の連携推進", "(3)", "3-(3) wrong-column"],
  ["5ページ!8", "生活困窮者への自立支援", "(4)", "3-(4) wrong-column"],
  ["6ページ!3", "(5)", "災害時の避難行動要支援者の支援", "3-(5) wrong-column"],
  ["7ページ!4", "", "(6)", "3-(6) missing-title"],
] as const;

const r5Sheet = [
  ["1ページ!3", "1 地域福祉を担う人づくり", "(1)", "1-(1) missing-title"],
  ["1ページ!4", "1 地域福祉を担う人づくり", "(2)", "1-(2) missing-title"],
  ["1ページ!5", "1 地域福祉を担う人づくり", "進(3)", "1-(3) leaked-prefix"],
  ["1ページ!6", "2 ともに支え合う地域づくり", "ワ(1)", "2-(1) leaked-prefix"],
  ["2ページ!4", "地域とつながり続ける関係づくり", "(2)", "2-(2) wrong-column"],
  ["2ページ!8", "協働による身近な地域の支え合い", "(3)", "2-(3) wrong-column"],
  ["2ページ!12", "社会福祉法人間の連携推進", "(4)", "2-(4) wrong-column"],
  ["3ページ!3", "", "(5) ボランティア・NPOの活動支援", "2-(5)"],
  ["3ページ!4", "", "(1) 相談体制の充実", "3-(1)"],
  [
    "4ページ!4",
    "3 充実した福祉サービスを提供する仕組みづくり",
    "権利擁護の充実",
    "3-(2) missing-number",
  ],
  [
    "4ページ!8",
    "3 充実した福祉サービスを提供する仕組みづくり",
    "保健・医療・福祉・介護などへ各分野の連携推進",
    "3-(3) title",
  ],
  [
    "4ページ!12",
    "3 充実した福祉サービスを提供する仕組みづくり",
    "生活困窮者への自立支援",
    "3-(4) title",
  ],
  ["5ページ!4", "⑤", "災害時の避難行動要支援者の支援", "3-(5) wrong-column"],
  ["5ページ!6", "⑥", "社会福祉事業を担う人材の確保・育成", "3-(6) wrong-column"],
] as const;

function leaflet(): Outline {
  const parsed = parseOutline(leafletText());
  if (!parsed.ok) throw new Error(parsed.failure.code);
  return parsed.value.outline;
}

/** Without the measures' texts, as when the outline is typed in without its points. */
async function repairedByLabels(
  file: string,
  blanks: "stay" | "as above",
): Promise<readonly string[]> {
  const labels = await sheetLabels(file, blanks);
  const bare = labels.map(({ goal, direction }) => ({ goal, direction }));
  return repairOutlineLabels(bare, ichinosekiOutline).map(inShort);
}

describeFixtures("一関市: the labels of every page", () => {
  test.each([
    ["ichinoseki_R4_sheet.xlsx", r4Sheet],
    ["ichinoseki_R5_sheet.xlsx", r5Sheet],
  ] as const)("%s: against the leaflet alone, with the measures' texts", async (file, expected) => {
    const labels = await sheetLabels(file, "stay");
    const found = repairOutlineLabels(labels, leaflet()).map(inShort);
    expect(labels.map((label, i) => [label.place, label.goal, label.direction, found[i]])).toEqual(
      expected,
    );
  });

  test("R5: the labels alone tell as much", async () => {
    expect(await repairedByLabels("ichinoseki_R5_sheet.xlsx", "stay")).toEqual(
      r5Sheet.map(([, , , expected]) => expected),
    );
  });

  test("R4: the labels alone leave page 4 to a person, where a role stands for a title", async () => {
    const expected = r4Sheet.map(([place, , , name]) =>
      place.startsWith("4ページ") ? "? 3-(1) 3-(2)" : name,
    );
    expect(await repairedByLabels("ichinoseki_R4_sheet.xlsx", "stay")).toEqual(expected);
  });

  test("blanks read as above, also over the border of a page, change no direction", async () => {
    const directionIn = (answers: readonly string[]) =>
      answers.map((answer) => answer.replace(/ [a-z-]+$/u, ""));
    for (const file of ["ichinoseki_R4_sheet.xlsx", "ichinoseki_R5_sheet.xlsx"]) {
      const stay = await repairedByLabels(file, "stay");
      expect(directionIn(await repairedByLabels(file, "as above"))).toEqual(directionIn(stay));
    }
  });

  test.each(["ichinoseki_R4_clean.xlsx", "ichinoseki_R5_clean.xlsx"])(
    "%s: all 14 labels are right, by the whole outline and by the leaflet alone",
    async (file) => {
      const labels = await sheetLabels(file, "stay");
      expect(labels).toHaveLength(14);
      for (const outline of [ichinosekiOutline, leaflet()]) {
        const statuses = repairOutlineLabels(labels, outline).map(({ status }) => status);
        expect(statuses).toEqual(labels.map(() => "right"));
      }
    },
  );
});
