import { bestOf, titleMatcher } from "../../../src/domain/outline/matchTitle";
import { ichinosekiTitles } from "./ichinosekiOutline";

const titles = Object.values(ichinosekiTitles).flat();
const match = titleMatcher(titles.map((title) => ({ title })));

test.each([
  ["福祉教育の推進", "福祉教育の推進", true],
  ["福祉教育\n の推進", "福祉教育の推進", true],
  ["ボランティア・ＮＰＯの活動支援", "ボランティア・NPOの活動支援", true],
  ["生活困窮者への自立支援", "生活困窮世帯への自立支援", false],
  ["地域福祉を担う人材の育成", "地域福祉を担う人材の育成と次世代の参加促進", false],
])("%j means %j", (text, title, exact) => {
  expect(match(text)).toEqual({ match: { title }, exact });
});

test.each(["", " 　", "市民", "地域", "福祉の充実した暮らし"])("%j means no title", (text) => {
  expect(match(text)).toBeNull();
});

test("what two titles are, or could be, is neither", () => {
  const twice = titleMatcher(
    ["計画の推進", "計画の推進", "相談窓口の充実一", "相談窓口の充実二"].map((title) => ({
      title,
    })),
  );
  expect(twice("計画の推進")).toBeNull();
  expect(twice("相談窓口の充実")).toBeNull();
});

test("the best is the one that scores enough, and clearly more than all others", () => {
  const best = (...scores: number[]) => bestOf(scores, (score) => score, 0.7);
  expect(best(0.4, 0.9, 0.5)).toBe(0.9);
  expect(best(0.5, 0.69)).toBeNull();
  expect(best(0.9, 0.85)).toBeNull();
  expect(best(0.85, 0.9)).toBeNull();
  expect(best(0.9, 0.9)).toBeNull();
  expect(best()).toBeNull();
});
