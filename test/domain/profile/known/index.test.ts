import { knownProfiles } from "../../../../src/domain/profile/known";

test("each city once, under its own name", () => {
  expect(knownProfiles.map(({ city }) => city)).toEqual(["一関市", "奥州市", "山口市"]);
  for (const { city, profile } of knownProfiles) expect(profile.name).toBe(city);
  expect(new Set(knownProfiles.map(({ id }) => id)).size).toBe(knownProfiles.length);
});
