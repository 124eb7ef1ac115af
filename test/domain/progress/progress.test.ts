import { markPlaces } from "../../../src/domain/filter/PlaceMarks";
import { writingPlaces } from "../../../src/domain/filter/writingPlaces";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { ichinoseki } from "../../../src/domain/profile/known/ichinoseki";
import { profileSchema, usualProfile, type Profile } from "../../../src/domain/profile/Profile";
import { progress } from "../../../src/domain/progress/progress";
import type { UnreportedPlan } from "../../../src/domain/unreported/UnreportedPlan";
import type { WorkbookSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { describeFixtures, emptied, readFixture } from "../../support/fixtures";
import { bookOf, sheetOf } from "../../support/sheetOf";

function factsOf(snapshot: WorkbookSnapshot, profile: Profile = usualProfile) {
  const read = { snapshot, book: readPlanBook(snapshot, profile), profile };
  const places = writingPlaces(read);
  const marks = markPlaces({ drafts: [], findings: [] }, profile);
  return { read, places, marks, findings: [], unreported: [] };
}

/**
 * Counted by hand from the cells of the workbook. For each measure: everybody named in 令和4年度実績 (F) or 令和5年度計画
 * (H) has a place in both; and everybody has one in 事業 (G, I) where it is named there.
 *
 * | measure | named in F and H | G | I |
 * | 4 教育 | 児童保育 長寿 福祉 学校 | 福祉 | 福祉 |
 * | 8 参加 | 長寿 福祉 | 福祉 | 福祉 |
 * | 12 人材 | いきがいが 長寿 学校 | 長寿 | 長寿 |
 * | 16 担い手 | まち | | |
 * | 20 つながり | まち こども 福祉, and 長寿 in F only | こども 長寿 | こども |
 * | 24 支え合い | こども 児童保育 長寿 学校 | こども | こども |
 * | 28 法人 | 長寿 | | |
 * | 32 ボランティア | まち いきがいき | | |
 * | 36 相談 | こども 長寿 福祉 | | こども |
 * | 40 権利 | 長寿 福祉 (jointly, and each) | | |
 * | 44 連携 | 健康, 長寿・福祉 jointly | the same | the same |
 * | 48 困窮 | 福祉 | 福祉 | 福祉 |
 * | 52 災害 | いきがいつ 長寿 消防 | 消防 | 消防 |
 * | 56 確保 | 健康 長寿 (jointly, and each) | 健康 長寿 | 健康・長寿 jointly, 長寿 |
 */
const byHand = {
  児童保育課: 4, // 2 measures × 2
  長寿社会課: 29, // 11 × 2, and 事業: 12 (2), 20 (1), 44 (2), 56 (2)
  福祉課: 22, // 7 × 2, and 事業: 4, 8, 44, 48 (2 each)
  学校教育課: 6, // 3 × 2
  いきがいがづくり課: 2,
  まちづくり推進課: 6, // 3 × 2
  こども家庭課: 11, // 3 × 2, and 事業: 20 (2), 24 (2), 36 (1)
  いきがいきづくり課: 2,
  健康づくり課: 8, // 2 × 2, and 事業: 44, 56 (2 each)
  いきがいつくり課: 2,
  消防本部防災課: 4, // 2, and 事業: 52 (2)
};

describeFixtures("ichinoseki_R5_clean", () => {
  it("agrees with a count by hand, department by department", async () => {
    const { departments, total } = progress(factsOf(await readFixture("ichinoseki_R5_clean.xlsx")));
    const planned = departments.map(({ department, planned: count }) => [department, count]);
    expect(Object.fromEntries(planned)).toEqual(byHand);
    // Only the plan of 20 (H20) lacks a block: that of 長寿社会課, which reported there.
    for (const one of departments) {
      const empty = one.department === "長寿社会課" ? 1 : 0;
      expect(one).toMatchObject({ empty, draft: 0, written: one.planned - empty, findings: 0 });
    }
    expect(total).toEqual({ planned: 96, written: 95, draft: 0, empty: 1, findings: 0 });
  });

  it("agrees with a count by hand, goal by goal", async () => {
    const { goals } = progress(factsOf(await readFixture("ichinoseki_R5_clean.xlsx")));
    expect(goals).toEqual([
      {
        goal: "1 地域福祉を担う人づくり",
        planned: 24,
        written: 24,
        draft: 0,
        empty: 0,
        findings: 0,
      },
      {
        goal: "2 共に支え合う地域づくり",
        planned: 29,
        written: 28,
        draft: 0,
        empty: 1,
        findings: 0,
      },
      {
        goal: "3 充実した福祉サービスを提供する仕組みづくり",
        planned: 43,
        written: 43,
        draft: 0,
        empty: 0,
        findings: 0,
      },
    ]);
  });

  it("adds the three spellings of いきがいづくり課 up, and follows the register's order", async () => {
    const snapshot = await readFixture("ichinoseki_R5_clean.xlsx");
    const { departments } = progress(factsOf(snapshot, ichinoseki.profile));
    expect(departments.map(({ department, planned }) => [department, planned])).toEqual([
      ["福祉課", 22],
      ["学校教育課", 6],
      ["こども家庭課", 11],
      ["児童保育課", 4],
      ["長寿社会課", 29],
      ["まちづくり推進課", 6],
      ["健康づくり課", 8],
      ["消防本部防災課", 4],
      ["いきがいづくり課", 6],
    ]);
  });

  it("misses every result of a column that is still empty, of those who planned", async () => {
    const snapshot = emptied(await readFixture("ichinoseki_R5_clean.xlsx"), ["F"], 4);
    const { departments } = progress(factsOf(snapshot, ichinoseki.profile));
    const empty = departments.map(({ department, empty: count }) => [department, count]);
    // Who is named in H, measure by measure; 長寿社会課 not in 20, so neither place of it is its own any more.
    expect(Object.fromEntries(empty)).toEqual({
      福祉課: 7,
      学校教育課: 3,
      こども家庭課: 3,
      児童保育課: 2,
      長寿社会課: 10,
      まちづくり推進課: 3,
      健康づくり課: 2,
      消防本部防災課: 1,
      いきがいづくり課: 3,
    });
  });
});

it("counts findings for each department they name, the others for nobody", () => {
  const snapshot = bookOf([
    sheetOf([
      ["施策", "令和4年度実績", "令和5年度計画"],
      ["見守り", "【福祉課】\n■ 訪ねた。", "【福祉課・長寿課】\n■ 訪ねる。"],
    ]),
  ]);
  const facts = factsOf(snapshot);
  const at = { sheetId: "id-進捗表", position: { row: 1, column: 1 } };
  const findings = [
    { ...at, departments: ["福祉課", "長寿課"] },
    { ...at, departments: [] },
  ];
  const { departments, goals, total } = progress({ ...facts, findings });
  expect(departments).toEqual([
    { department: "福祉課", planned: 2, written: 2, draft: 0, empty: 0, findings: 1 },
    { department: "長寿課", planned: 2, written: 1, draft: 0, empty: 1, findings: 1 },
    { department: null, planned: 0, written: 0, draft: 0, empty: 0, findings: 1 },
  ]);
  expect(goals).toEqual([
    { goal: "見守り", planned: 4, written: 3, draft: 0, empty: 1, findings: 3 },
  ]);
  expect(total).toEqual({ planned: 4, written: 3, draft: 0, empty: 1, findings: 3 });
});

it("counts plans without a report for each department that planned, places or none", () => {
  const profile = profileSchema.parse({
    departments: [{ name: "こども課", formerly: ["子育て課"] }, { name: "福祉課" }],
  });
  const snapshot = bookOf([
    sheetOf([
      ["施策", "令和4年度実績", "令和5年度計画"],
      ["見守り", "【福祉課】\n■ 訪ねた。", "【福祉課】\n■ 訪ねる。"],
    ]),
  ]);
  const facts = factsOf(snapshot, profile);
  const [{ group } = { group: null }] = facts.places;
  if (!group) throw new Error("there is no place");
  const planned = (...departments: readonly string[]): UnreportedPlan => ({
    from: { file: "R4.xlsx", sheetId: "s", sheetName: "R4", position: { row: 1, column: 2 } },
    target: null,
    measure: group.pages[0].measure,
    departments,
    sentence: "集いを開く。",
    trace: 0,
  });
  const unreported = [planned("福祉課"), planned("子育て課", "福祉課"), planned()];
  const counted = progress({ ...facts, unreported });
  expect(counted.unreported).toEqual(
    new Map([
      ["福祉課", 2],
      ["こども課", 1],
      [null, 1],
    ]),
  );
  expect(
    counted.departments.map(({ department, planned: places }) => [department, places]),
  ).toEqual([
    ["こども課", 0],
    ["福祉課", 2],
    [null, 0],
  ]);
  expect(counted.goals).toHaveLength(1);
});
