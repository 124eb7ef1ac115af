import { usualProfile } from "../../../src/domain/profile/Profile";
import { readPlanBook, planSheetsOf } from "../../../src/domain/planSheet/readPlanBook";
import { planSentences } from "../../../src/domain/carryForward/planSentences";
import { draftEntry, type DraftSentence } from "../../../src/domain/tense/draftEntry";
import { describeFixtures, eachFixture, readFixture } from "../../support/fixtures";
import { realEndings } from "./realEndings";

async function entriesIn(file: string, kind: "plan" | "result"): Promise<string[]> {
  const book = readPlanBook(await readFixture(file), usualProfile);
  const entries = planSheetsOf(book).flatMap(({ tables }) =>
    tables.flatMap((table) => table.entries),
  );
  return entries.filter(({ meaning }) => meaning.kind === kind).map(({ text }) => text);
}

/** Each distinct sentence once. */
async function sentencesIn(file: string, kind: "plan" | "result"): Promise<DraftSentence[]> {
  const all = (await entriesIn(file, kind)).flatMap((text) => draftEntry(text).sentences);
  return [...new Map(all.map((sentence) => [sentence.plan, sentence])).values()];
}

/** Without remarks in brackets at the end or in the middle, as endings are written down. */
function bare(sentence: string): string {
  return sentence.replace(/[(（][^()（）]*[)）]/gu, "");
}

/** What a person said of a sentence with this ending. */
function expectedOf(plan: string): (typeof realEndings)[number] | null {
  const fitting = realEndings.filter(
    (ending) => plan.endsWith(ending.plan) || bare(plan).endsWith(bare(ending.plan)),
  );
  return fitting.sort((a, b) => b.plan.length - a.plan.length)[0] ?? null;
}

describeFixtures("plan sentences of real cities", () => {
  test.each(eachFixture())(
    "%s: every sentence is answered as a person answers it",
    async (file) => {
      for (const { plan, answer, result } of await sentencesIn(file, "plan")) {
        const expected = expectedOf(plan);
        expect([plan, expected]).not.toEqual([plan, null]);
        if (!expected) continue;
        expect([plan, answer]).toEqual([plan, expected.answer]);
        const turned = bare(plan).slice(0, -bare(expected.plan).length) + bare(expected.result);
        expect(bare(result)).toBe(turned);
      }
    },
  );

  test.each(eachFixture())("%s: the sentences are those of the entry", async (file) => {
    for (const kind of ["plan", "result"] as const) {
      for (const text of await entriesIn(file, kind)) {
        const own = draftEntry(text).sentences.map(({ plan }) => plan);
        expect(own.join("|")).toBe(planSentences(text).join("|"));
      }
    }
  });

  /** Plans of one file whose draft stands word for word in the results of another, remarks and spaces aside. */
  async function foundAgain(planFile: string, resultFile: string) {
    const worded = (sentence: string) => bare(sentence).replace(/\s/gu, "");
    const results = await sentencesIn(resultFile, "result");
    const said = new Set(results.map(({ plan }) => worded(plan)));
    const plans = (await sentencesIn(planFile, "plan")).filter(({ reason }) => reason !== "past");
    const certain = plans.filter(({ answer }) => answer === "certain");
    const again = certain.filter(({ result }) => said.has(worded(result)));
    return { plans: plans.length, certain: certain.length, again: again.length };
  }

  test("一関市: R4計画 → R4実績 of the next year", async () => {
    const file = (year: number) => `ichinoseki_R${year}_clean.xlsx`;
    // Two more differ in …している instead of した, the others in more than the ending.
    expect(await foundAgain(file(4), file(5))).toEqual({ plans: 52, certain: 40, again: 14 });
  });

  test("山口市: 実施予定 → 実施状況", async () => {
    const file = "yamaguchi_jisshi_joukyou.xlsx";
    // One more has 行いました for 図ります, the others differ in more than the ending.
    expect(await foundAgain(file, file)).toEqual({ plans: 168, certain: 158, again: 62 });
  });
});
