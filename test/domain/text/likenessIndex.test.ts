import fc from "fast-check";
import { likenessIndex } from "../../../src/domain/text/likenessIndex";
import { bigramsOf, diceOf } from "../../../src/domain/text/similarity";

test("it finds the same scores as comparing every pair", () => {
  const text = fc.string({ unit: fc.constantFrom("地", "域", "福", "祉", "の"), maxLength: 12 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), text, (texts, asked) => {
      const expected = texts
        .map((other, at) => ({ at, score: diceOf(bigramsOf(asked), bigramsOf(other)) }))
        .filter(({ score }) => score >= 0.3);
      expect(likenessIndex(texts)(asked, 0.3)).toEqual(expected);
    }),
    { seed: 7, numRuns: 500 },
  );
});
