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

  const worded = (sentence: string) => bare(sentence).replace(/\s/gu, "");

  /** How much two sentences have in common from their beginning. */
  function sameStart(a: string, b: string): number {
    const differs = [...a].findIndex((character, index) => character !== b[index]);
    return differs === -1 ? a.length : differs;
  }

  /** The longest ending that is turned in the seeds has eight characters (を開催する予定。). */
  const endsOnly = (plan: string, result: string) =>
    Math.max(plan.length, result.length) - sameStart(plan, result) <= 8 && plan.length > 12;

  /**
   * Plans of one file beside the results of another, remarks and spaces aside. `again`: the draft, of what is asked the
   * suggestion, stands there word for word; `endsOnly`: plans with a result that differs in nothing but its ending.
   */
  async function compared(planFile: string, resultFile: string) {
    const results = (await sentencesIn(resultFile, "result")).map(({ plan }) => worded(plan));
    const plans = (await sentencesIn(planFile, "plan")).filter(({ reason }) => reason !== "past");
    const counted = (answer: DraftSentence["answer"]) => {
      const such = plans.filter((sentence) => sentence.answer === answer);
      return {
        all: such.length,
        again: such.filter(({ result }) => results.includes(worded(result))).length,
        endsOnly: such.filter(({ plan }) =>
          results.some((result) => worded(plan) !== result && endsOnly(worded(plan), result)),
        ).length,
      };
    };
    return { certain: counted("certain"), asked: counted("asked") };
  }

  test("一関市: R4計画 → R4実績 of the next year", async () => {
    const file = (year: number) => `ichinoseki_R${year}_clean.xlsx`;
    // Two of the 14 are not said again word for word: they have …している for した. The one that is asked became 計画、実施.
    expect(await compared(file(4), file(5))).toEqual({
      certain: { all: 40, again: 14, endsOnly: 14 },
      asked: { all: 8, again: 0, endsOnly: 1 },
    });
  });

  test("山口市: 実施予定 → 実施状況", async () => {
    const file = "yamaguchi_jisshi_joukyou.xlsx";
    // The three of 65 that are not said again have another verb (行いました for 図ります).
    expect(await compared(file, file)).toEqual({
      certain: { all: 158, again: 62, endsOnly: 65 },
      asked: { all: 6, again: 0, endsOnly: 0 },
    });
  });
});
