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

/** The file of the year before, where there is one. */
const lastFiles: Readonly<Record<string, string>> = {
  "ichinoseki_R5_clean.xlsx": "ichinoseki_R4_clean.xlsx",
  "ichinoseki_R5_sheet.xlsx": "ichinoseki_R4_sheet.xlsx",
};

async function found(
  file: string,
  profile: Profile,
  outline: Outline | null,
  lastFile = lastFiles[file],
) {
  const snapshot = await readFixture(file);
  const book = readPlanBook(snapshot, profile);
  const lastYear = lastFile ? readPlanBook(await readFixture(lastFile), profile) : null;
  return createChecker()({ snapshot, book, lastYear, profile, outline }).map(
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

  test.each(Object.keys(lastFiles))("%s without last year's file", async (file) => {
    const all = new Set(await found(file, usualProfile, leaflet(), ""));
    const { expected = [] } = allFindings[file] ?? {};
    const due = expected.filter((one) => one.profile === "usual");
    const known = names(due.filter(({ needs }) => needs !== "last"));
    const compared = names(due.filter(({ needs }) => needs === "last"));
    expect(known.filter((name) => !all.has(name))).toEqual([]);
    expect(compared.filter((name) => all.has(name))).toEqual([]);
  });

  test("every rule is asked", () => {
    expect(allRules.map(({ id }) => id)).toHaveLength(31);
  });
});
