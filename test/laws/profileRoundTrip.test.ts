import fc from "fast-check";
import { columnKinds } from "../../src/domain/profile/columnKinds";
import { knownProfiles } from "../../src/domain/profile/known";
import { profileSchema, usualProfile, type Profile } from "../../src/domain/profile/Profile";
import { exportProfile, importProfile } from "../../src/usecases/profile";

const word = fc.string({ unit: "binary", minLength: 1, maxLength: 12 });
const words = fc.array(word, { maxLength: 4 });
const extra = fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 3 }), {
  maxKeys: 3,
});

/** Whatever a file may hold; what is no profile (blank or ambiguous words) is left out below. */
const written = fc
  .record(
    {
      name: word,
      roles: words,
      departments: fc.array(
        fc
          .record({ name: word, formerly: words, spellings: words }, { requiredKeys: ["name"] })
          .chain((department) => extra.map((more) => ({ ...more, ...department }))),
        { maxLength: 4 },
      ),
      legend: fc.array(fc.record({ symbol: word, meaning: word }), { maxLength: 4 }),
      synonyms: fc.dictionary(fc.constantFrom(...columnKinds), words, { maxKeys: 3 }),
    },
    { requiredKeys: [] },
  )
  .chain((profile) => extra.map((more) => ({ ...more, ...profile })));

const profiles: fc.Arbitrary<Profile> = written
  // As a file says it: JSON knows no negative zero.
  .map((value) => profileSchema.safeParse(JSON.parse(JSON.stringify(value))).data)
  .filter((profile) => profile !== undefined);

const options = { seed: 20250401, numRuns: 500 };

test("import gives back what export wrote", () => {
  fc.assert(
    fc.property(profiles, (profile) => {
      expect(importProfile(exportProfile(profile))).toEqual({ ok: true, value: profile });
    }),
    options,
  );
});

test("equal profiles are the same text, whatever the order of their fields", () => {
  fc.assert(
    fc.property(profiles, (profile) => {
      const turned = Object.fromEntries(Object.entries(profile).reverse()) as Profile;
      expect(exportProfile(turned)).toBe(exportProfile(profile));
    }),
    options,
  );
});

test.each([["usual", usualProfile], ...knownProfiles.map((known) => [known.id, known.profile])] as [
  string,
  Profile,
][])("the %s profile goes out and comes back", (_name, profile) => {
  expect(importProfile(exportProfile(profile))).toEqual({ ok: true, value: profile });
});
