import { fiscalYearAt } from "../../../src/domain/fiscalYear/fiscalYearAt";

test.each([
  ["2026-04-01T00:00:00.000Z", 2026],
  ["2026-12-31T23:59:59.000Z", 2026],
  ["2027-01-05T00:00:00.000Z", 2026],
  ["2027-03-31T14:59:59.000Z", 2026],
  ["2027-03-31T15:00:00.000Z", 2027],
])("%s is in the fiscal year %i, by the calendar in Japan", (at, year) => {
  expect(fiscalYearAt(at)).toBe(year);
});
