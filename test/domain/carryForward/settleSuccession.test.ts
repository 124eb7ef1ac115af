import { settleSuccession } from "../../../src/domain/carryForward/settleSuccession";

const evidence = { measure: 0, neighbours: 0, book: 0 };
const [one, other] = ["こども家庭課", "児童保育課"].map((name) => ({ name, evidence }));
if (!one || !other) throw new Error("no candidates");

const settled = (...args: Parameters<typeof settleSuccession>) => {
  const { by, successor } = settleSuccession(...args);
  return [by, successor];
};

test("what a person says now comes before all else, also that the former name is kept", () => {
  const said = { picked: "児童保育課", remembered: "こども家庭課" };
  expect(settled("子育て支援課", [one, other], said)).toEqual(["picked", "児童保育課"]);
  expect(settled("子育て支援課", [one], { picked: "子育て支援課" })).toEqual([
    "picked",
    "子育て支援課",
  ]);
});

test("the only one is taken; of several what was said before; else a person is asked", () => {
  expect(settled("子育て支援課", [one], {})).toEqual(["only", "こども家庭課"]);
  expect(settled("子育て支援課", [one, other], { remembered: "児童保育課" })).toEqual([
    "remembered",
    "児童保育課",
  ]);
  expect(settled("子育て支援課", [one, other], {})).toEqual(["asked", null]);
});

test("a name that the register does not have as a successor is no answer", () => {
  const said = { picked: "福祉課", remembered: "環境課" };
  expect(settled("子育て支援課", [one, other], said)).toEqual(["asked", null]);
});
