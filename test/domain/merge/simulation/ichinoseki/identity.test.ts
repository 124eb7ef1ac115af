import { blockIn, reworded } from "../../../../support/clerks/blockText";
import { mergeReturned, type Returned } from "../../../../support/clerks/circulation";
import { untouched } from "../../../../support/clerks/Clerk";
import { facts, factsOf, type ConflictFact } from "../../../../support/clerks/facts";
import { reword } from "../../../../support/clerks/write";
import { describeFixtures, readFixture } from "../../../../support/fixtures";
import { bookOf, sheetOf } from "../../../../support/sheetOf";
import { everyoneBut, lastYear, onTable, profile, sheetName, tell, thisYear } from "./cityBook";

const edits = {
  welfare: ["F4", "福祉課でも職員の派遣等に協力した。", "福祉課でも職員を3校に派遣した。"],
  school: ["F24", "位置付け、計画、実施", "位置付け、計画し、実施した。"],
  elderly: ["F28", "開設した旨を周知した。", "開設した旨を周知し、6法人が加わった。"],
  towns: ["F32", "NPOの活動を支援した。", "NPO12団体の活動を支援した。"],
  health: ["F44", "フォーラム1回", "フォーラム2回"],
  disasters: ["F52", "市職員3名)", "市職員4名)"],
} as const;

const by = (...changes: readonly (keyof typeof edits)[]) =>
  onTable(
    ...changes.map((name) => {
      const [at, from, to] = edits[name];
      return reword(at, from, to);
    }),
  );

describeFixtures("一関市: whose copies they are", () => {
  test("a person's word, the stamp, the file's name, the changes: the first that speaks", async () => {
    const base = await thisYear();
    const returned: readonly Returned[] = [
      { file: "a.xlsx", stamped: "福祉課", by: by("welfare") },
      { file: "b.xlsx", by: by("school") },
      { file: "進捗管理表(長寿社会課)R5.xlsx", by: by("elderly") },
      { file: "学校教育課分.xlsx", stamped: "福祉課", said: "まちづくり推進課", by: by("towns") },
      { file: "ｹﾝｺｳ 健康づくり　課.xlsx", stamped: null, by: by("health") },
      { file: "d.xlsx", stamped: "児童保育課", by: untouched },
    ];
    const outcome = mergeReturned({ profile, base, returned });
    const whose = outcome.copies.map((copy) => [copy.file, copy.department, copy.by]);
    expect(new Set(whose.map((one) => one.join(" ")))).toEqual(
      new Set([
        "a.xlsx 福祉課 stamp",
        "b.xlsx 学校教育課 changes",
        "進捗管理表(長寿社会課)R5.xlsx 長寿社会課 file-name",
        "学校教育課分.xlsx まちづくり推進課 said",
        "ｹﾝｺｳ 健康づくり　課.xlsx 健康づくり課 file-name",
        "d.xlsx 児童保育課 stamp",
      ]),
    );
    expect(outcome.questions).toEqual([]);
    expect(outcome.conflicts).toEqual([]);
    expect(Object.keys(factsOf(outcome, sheetName).cells).sort()).toEqual([
      "F24",
      "F28",
      "F32",
      "F4",
      "F44",
    ]);
  });

  test("where they disagree or are silent, nothing is taken before a person says so", async () => {
    const base = await thisYear();
    const unsettled = (file: string, edit: keyof typeof edits, tag: string): ConflictFact => {
      const [at, from, to] = edits[edit];
      const block = blockIn(tell(base).text(at), `【${tag}】`);
      return {
        type: "foreign-block-edit",
        at,
        files: [file],
        departments: [tag],
        base: block,
        standing: block,
        versions: [["？", reworded(block, from, to)]],
      };
    };
    const returned: readonly Returned[] = [
      { file: "学校教育課.xlsx", stamped: "福祉課", by: by("welfare") },
      { file: "長寿社会課より.xlsx", by: by("towns") },
      { file: "健康づくり課・消防本部防災課.xlsx", by: by("health") },
      { file: "コピー.xlsx", by: by("school", "disasters") },
      { file: "コピー (2).xlsx", by: untouched },
    ];
    expect(factsOf(mergeReturned({ profile, base, returned }), sheetName)).toEqual(
      facts({
        conflicts: [
          unsettled("学校教育課.xlsx", "welfare", "福祉課"),
          unsettled("長寿社会課より.xlsx", "towns", "まちづくり推進課"),
          unsettled("健康づくり課・消防本部防災課.xlsx", "health", "健康づくり課"),
          unsettled("コピー.xlsx", "school", "学校教育課"),
          unsettled("コピー.xlsx", "disasters", "消防本部防災課"),
        ],
        questions: [
          "学校教育課.xlsx department-disagrees: 学校教育課 by file-name, 福祉課 by changes, 福祉課 by stamp",
          "長寿社会課より.xlsx department-disagrees: まちづくり推進課 by changes, 長寿社会課 by file-name",
          "健康づくり課・消防本部防災課.xlsx department-disagrees: 健康づくり課 by changes, 健康づくり課 by file-name, 消防本部防災課 by file-name",
          "コピー.xlsx department-unknown: 学校教育課 by changes, 消防本部防災課 by changes",
          "コピー (2).xlsx department-unknown: ",
        ],
        notReturned: everyoneBut(),
      }),
    );
  });

  test("copies of something else are refused, each with its reason; the others are merged", async () => {
    const base = await thisYear();
    const circular = bookOf([sheetOf([["回答期限は6月30日です。"], ["長寿社会課"]], [], "送付文")]);
    const returned: readonly Returned[] = [
      { file: "福祉課.xlsx", by: by("welfare") },
      { file: "学校教育課.xlsx", from: await lastYear(), by: untouched },
      {
        file: "山口市.xlsx",
        from: await readFixture("yamaguchi_jisshi_joukyou.xlsx"),
        by: untouched,
      },
      { file: "送付文.xlsx", from: circular, by: untouched },
    ];
    const circulatedTo = ["福祉課", "学校教育課", "長寿社会課"];
    const outcome = mergeReturned({ profile, base, returned, circulatedTo });
    const [at, ...words] = edits.welfare;
    expect(factsOf(outcome, sheetName)).toEqual(
      facts({
        cells: { [at]: tell(base).with(at, words) },
        accepted: ["福祉課.xlsx F4 福祉課 changed"],
        refused: [
          "学校教育課.xlsx another-year",
          "山口市.xlsx another-plan",
          "送付文.xlsx no-plan-sheet",
        ],
        notReturned: ["学校教育課", "長寿社会課"],
      }),
    );
  });
});
