import { formatAddress } from "../../src/domain/cells/address";
import type { SheetSnapshot } from "../../src/domain/cells/SheetSnapshot";
import type { SetContent, SheetEdit } from "../../src/domain/edit/SheetEdit";
import { readOutline } from "../../src/domain/outline/readOutline";
import { readPlanBook } from "../../src/domain/planSheet/readPlanBook";
import { ichinoseki } from "../../src/domain/profile/known/ichinoseki";
import { usualProfile } from "../../src/domain/profile/Profile";
import { createChecker } from "../../src/domain/rules/createChecker";
import type { Finding } from "../../src/domain/rules/Finding";
import { joinFixes } from "../../src/domain/rules/joinFixes";
import { leafletText } from "../domain/outline/seedText";

import { inOrder, thereAndBack } from "../support/thereAndBack";
import { describeFixtures, eachFixture, readFixture } from "../support/fixtures";

/** What the check finds with all it can know: the city's words and the plan's outline. */
async function checked(file: string) {
  const snapshot = await readFixture(file);
  const ours = file.startsWith("ichinoseki");
  const profile = ours ? ichinoseki.profile : usualProfile;
  const outline = ours ? readOutline(leafletText()) : null;
  const check = (sheets: readonly SheetSnapshot[]) => {
    const book = readPlanBook({ ...snapshot, sheets }, profile);
    const plan = outline?.ok ? outline.value.outline : null;
    return createChecker()({ snapshot: { ...snapshot, sheets }, book, profile, outline: plan });
  };
  return { sheets: snapshot.sheets, check, findings: check(snapshot.sheets) };
}

/** The characters that an edit takes away, with nothing on either side that stays. */
function taken({ before, after }: SetContent): string {
  const [was, is] = [before, after].map((one) => (one.kind === "text" ? one.text : ""));
  if (was === undefined || is === undefined) return "";
  const shorter = Math.min(was.length, is.length);
  let start = 0;
  while (start < shorter && was[start] === is[start]) start++;
  let end = 0;
  while (end < shorter - start && was.at(-1 - end) === is.at(-1 - end)) end++;
  return was.slice(start, was.length - end);
}

const nameOf = ({ rule, sheetName, position, subject }: Finding) =>
  `${rule} ${sheetName}!${formatAddress(position)} ${subject}`;

/** The sheets after the edits; every edit fits at its turn, and taken back nothing has changed. */
function fixedAndBack(sheets: readonly SheetSnapshot[], edits: readonly SheetEdit[]) {
  const { after, back, refused } = thereAndBack(sheets, edits);
  expect(refused).toEqual([]);
  expect(inOrder(back)).toEqual(inOrder(sheets));
  return after;
}

describeFixtures("every fix of every fixture", () => {
  test.each(eachFixture())("%s: applied and undone, the workbook is as it was", async (file) => {
    const { sheets, findings } = await checked(file);
    for (const { fixes } of findings) for (const { edits } of fixes) fixedAndBack(sheets, edits);
  });

  test.each(eachFixture())("%s: all that need no choice, together and undone", async (file) => {
    const { sheets, findings, check } = await checked(file);
    const only = findings.filter(({ fixes }) => fixes.length === 1);
    const { edits, left } = joinFixes(only.flatMap(({ fixes }) => fixes));
    const after = fixedAndBack(sheets, edits);
    const again = new Set(check(after).map(nameOf));
    const undone = new Set(left);
    const still = only.filter(
      (finding) => !finding.fixes.some((fix) => undone.has(fix)) && again.has(nameOf(finding)),
    );
    expect(still.map(nameOf)).toEqual([]);
  });

  test.each(eachFixture())("%s: a fix takes no character it is not about", async (file) => {
    const { findings } = await checked(file);
    for (const finding of findings) {
      for (const { edits } of finding.fixes) {
        const [edit, ...more] = edits;
        if (edit?.kind !== "setContent" || more.length > 0) continue;
        expect(finding.subject).toContain(taken(edit));
      }
    }
  });
});
