import { pointMatcher } from "../../../src/domain/outline/matchPoints";
import { directionsOf } from "../../../src/domain/outline/Outline";

const shared = "関係機関と連携して取り組みを進めます。";
const directions = [
  { number: 1, title: "甲の推進", points: ["小中学校で福祉の出前講座を開きます。", shared] },
  { number: 2, title: "乙の推進", points: ["自治会ごとに防災の避難訓練を行います。", shared] },
  { number: 3, title: "丙の推進", points: ["祭りを開く。"] },
  { number: 4, title: "丁の推進" },
];
const match = pointMatcher(directionsOf({ goals: [{ number: 1, title: "人づくり", directions }] }));

test.each([
  ["the very sentence", "小中学校で福祉の出前講座を開きます。", "甲の推進"],
  ["but for width and spaces", "小中学校で 福祉の　出前講座を開きます", "甲の推進"],
  [
    "in more words than the leaflet has",
    "小中学校などで福祉の出前講座を毎年開きます。",
    "甲の推進",
  ],
  [
    "one of several sentences",
    "① 市の役割です。②自治会ごとに防災の避難訓練を行います。",
    "乙の推進",
  ],
  ["a sentence that two directions have", shared, null],
  ["another sentence", "広報紙で制度を分かりやすく知らせます。", null],
  ["too short to tell", "祭りを開く。", null],
  ["nothing", "", null],
])("%s", (_name, measure, title) => {
  expect(match(measure)?.direction.title ?? null).toBe(title);
});
