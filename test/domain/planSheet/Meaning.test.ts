import { meaningKey, sameMeaning, type Meaning } from "../../../src/domain/planSheet/Meaning";

const meanings: Meaning[] = [
  { kind: "plan", fiscalYear: 2023, party: null },
  { kind: "plan", fiscalYear: 2022, party: null },
  { kind: "result", fiscalYear: 2023, party: null },
  { kind: "plan", fiscalYear: 2023, party: "市" },
  { kind: "plan", fiscalYear: null, party: null },
];

test("kind, year and party make a meaning, and its key", () => {
  for (const a of meanings) {
    for (const b of meanings) {
      expect(sameMeaning(a, { ...b })).toBe(a === b);
      expect(meaningKey(a) === meaningKey(b)).toBe(a === b);
    }
  }
});
