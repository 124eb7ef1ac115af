import type { Place } from "../../../src/domain/place/Place";
import { samePlace } from "../../../src/domain/place/samePlace";

const place: Place = {
  ...{ sheetId: "s", sheetName: "R5", measure: "① 見守り", role: null, ordinal: 0 },
  column: { kind: "result", fiscalYear: 2022, party: null },
  lastPosition: { row: 1, column: 1 },
};

test("an address and the id of a sheet say nothing", () => {
  const moved = { ...place, sheetId: "t", lastPosition: { row: 9, column: 3 } };
  expect(samePlace(place, moved)).toBe(true);
});

test.each<Partial<Place>>([
  { sheetName: "R4" },
  { measure: "② 相談" },
  { role: "市民" },
  { ordinal: 1 },
  { column: { kind: "plan", fiscalYear: 2022, party: null } },
])("another place: %o", (change) => {
  expect(samePlace(place, { ...place, ...change })).toBe(false);
});
