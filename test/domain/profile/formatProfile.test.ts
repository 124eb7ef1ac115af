import { formatProfile } from "../../../src/domain/profile/formatProfile";
import { profileSchema } from "../../../src/domain/profile/Profile";

test("fields stand in the order in which a person reads them, others after them by name", () => {
  const jumbled = {
    zebra: 1,
    synonyms: { plan: ["次の一歩"], result: ["歩み"] },
    apple: { b: 1, a: 2 },
    departments: [{ spellings: [], extension: "1", formerly: [], name: "福祉課" }],
    name: "みなも市",
  };
  const lines = formatProfile(profileSchema.parse(jumbled)).split("\n");
  const keys = lines.flatMap((line) => /"(\w+)":/u.exec(line)?.[1] ?? []);
  expect(keys.join(" ")).toBe(
    "name roles departments name formerly spellings extension legend synonyms result plan apple a b zebra",
  );
  expect(lines.slice(0, 2)).toEqual(["{", '  "name": "みなも市",']);
  expect(lines.at(-1)).toBe("");
});
