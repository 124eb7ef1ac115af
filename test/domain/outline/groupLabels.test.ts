import { groupLabels } from "../../../src/domain/outline/groupLabels";
import { ichinosekiOutline } from "./ichinosekiOutline";

const first = "1 地域福祉を担う人づくり";

function groups(...labels: (readonly [goal: string, direction: string])[]) {
  return groupLabels(
    labels.map(([goal, direction]) => ({ goal, direction })),
    ichinosekiOutline,
  );
}

test("labels that stand together and read the same are one group; apart they are two", () => {
  const found = groups([first, "(1)"], [first, "(1)"], [first, "(2)"], [first, "(1)"]);
  expect(found.map(({ size }) => size)).toEqual([2, 1, 1]);
  expect(found.map(({ candidates }) => candidates.map(({ index }) => index))).toEqual([
    [0],
    [1],
    [0],
  ]);
});

test("a label that says nothing may be any direction", () => {
  const [silent] = groups(["", ""]);
  expect(silent?.candidates).toHaveLength(14);
  expect(silent?.afloat).toBe(false);
});

test.each([
  ["a title", [[first, "(1) 福祉教育の推進"]], false],
  ["a number that several goals have", [["", "(4)"]], false],
  ["a goal for one measure", [[first, ""]], false],
  ["foreign words", [["", "市民"]], true],
  ["a number that no goal has", [["", "(9)"]], true],
  [
    "a goal, repeated for several measures",
    [
      [first, ""],
      [first, ""],
    ],
    true,
  ],
] as const)("afloat or not: %s", (_name, labels, afloat) => {
  expect(groups(...labels).map((group) => group.afloat)).toEqual([afloat]);
});

test("measures whose text tells different directions part a group", () => {
  const points = (text: string) => [`${text}を地域の学校で進めます。`];
  const directions = [
    { number: 1, title: "甲の推進", points: points("福祉の出前講座") },
    { number: 2, title: "乙の推進", points: points("防災の避難訓練") },
  ];
  const outline = { goals: [{ number: 1, title: "人づくり", directions }] };
  const measures = ["福祉の出前講座", "福祉の出前講座", "防災の避難訓練"].flatMap(points);
  const labels = measures.map((measure) => ({ goal: "1", direction: "", measure }));
  expect(groupLabels(labels, outline).map(({ size }) => size)).toEqual([2, 1]);
});
