import { formatAddress } from "../../../src/domain/cells/address";
import type { Outline } from "../../../src/domain/outline/Outline";
import { readOutline } from "../../../src/domain/outline/readOutline";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile, type Profile } from "../../../src/domain/profile/Profile";
import { ichinoseki } from "../../../src/domain/profile/known/ichinoseki";
import { oshu } from "../../../src/domain/profile/known/oshu";
import { yamaguchi } from "../../../src/domain/profile/known/yamaguchi";
import { allRules } from "../../../src/domain/rules/allRules";
import { createChecker } from "../../../src/domain/rules/createChecker";
import { allFindings } from "../../fixtures/findings/allFindings";
import { describeFixtures, readFixture } from "../../support/fixtures";
import { leafletText } from "../outline/seedText";

const cities: Readonly<Record<string, Profile>> = {
  ichinoseki: ichinoseki.profile,
  oshu: oshu.profile,
  yamaguchi: yamaguchi.profile,
};

async function found(file: string, profile: Profile, outline: Outline | null) {
  const snapshot = await readFixture(file);
  const book = readPlanBook(snapshot, profile);
  return createChecker()({ snapshot, book, profile, outline }).map(
    ({ rule, sheetName, position }) => `${rule} ${sheetName}!${formatAddress(position)}`,
  );
}

function leaflet(): Outline {
  const outline = readOutline(leafletText());
  if (!outline.ok) throw new Error(outline.failure.code);
  return outline.value.outline;
}

const names = (places: readonly { rule: string; sheet: string; cell: string }[]) =>
  places.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`);

/** What was written down from the documents before there was a rule (test/fixtures/findings). */
describeFixtures("the check against what the documents show", () => {
  const cases = Object.keys(allFindings).flatMap((file) => [
    { file, profile: "usual" as const },
    { file, profile: "known" as const },
  ]);
  const cityOf = (file: string) => cities[file.split("_")[0] ?? ""] ?? usualProfile;

  test.each(cases)("$file with the $profile words", async ({ file, profile }) => {
    const { expected, mustNot, debatable } = allFindings[file] ?? {
      expected: [],
      mustNot: [],
      debatable: [],
    };
    const outline = file.startsWith("ichinoseki") ? leaflet() : null;
    const words = profile === "usual" ? usualProfile : cityOf(file);
    const all = new Set(await found(file, words, outline));
    const due = expected.filter((one) => one.profile === "usual" || profile === "known");
    const missing = names(due).filter((name) => !all.has(name));
    const allowed = new Set([...names(expected), ...names(debatable)]);
    expect({
      missing,
      false: names(mustNot).filter((name) => all.has(name)),
      unexpected: [...all].filter((name) => !allowed.has(name)),
    }).toEqual({ missing: [], false: [], unexpected: [] });
  });

  test("every rule is asked", () => {
    expect(allRules.map(({ id }) => id)).toHaveLength(25);
  });
});
