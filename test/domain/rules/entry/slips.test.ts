import fc from "fast-check";
import type { SheetSnapshot } from "../../../../src/domain/cells/SheetSnapshot";
import { readPlanBook } from "../../../../src/domain/planSheet/readPlanBook";
import { usualProfile, type Profile } from "../../../../src/domain/profile/Profile";
import { knownProfiles } from "../../../../src/domain/profile/known";
import { createChecker } from "../../../../src/domain/rules/createChecker";
import { departmentRules } from "../../../../src/domain/rules/department/departmentRules";
import { entryRules } from "../../../../src/domain/rules/entry/entryRules";
import type { Finding } from "../../../../src/domain/rules/Finding";
import type { RuleId } from "../../../../src/domain/rules/RuleFacts";
import { describeFixtures, eachFixture, readFixture } from "../../../support/fixtures";
import { bookOf } from "../../../support/sheetOf";
import { fixed } from "./entryCheck";

const rules = [...departmentRules, ...entryRules];

function check(sheets: readonly SheetSnapshot[], profile: Profile): readonly Finding[] {
  const snapshot = bookOf(sheets);
  const book = readPlanBook(snapshot, profile);
  return createChecker(rules)({ snapshot, book, profile, outline: null });
}

/** What a clerk does to a tag, and the rule that has to notice. */
const slips: readonly (readonly [RuleId, (name: string) => string])[] = [
  ["tag/form", (name) => `［${name}］`],
  ["tag/form", (name) => `〔${name}〕`],
  ["tag/form", (name) => `（${name}）`],
  ["tag/form", (name) => `【${name}`],
  ["tag/form", (name) => `${name}】`],
  ["tag/form", (name) => `【${name}］`],
  ["tag/form", (name) => `【${[...name].join("　")}】`],
  ["department/duplicate", (name) => `【${name}・${name}】`],
  ["department/spelling", (name) => `【${name.replace(/祉|こ|ち|け|く/u, swapped)}】`],
];
const swaps: Readonly<Record<string, string>> = {
  祉: "社",
  こ: "ご",
  ち: "さ",
  け: "げ",
  く: "ぐ",
};
const swapped = (letter: string) => swaps[letter] ?? letter;

function withText(sheet: SheetSnapshot, index: number, text: string): SheetSnapshot {
  const content = { kind: "text", text } as const;
  const cells = sheet.cells.map((cell, i) => (i === index ? { ...cell, text, content } : cell));
  return { ...sheet, cells };
}

describeFixtures("the real sheets", () => {
  test("a slip in any tag is noticed where it is, and its fix brings back the very text", async () => {
    const profile = knownProfiles.find(({ id }) => id === "ichinoseki")?.profile ?? usualProfile;
    const [sheet] = (await readFixture("ichinoseki_R5_clean.xlsx")).sheets;
    if (!sheet) throw new Error("the book has no sheet");
    const usual = new Set(check([sheet], profile).map(({ id }) => id));
    const tags = sheet.cells.flatMap(({ text }, index) =>
      [...text.matchAll(/【([^】・]+課)】\n/gu)].map((match) => ({ index, text, match })),
    );
    const known = tags.filter(({ match }) => !match[1]?.startsWith("いきがい"));
    const one = fc.tuple(fc.constantFrom(...known), fc.constantFrom(...slips));
    fc.assert(
      fc.property(one, ([{ index, text, match }, [rule, slip]]) => {
        const [tag, name = ""] = match;
        const wrong = `${slip(name)}\n`;
        fc.pre(wrong !== tag);
        const slipped = text.slice(0, match.index) + wrong + text.slice(match.index + tag.length);
        const after = withText(sheet, index, slipped);
        const found = check([after], profile).filter(({ id }) => !usual.has(id));
        const [finding] = found.filter((each) => each.rule === rule);
        expect(found.map((each) => each.rule)).toContain(rule);
        expect(finding && fixed(after, finding)).toEqual([text]);
      }),
      { seed: 4, numRuns: 60 },
    );
  });

  test.each(eachFixture())(
    "every fix in %s can be taken back, and leaves the rest of its cell",
    async (file) => {
      const { sheets } = await readFixture(file);
      const city = knownProfiles.find(({ id }) => file.startsWith(id))?.profile ?? usualProfile;
      for (const profile of [usualProfile, city]) {
        for (const finding of check(sheets, profile)) {
          const sheet = sheets.find(({ id }) => id === finding.sheetId);
          const { row, column } = finding.position;
          const text = sheet?.cells.find(
            (cell) => cell.row === row && cell.column === column,
          )?.text;
          if (!sheet || text === undefined) throw new Error("the finding is nowhere");
          const around = text.split(finding.subject);
          for (const after of fixed(sheet, finding)) {
            const whole = around.some(
              (_, at) =>
                after.startsWith(around.slice(0, at + 1).join(finding.subject)) &&
                after.endsWith(around.slice(at + 1).join(finding.subject)),
            );
            expect([finding.id, whole]).toEqual([finding.id, true]);
          }
        }
      }
    },
  );
});
