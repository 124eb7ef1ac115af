import type { Stamp } from "../../../src/domain/circulate/Stamp";
import { stampRefusal } from "../../../src/domain/takeBack/stampRefusal";

const master: Stamp = {
  ...{ id: "c1", planName: "みなと市地域福祉計画", fiscalYear: 2023, version: 1 },
  ...{ at: "2026-05-01T09:00:00.000Z", department: null, rows: null },
  base: { file: "計画.xlsx", texts: [], sheets: [] },
};
const refusal = (change: Partial<Stamp>) =>
  stampRefusal({ ...master, ...change }, master, "a.xlsx");

test("a copy of this circulation is the master's, whatever its plan is called by now", () => {
  expect(refusal({})).toBeNull();
  expect(refusal({ planName: "別の計画", fiscalYear: 2022 })).toBeNull();
});

test("a copy of another plan or year is refused with what it is", () => {
  expect(refusal({ id: "c2", planName: "別の計画" })).toEqual({
    ...{ file: "a.xlsx", code: "another-plan", found: "別の計画" },
  });
  expect(refusal({ id: "c2", fiscalYear: 2022 })).toEqual({
    ...{ file: "a.xlsx", code: "another-year", found: "令和4年度" },
  });
});

test("a plan's year that was stamped twice is judged by the copy's own base", () => {
  expect(refusal({ id: "c2" })).toBeNull();
});
