import { headerWords } from "../../../src/domain/profile/headerWords";

test("no word has two kinds that depend on the order of the table by accident", () => {
  const words = [
    "実績",
    "計画",
    "事業",
    "区分",
    "役割",
    "担当課",
    "指標",
    "目標値",
    "評価",
    "備考",
  ];
  for (const word of words) {
    const kinds = headerWords.filter((entry) => entry.words.test(word)).map(({ kind }) => kind);
    expect([word, kinds.length]).toEqual([word, 1]);
  }
});
