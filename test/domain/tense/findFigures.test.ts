import { findFigures } from "../../../src/domain/tense/findFigures";

test.each<[string, string[]]>([
  ["交流を行った。(実施予定件数:21件)", ["planned 予定", "amount 21件"]],
  ["令和5年度月額貸付者 39人", ["year 令和5年度", "amount 39人"]],
  [
    "内訳:看護師31人(11人)、准看護師4人(3人)",
    ["amount 31人", "amount 11人", "amount 4人", "amount 3人"],
  ],
  ["講座を12/10に開く(12月頃)", ["date 12/10", "date 12月頃"]],
  [
    "名簿の掲載者は5,165人(R3.11.30現在)で、31.3%",
    ["amount 5,165人", "year R3.11.30", "amount 31.3%"],
  ],
  ["※( )内は４年度からの新規", ["year ４年度"]],
  [
    "令和５(2023)年度に年12回、延べ127人",
    ["year 令和５(2023)年度", "amount 年12回", "amount 延べ127人"],
  ],
  ["2023年度の事業計画 研修会4～5回", ["year 2023年度", "planned 事業計画", "amount 4～5回"]],
  ["1,200千円、助成 29万円", ["amount 1,200千円", "amount 29万円"]],
  ["令和6年3月までに策定", ["year 令和6年", "date 3月"]],
  ["3世帯、利用率5ポイント", ["amount 3世帯", "amount 5ポイント"]],
  // Names, ages and markers are no figures to confirm.
  ["第2期計画の第1回 (1) ① 2層 65歳以上 8050問題 P32", []],
])("%s", (text, expected) => {
  const found = findFigures(text).map(
    ({ kind, start, end }) => `${kind} ${text.slice(start, end)}`,
  );
  expect(found).toEqual(expected);
});
