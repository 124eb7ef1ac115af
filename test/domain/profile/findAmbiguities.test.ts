import { findAmbiguities } from "../../../src/domain/profile/findAmbiguities";

test("says what the word stood for before, and compares words as cells are compared", () => {
  const found = findAmbiguities({
    departments: [
      { name: "福祉課", spellings: ["Ａ課"] },
      { name: "健康課", spellings: ["A課", "福　祉　課"] },
    ],
    legend: [
      { symbol: "①", meaning: "一" },
      { symbol: "1", meaning: "二" },
    ],
    synonyms: { result: ["成果"], plan: undefined, rating: ["成 果"] },
  });
  expect(found).toEqual([
    { path: ["departments", 1, "spellings", 0], word: "A課", other: "福祉課" },
    { path: ["departments", 1, "spellings", 1], word: "福　祉　課", other: "福祉課" },
    { path: ["synonyms", "rating", 0], word: "成 果", other: "result" },
  ]);
});
