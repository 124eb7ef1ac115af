import { figuresIn } from "../../../../src/domain/rules/indicator/figuresIn";

/** `研修会 年2回以上 = 2 回`: label, text, value and unit. */
const inShort = (text: string) =>
  figuresIn(text).map(({ label, text: written, value, unit }) =>
    `${label} ${written} = ${value} ${unit}`.trim(),
  );

test("several figures in one line, each with the words before it", () => {
  expect(inShort("・地区社協連絡研修会 年2回以上 市市連研修会 年2回 交流会 年1回")).toEqual([
    "地区社協連絡研修会 年2回以上 = 2 回",
    "市市連研修会 年2回 = 2 回",
    "交流会 年1回 = 1 回",
  ]);
});

test("figures in brackets count what stands before the bracket", () => {
  expect(inShort("・研修会(1回、382人参加)\n・訓練(小郡地域 1回・阿東地域 1回) 講座(2回)")).toEqual(
    [
      "研修会 1回 = 1 回",
      "研修会 382人 = 382 人",
      "訓練 1回 = 1 回",
      "訓練 1回 = 1 回",
      "講座 2回 = 2 回",
    ],
  );
});

test("spellings of one unit are one, and figures may be wide, with commas, fractions or powers", () => {
  expect(inShort("サロン １０ヵ所")).toEqual(["サロン 10ヵ所 = 10 か所"]);
  expect(inShort("サロン 7箇所")).toEqual(["サロン 7箇所 = 7 か所"]);
  expect(inShort("利用者数 85,000人")).toEqual(["利用者数 85,000人 = 85000 人"]);
  expect(inShort("割合 44.1％")).toEqual(["割合 44.1% = 44.1 %"]);
  expect(inShort("助成 29万円")).toEqual(["助成 29万円 = 290000 円"]);
  expect(inShort("推進地区 25地区社協")).toEqual(["推進地区 25地区社協 = 25 地区"]);
});

test("the year that is named before a figure is the one for which it is meant", () => {
  const years = (text: string) => figuresIn(text).map(({ fiscalYear }) => fiscalYear);
  expect(years("延べ利用人数 H32(2020) 点訳 522件 音訳 321件")).toEqual([2020, 2020]);
  expect(years("講座 2回 令和4年度 3回")).toEqual([null, 2022]);
  expect(years("登録者 250人(令和8年度)")).toEqual([2026]);
  expect(years("調査 H30(2018)\n研修会 年2回")).toEqual([null]);
});

test("bounds and periods", () => {
  const said = (text: string) =>
    figuresIn(text).map(({ bound, period }) => `${bound} ${period}`.trim());
  expect(said("講座 5回")).toEqual(["least"]);
  expect(said("待機 5人以下")).toEqual(["most"]);
  expect(said("待機 5人未満")).toEqual(["below"]);
  expect(said("参加 約100人、50人程度")).toEqual(["about", "about"]);
  expect(said("会議 月1回 講座 隔年1回 研修 年2回 巡回 週3回")).toEqual([
    "least 月",
    "least 隔年",
    "least",
    "least 週",
  ]);
});

test("what is no count of its own is left out", () => {
  expect(inShort("委員1人あたりの年間活動日数 152日")).toEqual([
    "委員1人あたりの年間活動日数 152日 = 152 日",
  ]);
  expect(inShort("説明会 年1回×2会場")).toEqual([]);
  expect(inShort("第3回の会議、3月21日、R3.11.30現在、12月頃")).toEqual([]);
  expect(inShort("2層コーディネーターと7部会")).toEqual([]);
  expect(inShort("登録者 30人(令和3年度) → 50人")).toEqual(["登録者 50人 = 50 人"]);
  expect(inShort("現状 30人 目標 50人")).toEqual(["目標 50人 = 50 人"]);
});

test("a figure alone in its cell has no unit", () => {
  expect(figuresIn(" 1,200 ")).toMatchObject([{ value: 1200, unit: "", label: "" }]);
  expect(figuresIn("—")).toEqual([]);
});

test("a year without an era says no year by itself", () => {
  expect(figuresIn("30年度 講座 3回").map(({ text, fiscalYear }) => [text, fiscalYear])).toEqual([
    ["3回", null],
  ]);
});
