import { matchMeasures } from "../../../src/domain/carryForward/matchMeasures";
import type { Measure } from "../../../src/domain/planSheet/PlanSheet";
import { planSheetsOf, readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { readFixture, describeFixtures } from "../../support/fixtures";

const measures = (...texts: string[]): Measure[] =>
  texts.map((text, index) => ({ index, hierarchy: ["1 目標", text], text, rows: [index] }));

const pairs = (sources: Measure[], targets: Measure[]) =>
  matchMeasures(sources, targets).map((match) => [
    match.source.index,
    match.target.index,
    match.certain,
  ]);

test("equal texts match whatever their number and place", () => {
  expect(pairs(measures("① 見守り", "② 相談"), measures("⑧ 相談", "⑨ 見守り"))).toEqual([
    [1, 0, true],
    [0, 1, true],
  ]);
});

test("a slightly changed text is the same measure, another text is not", () => {
  const before = measures("① 出張よろず相談の開催", "② 空き家を使った縁側づくり");
  const after = measures("① 出張よろず相談の開催等", "② 子ども食堂の支援");
  expect(pairs(before, after)).toEqual([[0, 0, true]]);
});

test("where two are about equally alike, a person decides", () => {
  const before = measures("地域の見守り活動の推進を図る取組");
  const after = measures(
    "地域の見守り活動の推進を図る取組一",
    "地域の見守り活動の推進を図る取組二",
  );
  expect(pairs(before, after)).toEqual([[0, 0, false]]);
});

test("equal texts under different goals are told apart by what is above them", () => {
  const under = (goal: string, index: number): Measure => ({
    index,
    hierarchy: [goal, "人材の育成"],
    text: "人材の育成",
    rows: [index],
  });
  const matches = pairs([under("1 甲", 0), under("2 乙", 1)], [under("1 乙", 0), under("2 甲", 1)]);
  expect(matches).toEqual([
    [1, 0, true],
    [0, 1, true],
  ]);
});

test("a namesake that is new this year takes nobody's plan for certain", () => {
  const under = (goal: string, index: number): Measure => ({
    index,
    hierarchy: [goal, "啓発活動"],
    text: "啓発活動",
    rows: [index],
  });
  const before = [under("甲", 0), under("乙", 1)];
  const after = [under("新", 0), under("甲", 1), under("乙", 2)];
  expect(pairs(before, after)).toEqual([
    [0, 1, true],
    [1, 2, true],
  ]);
  // As many on either side, but under other goals: their order says nothing.
  expect(pairs([under("甲", 0), under("乙", 1)], [under("丙", 0), under("丁", 1)])).toEqual([
    [0, 0, false],
    [1, 1, false],
  ]);
  expect(pairs([under("甲", 0), under("乙", 1)], [under("甲", 0), under("丁", 1)])).toEqual([
    [0, 0, true],
    [1, 1, true],
  ]);
  expect(
    pairs([under("甲", 0), under("乙", 1)], [under("丙", 0), under("丁", 1), under("戊", 2)]),
  ).toEqual([
    [0, 0, false],
    [1, 1, false],
  ]);
});

test("measures without a text match nothing", () => {
  expect(pairs(measures(""), measures(""))).toEqual([]);
});

describeFixtures("一関市 from year to year", () => {
  /** DOMAIN.md, "Rows across years": 7 of 14 identical, the rest ≥ 0.96 alike, different ones ≤ 0.27. */
  test("all 14 measures are found again, every one for certain", async () => {
    const read = async (file: string) =>
      planSheetsOf(readPlanBook(await readFixture(file), usualProfile))[0]?.tables[0]?.measures;
    const before = (await read("ichinoseki_R4_clean.xlsx")) ?? [];
    const after = (await read("ichinoseki_R5_clean.xlsx")) ?? [];
    const matches = matchMeasures(before, after);
    expect(matches.map((match) => match.source.index)).toEqual([...Array(14).keys()]);
    expect(matches.map((match) => match.target.index)).toEqual([...Array(14).keys()]);
    expect(matches.every((match) => match.certain && match.similarity >= 0.9)).toBe(true);
  });
});
