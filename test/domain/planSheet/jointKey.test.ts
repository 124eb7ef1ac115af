import { jointKey } from "../../../src/domain/planSheet/jointKey";
import type { Meaning } from "../../../src/domain/planSheet/Meaning";

const plan: Meaning = { kind: "plan", fiscalYear: 2023, party: null };
const result: Meaning = { kind: "result", fiscalYear: 2022, party: null };
const note: Meaning = { kind: "note", fiscalYear: null, party: null };

test("order and notes do not matter; another year does", () => {
  expect(jointKey([plan, result, note])).toBe(jointKey([result, plan]));
  expect(jointKey([plan, result])).not.toBe(jointKey([plan, { ...result, fiscalYear: 2021 }]));
});
