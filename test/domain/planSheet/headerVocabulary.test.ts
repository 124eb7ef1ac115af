import { headerVocabulary } from "../../../src/domain/planSheet/headerVocabulary";
import { profileSchema, usualProfile } from "../../../src/domain/profile/Profile";

const words = headerVocabulary(usualProfile);

test("a cell says its kind and its year, whatever its width and spacing", () => {
  expect(words("令和５年度 計　画")).toMatchObject({
    kind: "plan",
    fiscalYear: 2023,
    yearOnly: false,
  });
  expect(words("令和5年度")).toMatchObject({ kind: null, fiscalYear: 2023, yearOnly: true });
  expect(words("取組内容").kind).toBe("either");
  expect(words("お天気").kind).toBeNull();
});

test("a year may want an era, or count from the sheet's own", () => {
  expect(words("30年度実績")).toMatchObject({ kind: "result", fiscalYear: null, bareYear: 30 });
  const relative = ["前年度実績", "本年度計画", "翌年度計画"].map(
    (text) => words(text).relativeYear,
  );
  expect(relative).toEqual([-1, 0, 1]);
  expect(words("実績").relativeYear).toBeNull();
});

test("a span of years is no column's year", () => {
  expect(words("計画（令和5年度～令和9年度）")).toMatchObject({ kind: "plan", fiscalYear: null });
});

test("a remark in brackets says nothing of the kind, unless it is all there is", () => {
  expect(words("実績（計画との差も書く）").kind).toBe("result");
  expect(words("（上段：計画　下段：実績）").kind).toBe("planAndResult");
});

test("sentences and very long texts are no header cells", () => {
  expect(words("市の取組を広める").party).toBe("市");
  expect(words("市の取組を広める。").party).toBeNull();
  expect(words(`計画${"（長い）".repeat(20)}`).kind).toBeNull();
});

test("the group above names the party", () => {
  const parties = ["市の取組み", "社会福祉協議会の取組", "町", "市民"].map(
    (text) => words(text).party,
  );
  expect(parties).toEqual(["市", "社協", "町", null]);
});

test("a city's own words come before the usual ones", () => {
  const own = headerVocabulary(
    profileSchema.parse({ synonyms: { result: ["歩み"], note: ["評価"] } }),
  );
  expect(own("令和4年度 歩 み")).toMatchObject({ kind: "result", fiscalYear: 2022 });
  expect([own("評価").kind, words("評価").kind]).toEqual(["note", "rating"]);
});
