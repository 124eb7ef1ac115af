import { findPairs } from "../../../src/domain/carryForward/findPairs";
import { formatAddress } from "../../../src/domain/cells/address";
import type { WorkbookSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { ichinoseki } from "../../../src/domain/profile/known/ichinoseki";
import { profileSchema, usualProfile, type Profile } from "../../../src/domain/profile/Profile";
import type { UnreportedPlan } from "../../../src/domain/unreported/UnreportedPlan";
import { unreportedPlans } from "../../../src/domain/unreported/unreportedPlans";
import { describeFixtures, readFixture } from "../../support/fixtures";
import { bookOf, sheetOf } from "../../support/sheetOf";

function unreported(
  last: WorkbookSnapshot,
  now: WorkbookSnapshot,
  profile: Profile = usualProfile,
): UnreportedPlan[] {
  const [source, target] = [last, now].map((book) => readPlanBook(book, profile));
  const [pair] = source && target ? findPairs(source, target).certain : [];
  if (!source || !target || !pair) throw new Error("there is no pair");
  return unreportedPlans(source, target, pair, profile);
}

const lastBook = (...plans: readonly string[]) =>
  bookOf([
    sheetOf([
      ["施策の展開", "令和3年度実績", "令和4年度計画"],
      ...plans.map((plan, i) => [`① 第${i + 1}の施策`, "", plan]),
    ]),
  ]);
const thisBook = (...results: readonly string[]) =>
  bookOf([
    sheetOf([
      ["施策の展開", "令和4年度実績", "令和5年度計画"],
      ...results.map((result, i) => [`① 第${i + 1}の施策`, result, ""]),
    ]),
  ]);
const short = (found: readonly UnreportedPlan[]) =>
  found.map(({ departments, sentence }) => `${departments.join("・")} ${sentence}`);

const plan =
  "【福祉課】\n・高齢者宅を訪問する。また、相談窓口を周知する。\n【防災課】\n・避難訓練を行う。";

test("sentence by sentence, with the cell of the plan", () => {
  const found = unreported(
    lastBook(plan),
    thisBook("【福祉課】\n・相談窓口を周知した。\n【防災課】\n・避難訓練を行った。"),
  );
  expect(found).toMatchObject([
    {
      from: { file: "book.xlsx", sheetName: "進捗表", position: { row: 1, column: 2 } },
      target: { sheetId: "id-進捗表", sheetName: "進捗表", position: { row: 1, column: 1 } },
      measure: { text: "① 第1の施策" },
      departments: ["福祉課"],
      sentence: "高齢者宅を訪問する。",
    },
  ]);
});

test("what another department reports, or the same one on another measure, is no trace", () => {
  const found = unreported(
    lastBook(plan, "【福祉課】\n・講座を開催する。"),
    thisBook(
      "【防災課】\n・避難訓練を行い、高齢者宅を訪問し、相談窓口を周知した。",
      "【福祉課】\n・講座を開催した。高齢者宅を訪問した。",
    ),
  );
  expect(short(found)).toEqual([
    "福祉課 高齢者宅を訪問する。",
    "福祉課 また、相談窓口を周知する。",
  ]);
});

test("whoever took over reports, and so does text under no tag", () => {
  const profile = profileSchema.parse({
    departments: [
      { name: "こども課", formerly: ["子育て課"] },
      { name: "保育課", formerly: ["子育て課"] },
    ],
  });
  const last = lastBook("【子育て課】\n・親子の集いを開く。\n・保育園を見学する。");
  const result = "【こども課】\n・親子の集いを開いた。\n【保育課】\n・保育園を見学した。";
  expect(unreported(last, thisBook(result), profile)).toEqual([]);
  expect(unreported(last, thisBook("・親子の集いを開き、保育園を見学した。"), profile)).toEqual([]);
  const one = unreported(last, thisBook("【保育課】\n・保育園を見学した。"), profile);
  expect(short(one)).toEqual(["子育て課 親子の集いを開く。"]);
});

test("a department that stands nowhere any more may have another name", () => {
  const last = lastBook("【子育て課】\n・親子の集いを開く。");
  expect(unreported(last, thisBook("【こども課】\n・親子の集いを開いた。"))).toEqual([]);
});

test("a former department goes by its one successor's name; a joint plan by both", () => {
  const profile = profileSchema.parse({
    departments: [{ name: "防災課", formerly: ["消防課"] }, { name: "福祉課" }],
  });
  const last = lastBook("【消防課・福祉課】\n・避難訓練を行う。");
  expect(short(unreported(last, thisBook("【福祉課】\n・講座を開いた。"), profile))).toEqual([
    "防災課・福祉課 避難訓練を行う。",
  ]);
});

test("where rows have owners, the owner's row is the place, and nobody's where it is gone", () => {
  const sheet = (header: readonly string[], ...rows: readonly (readonly string[])[]) =>
    bookOf([sheetOf([["施策の展開", "担当課", ...header], ...rows], ["A2:A3"])]);
  const last = sheet(
    ["令和3年度実績", "令和4年度計画"],
    ["① 見守り", "福祉課", "", "集いを開く。"],
    ["", "防災課", "", "避難訓練を行う。"],
  );
  const now = sheet(
    ["令和4年度実績", "令和5年度計画"],
    ["① 見守り", "健康課", "講座を開いた。", ""],
    ["", "福祉課", "相談を受けた。", ""],
  );
  const found = unreported(last, now).map(({ sentence, target }) => [
    sentence,
    target && formatAddress(target.position),
  ]);
  expect(found).toEqual([
    ["集いを開く。", "C3"],
    ["避難訓練を行う。", null],
  ]);
});

test("a row that was put in or taken out: no cell is certainly the place", () => {
  const sheet = (header: readonly string[], ...rows: readonly (readonly string[])[]) =>
    bookOf([sheetOf([["施策の展開", ...header], ...rows], ["A2:A3"])]);
  const last = sheet(
    ["令和3年度実績", "令和4年度計画"],
    ["① 見守り", "", "集いを開く。"],
    ["", "", "避難訓練を行う。"],
    ["", "", "弁当を届ける。"],
  );
  const now = sheet(
    ["令和4年度実績", "令和5年度計画"],
    ["① 見守り", "講座を設けた。", ""],
    ["", "相談を受けた。", ""],
  );
  expect(unreported(last, now).map(({ target }) => target)).toEqual([null, null, null]);
});

test("figures, notes and 同左 are no undertakings", () => {
  const last = lastBook("【福祉課】\n・利用の見込み 延べ600人\n※秋に決める。", "【福祉課】\n同左");
  expect(unreported(last, thisBook("", ""))).toEqual([]);
});

/** Read by eye: the plans of 令和4年度 of which the results of 令和4年度 say nothing, by cell, department and first words. */
const withoutTrace = [
  ["H8", "福祉課", "地域福祉の取組について"],
  ["H28", "長寿社会課", "地域の福祉課題の解決"],
  ["H36", "長寿社会課", "重層的支援体制整備事業"],
  ["H36", "長寿社会課", "5/12の「民生委員"],
  ["H36", "長寿社会課", "市町村再犯防止推進計画"],
  ["H52", "長寿社会課", "福祉避難所の設置運営"],
  ["H52", "長寿社会課", "社会福祉法人などと新規協定"],
  ["H56", "長寿社会課", "高校生を対象にワークショップ"],
  ["H56", "長寿社会課", "また、社会福祉事業の魅力"],
];
/** A figure reports on it in other words: 「こども食堂」が1か所開設された。 */
const inOtherWords = ["H20", "子育て支援課", "子どもの健やかな成長"];

describeFixtures("一関市, 令和4年度計画 → 令和4年度実績", () => {
  test.each([
    ["the usual words", usualProfile],
    ["the city's words", ichinoseki.profile],
  ])("with %s: every plan without a trace, and one too many", async (_words, profile) => {
    const [last, now] = await Promise.all(
      ["ichinoseki_R4_clean.xlsx", "ichinoseki_R5_clean.xlsx"].map(readFixture),
    );
    if (!last || !now) throw new Error("a fixture is missing");
    const found = unreported(last, now, profile);
    const known = [...withoutTrace, inOtherWords];
    const told = found.map(({ from, departments, sentence }) =>
      known.findIndex(
        ([cell, department, words = ""]) =>
          formatAddress(from.position) === cell &&
          departments.join() === department &&
          sentence.startsWith(words),
      ),
    );
    expect(told.sort((a, b) => a - b)).toEqual(known.map((_, i) => i));
  });

  test("from the printed pages the same", async () => {
    const [last, now] = await Promise.all(
      ["ichinoseki_R4_sheet.xlsx", "ichinoseki_R5_sheet.xlsx"].map(readFixture),
    );
    if (!last || !now) throw new Error("a fixture is missing");
    expect(unreported(last, now, ichinoseki.profile)).toHaveLength(withoutTrace.length + 1);
  });
});
