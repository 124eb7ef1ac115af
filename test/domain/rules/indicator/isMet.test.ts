import { figuresIn } from "../../../../src/domain/rules/indicator/figuresIn";
import { isMet } from "../../../../src/domain/rules/indicator/isMet";

/** The first figure of each text, held against each other. */
function met(aimedAt: string, reached: string): boolean | null {
  const [target] = figuresIn(aimedAt);
  if (!target) throw new Error("a figure");
  return isMet({ target, results: figuresIn(reached) });
}

test.each([
  ["講座 10回", "講座 10回", true],
  ["講座 10回", "講座 9回", false],
  ["講座 10回超", "講座 10回", false],
  ["講座 10回超", "講座 11回", true],
  ["相談 5件以下", "相談 5件", true],
  ["相談 5件以下", "相談 6件", false],
  ["相談 5件未満", "相談 5件", false],
  ["相談 5件未満", "相談 4件", true],
])("%s, reached %s: %s", (target, result, expected) => {
  expect(met(target, result)).toBe(expected);
});

test.each([
  ["a rough target", "講座 10回程度", "講座 1回"],
  ["another period", "講座 月1回", "講座 1回"],
  ["less may be better", "苦情 5件", "苦情 1件"],
  ["nothing to reach", "待ち時間 0件", "待ち時間 1件"],
])("nobody can say: %s", (_, target, result) => {
  expect(met(target, result)).toBeNull();
});
