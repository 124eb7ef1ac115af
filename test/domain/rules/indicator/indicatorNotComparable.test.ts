import { indicatorNotComparable } from "../../../../src/domain/rules/indicator/indicatorNotComparable";
import { describeFixtures, readFixture } from "../../../support/fixtures";
import { checkWith, placesOf } from "../hierarchy/tableCheck";
import { indicatorSheet } from "./indicatorSheet";

/** `930件 / 101回`. */
const unlike = (target: string, result: string) =>
  checkWith(indicatorNotComparable, indicatorSheet([[target, result]])).map(
    ({ facts }) => `${facts.target} / ${facts.result}`,
  );

test("件 beside 回: for information", () => {
  const book = indicatorSheet([["会議の開催数 930件", "101回"]]);
  expect(checkWith(indicatorNotComparable, book)).toMatchObject([
    {
      severity: "info",
      position: { row: 1, column: 4 },
      subject: "会議の開催数 930件→101回",
      departments: ["福祉課"],
      facts: { of: "会議の開催数", target: "930件", result: "101回" },
      fixes: [],
    },
  ]);
});

test("of several targets one that can be compared is enough", () => {
  const target = "支え合いマップ更新 年1回 見守り研修会 25地区";
  const result = "支え合いマップを更新(11地区社協) 見守り研修会(23地区社協)";
  expect(unlike(target, result)).toEqual([]);
});

test("one unit in other words, and cells without figures, are no findings", () => {
  expect(unlike("サロン 10ヵ所", "サロン 7箇所")).toEqual([]);
  expect(unlike("参加者 100人", "参加者 95名")).toEqual([]);
  expect(unlike("推薦モデル事業所数 年1事業所", "1法人を推薦")).toEqual([]);
  expect(unlike("研修会 年2回", "研修会を開催")).toEqual([]);
  expect(unlike("調査の実施 H30(2018)", "1回")).toEqual([]);
  expect(unlike("100", "95人")).toEqual([]);
});

describeFixtures("山口市", () => {
  test("where the units disagree", async () => {
    const book = await readFixture("yamaguchi_jisshi_joukyou.xlsx");
    const found = checkWith(indicatorNotComparable, book);
    expect(
      found.map(({ facts }, i) => `${placesOf(found)[i]} ${facts.target} / ${facts.result}`),
    ).toEqual([
      "1ページ!H7 年2地区 / 2回",
      "2ページ!H10 年20件 / 30校",
      "4ページ!N8 930件 / 101回",
      "10ページ!H7 年20回 / 21地区",
      "11ページ!N8 100人 / 6件",
    ]);
  });
});
