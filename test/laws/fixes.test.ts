import { formatAddress } from "../../src/domain/cells/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/domain/cells/SheetSnapshot";
import type { SetContent, SheetEdit } from "../../src/domain/edit/SheetEdit";
import { departmentsIn } from "../../src/domain/entry/departmentsIn";
import { readOutline } from "../../src/domain/outline/readOutline";
import { readPlanBook } from "../../src/domain/planSheet/readPlanBook";
import { ichinoseki } from "../../src/domain/profile/known/ichinoseki";
import { usualProfile } from "../../src/domain/profile/Profile";
import { createChecker } from "../../src/domain/rules/createChecker";
import type { Finding } from "../../src/domain/rules/Finding";
import type { CheckWords } from "../../src/domain/rules/Rule";
import { joinFixes } from "../../src/domain/rules/joinFixes";
import { changedRange } from "../../src/domain/text/changedRange";
import { leafletText } from "../domain/outline/seedText";

import { inOrder, thereAndBack } from "../support/thereAndBack";
import { describeFixtures, eachFixture, readFixture } from "../support/fixtures";
import { bookOf } from "../support/sheetOf";
import { otherCities } from "./otherCities";

/** Sheets with what the check finds in them, and the check itself, to be asked again. */
type Checked = {
  readonly sheets: readonly SheetSnapshot[];
  readonly check: (sheets: readonly SheetSnapshot[]) => readonly Finding[];
  readonly findings: readonly Finding[];
};

function checkedWith(
  snapshot: WorkbookSnapshot,
  words: CheckWords,
  last: WorkbookSnapshot | null = null,
): Checked {
  const lastYear = last && readPlanBook(last, words.profile);
  const check = (sheets: readonly SheetSnapshot[]) => {
    const book = readPlanBook({ ...snapshot, sheets }, words.profile);
    return createChecker()({ snapshot: { ...snapshot, sheets }, book, lastYear, ...words });
  };
  return { sheets: snapshot.sheets, check, findings: check(snapshot.sheets) };
}

const known = new Map<string, Checked>();

/** What the check finds with all it can know, read and asked once: it is data, and no test changes any. */
async function checked(file: string): Promise<Checked> {
  const found = known.get(file) ?? (await checkedWithAll(file));
  known.set(file, found);
  return found;
}

/** The city's words, the plan's outline, and last year's file. */
async function checkedWithAll(file: string): Promise<Checked> {
  const snapshot = await readFixture(file);
  const ours = file.startsWith("ichinoseki");
  const profile = ours ? ichinoseki.profile : usualProfile;
  const outline = ours ? readOutline(leafletText()) : null;
  const last = file.includes("_R5_") ? await readFixture(file.replace("_R5_", "_R4_")) : null;
  const words = { profile, outline: outline?.ok ? outline.value.outline : null };
  return checkedWith(snapshot, words, last);
}

/** The characters that an edit takes away, line by line where it keeps the lines, with nothing beside them that stays. */
function taken({ before, after }: SetContent): string[] {
  const [was = "", is = ""] = [before, after].map((one) => (one.kind === "text" ? one.text : ""));
  const [old, now] = [was.split("\n"), is.split("\n")];
  if (old.length !== now.length) return [takenFrom(was, is)];
  return old.map((line, i) => takenFrom(line, now[i] ?? ""));
}

function takenFrom(was: string, is: string): string {
  const { start, beforeEnd } = changedRange(was, is);
  return was.slice(start, beforeEnd);
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

function eachFixAndBack({ sheets, findings }: Checked) {
  for (const { fixes } of findings) for (const { edits } of fixes) fixedAndBack(sheets, edits);
}

function allTogetherAndBack({ sheets, findings, check }: Checked) {
  const only = findings.filter(({ fixes }) => fixes.length === 1);
  const { edits, left } = joinFixes(only.flatMap(({ fixes }) => fixes));
  const after = fixedAndBack(sheets, edits);
  const again = new Set(check(after).map(nameOf));
  const undone = new Set(left);
  const still = only.filter(
    (finding) => !finding.fixes.some((fix) => undone.has(fix)) && again.has(nameOf(finding)),
  );
  expect(still.map(nameOf)).toEqual([]);
}

/** What parts a name from the next goes with the name. */
const border = /^[\s・･、,，／/]+|[\s・･、,，／/]+$/gu;

function takesOnlyItsOwn({ findings }: Checked) {
  for (const finding of findings) {
    for (const { edits } of finding.fixes) {
      const [edit, ...more] = edits;
      if (edit?.kind !== "setContent" || more.length > 0) continue;
      for (const words of taken(edit)) expect(finding.subject).toContain(words.replace(border, ""));
    }
  }
}

/** A tag that was no tag before names somebody new; else nobody comes and nobody goes. */
function tagsKeepDepartments({ findings }: Checked) {
  for (const finding of findings) {
    if (finding.rule !== "tag/form") continue;
    for (const edit of finding.fixes.flatMap(({ edits }) => edits)) {
      if (edit.kind !== "setContent") continue;
      const [before = [], after = []] = [edit.before, edit.after].map((one) =>
        one.kind === "text" ? departmentsIn(one.text).sort() : [],
      );
      if (finding.facts.problem === "broken") expect(after).toEqual(expect.arrayContaining(before));
      else expect(after).toEqual(before);
    }
  }
}

describeFixtures("every fix of every fixture", () => {
  test.each(eachFixture())("%s: applied and undone, the workbook is as it was", async (file) => {
    eachFixAndBack(await checked(file));
  });

  test.each(eachFixture())("%s: all that need no choice, together and undone", async (file) => {
    allTogetherAndBack(await checked(file));
  });

  test.each(eachFixture())("%s: a fix takes no character it is not about", async (file) => {
    takesOnlyItsOwn(await checked(file));
  });

  test.each(eachFixture())("%s: the fix of a tag keeps its departments", async (file) => {
    tagsKeepDepartments(await checked(file));
  });
});

describe.each(otherCities)("every fix of another city: $name", ({ sheets, profile }) => {
  const city = checkedWith(bookOf(sheets), { profile, outline: null });

  test("there is something to find", () => expect(city.findings).not.toEqual([]));
  test("applied and undone, the workbook is as it was", () => eachFixAndBack(city));
  test("all that need no choice, together and undone", () => allTogetherAndBack(city));
  test("a fix takes no character it is not about", () => takesOnlyItsOwn(city));
  test("the fix of a tag keeps its departments", () => tagsKeepDepartments(city));
});
