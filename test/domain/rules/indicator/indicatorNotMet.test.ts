import { indicatorNotMet } from "../../../../src/domain/rules/indicator/indicatorNotMet";
import { bookOf, sheetOf } from "../../../support/sheetOf";
import { describeFixtures, readFixture } from "../../../support/fixtures";
import { checkWith, placesOf } from "../hierarchy/tableCheck";
import { indicatorSheet } from "./indicatorSheet";

/** `市市連研修会: 年2回 > 1回`. */
const short = (target: string, result: string) =>
  checkWith(indicatorNotMet, indicatorSheet([[target, result]])).map(
    ({ facts }) => `${facts.of}: ${facts.target} > ${facts.result}`,
  );

test("年2回以上 beside 1回", () => {
  expect(
    checkWith(indicatorNotMet, indicatorSheet([["研修会 年2回以上", "研修会(1回)"]])),
  ).toMatchObject([
    {
      severity: "warning",
      position: { row: 1, column: 4 },
      subject: "研修会 年2回以上→1回",
      departments: ["福祉課"],
      facts: { of: "研修会", target: "年2回以上", result: "1回" },
      fixes: [],
    },
  ]);
});

test("met, or more than met", () => {
  expect(short("研修会 年2回以上", "研修会(2回)")).toEqual([]);
  expect(short("協力校 毎年8校", "協力校 9校")).toEqual([]);
  expect(short("市民の割合 35%", "44.1%")).toEqual([]);
});

test("each figure with the one that counts the same, by name and by order", () => {
  const target = "・地区社協連絡研修会 年2回以上 市市連研修会 年2回 交流会 年1回";
  const result =
    "・地区社協連絡会(2回)\n・地区社協連絡会研修会(2回)\n・市ボランティア連絡協議会研修会(1回)、交流会(1回)";
  expect(short(target, result)).toEqual(["市市連研修会: 年2回 > 1回"]);
});

test("of several years' results the newest that is filled counts", () => {
  const measured = ["主な活動指標", "平成29年度実績", "主な活動指標", "平成30年度実績"];
  const header = ["活動名", "平成30年度実施状況", ...measured];
  const told = (...row: string[]) =>
    placesOf(
      checkWith(indicatorNotMet, bookOf([sheetOf([header, ["1 活動", "・行った。", ...row]])])),
    );
  expect(told("講座 10回", "講座 9回", "講座 10回", "講座 8回")).toEqual(["進捗表!F2"]);
  expect(told("講座 10回", "講座 9回", "講座 10回", "")).toEqual(["進捗表!D2"]);
});

test("parts of one thing are counted together", () => {
  expect(short("訓練 年2回", "訓練(小郡地域 1回・阿東地域 1回)")).toEqual([]);
  expect(short("訓練 年3回", "訓練(小郡地域 1回・阿東地域 1回)")).toEqual([
    "訓練: 年3回 > 1回・1回",
  ]);
});

test("研修会等 counts anything of the kind", () => {
  const result = "・在宅サービス研修会(2回)\n・公開講座(3回)";
  expect(short("在宅サービス研修会等 年3回以上", result)).toEqual([]);
  expect(short("在宅サービス研修会等 年6回以上", result)).toEqual([
    "在宅サービス研修会等: 年6回以上 > 2回・3回",
  ]);
});

test("no finding where nobody can say", () => {
  // A later year, other units, another period, a rough figure, less is better, nothing reported, two that might be meant.
  expect(short("登録者数 H32(2020) 250人", "登録者 44人")).toEqual([]);
  expect(short("会議の開催数 930件", "101回")).toEqual([]);
  expect(short("会議 月1回", "会議 10回")).toEqual([]);
  expect(short("参加者 約100人", "参加者 95人")).toEqual([]);
  expect(short("待機児童 10人", "待機児童 4人")).toEqual([]);
  expect(short("研修会 年2回", "—")).toEqual([]);
  expect(short("運営委員会 年4回", "広報部会 1回 役員会議 2回")).toEqual([]);
});

test("以下 and 未満 are passed from above", () => {
  expect(short("待機児童 10人以下", "待機児童 12人")).toEqual(["待機児童: 10人以下 > 12人"]);
  expect(short("待機児童 10人未満", "待機児童 10人")).toEqual(["待機児童: 10人未満 > 10人"]);
  expect(short("待機児童 10人以下", "待機児童 10人")).toEqual([]);
});

test("a target column of the result's year goes before the other years', and before the indicator's words", () => {
  const header = [
    ...["施策", "令和4年度実施状況", "成果指標"],
    ...["令和4年度目標値", "令和5年度目標値", "令和4年度実績"],
  ];
  const withResult = (result: string) => {
    const row = ["1 見守り", "・訪問した。", "訪問 200回", "100", "200", result];
    const found = checkWith(indicatorNotMet, bookOf([sheetOf([header, row])]));
    return found.map(({ facts }) => facts);
  };
  expect(withResult("150")).toEqual([]);
  expect(withResult("90")).toEqual([{ of: "", target: "100", bound: "least", result: "90" }]);
});

describeFixtures("山口市", () => {
  test("what the report of 平成30年度 falls short of, and is due", async () => {
    const book = await readFixture("yamaguchi_jisshi_joukyou.xlsx");
    const found = checkWith(indicatorNotMet, book);
    expect(
      found.map(({ facts }, i) => `${placesOf(found)[i]} ${facts.target} > ${facts.result}`),
    ).toEqual([
      "1ページ!H8 年2回 > 1回",
      "2ページ!H9 年7件 > 3件",
      "4ページ!H7 25地区社協 > 23地区社協",
      "5ページ!H7 年10ヵ所 > 年7箇所",
      "5ページ!H7 年25地区協議 > 11地区協議",
      "7ページ!H7 25地区社協 > 23地区社協",
      "7ページ!N9 7人 > 4人",
      "8ページ!H7 25地区社協 > 23地区社協",
      "11ページ!H7 年20回 > 1回・1回",
    ]);
  });

  test("where the header is out of step nothing is compared", async () => {
    const book = await readFixture("yamaguchi_jisshi_joukyou_verbatim.xlsx");
    expect(checkWith(indicatorNotMet, book)).toEqual([]);
  });
});

test("with another target it is another finding; so is another figure that is counted", () => {
  const subjectsOf = (target: string, result: string) =>
    checkWith(indicatorNotMet, indicatorSheet([[target, result]])).map(({ subject }) => subject);
  expect(subjectsOf("研修会 年20回以上", "研修会 1回")).toEqual(["研修会 年20回以上→1回"]);
  expect(subjectsOf("研修会 年2回以上\n交流会 年2回以上", "研修会 1回\n交流会 1回")).toEqual([
    "研修会 年2回以上→1回",
    "交流会 年2回以上→1回",
  ]);
});

test("what may not be passed is told as such", () => {
  const [finding] = checkWith(
    indicatorNotMet,
    indicatorSheet([["相談の待ち日数 5日以下", "相談の待ち日数 8日"]]),
  );
  expect(finding?.facts).toMatchObject({ bound: "most", target: "5日以下", result: "8日" });
});
