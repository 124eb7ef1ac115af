import { textContent } from "../../cells/CellContent";
import { resolveDepartment } from "../../department/resolveDepartment";
import type { Profile } from "../../profile/Profile";
import type { AskedReason } from "../../tense/SentenceTense";
import type { CheckedCell } from "../CheckedCell";
import type { EntryUnit } from "../CheckUnits";
import type { Fix } from "../Finding";
import { ruleOf, type Found } from "../Rule";
import { beginning } from "../year/beginning";
import { tensedParts, type TensedPart, type TensedSentence } from "./tensedParts";

/** Endings of a plan: most results have none, and need not be taken apart. */
const mayPlan = /(?:[るうくぐすつぬぶむん]|予定|見込み?|見通し|方針)(?=[。．｡\s(（※]|$)/u;

/** What is asked about and still surely a plan: …していく, …する予定, …したい. */
const planned: ReadonlySet<AskedReason> = new Set(["going-on", "planned", "intention"]);

/** 位置付け、計画。 says what was planned, often with the reason below why it was not done. */
const nounOfPlan = /計画[。．｡]?$/u;

const goesOn = /引き?続き|継続|さらに|更に/u;

/**
 * Sentences in a result that say what will be done: a plan that was carried over and not turned, or turned in part. One
 * finding a department's part. The fix turns the endings that are certain; information only, where none is. Not what a
 * report says of the time to come, behind what was done: 今後も…, 引き続き…, …していく。
 *
 * Example: `・講座を開催する。` in 令和4年度実績.
 */
export const planAsResult = ruleOf({
  id: "tense/plan-as-result",
  severity: "warning",
  unit: "entry",
  find: (unit, { profile }) => {
    if (unit.entry.meaning.kind !== "result" || unit.asked || !mayBePlan(unit)) return [];
    return tensedParts(unit).flatMap((part) => toFound(part, profile));
  },
});

function mayBePlan({ cells }: EntryUnit): boolean {
  return cells.some(({ text }) => mayPlan.test(text));
}

function toFound(
  { departments, items }: TensedPart,
  profile: Profile,
): Found<"tense/plan-as-result">[] {
  const plans = items.flatMap((item) =>
    item.filter((one, i) =>
      isPlan(
        one,
        item.slice(0, i).some(({ tense }) => tense === "result"),
      ),
    ),
  );
  const [first] = plans;
  if (!first) return [];
  const certain = plans.filter(({ sentence }) => sentence.answer === "certain");
  const named = departments.map((name) => resolveDepartment(name, profile));
  return [
    {
      cell: first.cell,
      subject: first.sentence.plan,
      facts: {
        first: beginning(first.sentence.plan),
        sentences: plans.length,
        certain: certain.length,
      },
      severity: certain.length > 0 ? "warning" : "info",
      fixes: turned(certain),
      ...(named.length > 0 ? { departments: named } : {}),
    },
  ];
}

function isPlan({ sentence, tense }: TensedSentence, afterResult: boolean): boolean {
  if (tense !== "plan") return false;
  const { answer, reason, plan } = sentence;
  if (answer === "certain") return reason !== "negative" && !(afterResult && goesOn.test(plan));
  return answer === "asked" && planned.has(reason) && !afterResult && !nounOfPlan.test(plan);
}

/** One fix for all cells; none where one of them holds something else than it shows. */
function turned(sentences: readonly TensedSentence[]): Fix[] {
  const cells = [...new Set(sentences.map(({ cell }) => cell))];
  const edits = cells.flatMap((cell) => {
    const { content, text, sheetId, position } = cell;
    if (content.kind !== "text" || content.text !== text) return [];
    const after = textContent(turnedText(cell, sentences));
    return [{ kind: "setContent", sheetId, position, before: content, after } as const];
  });
  return edits.length === cells.length && edits.length > 0 ? [{ choice: null, edits }] : [];
}

function turnedText(cell: CheckedCell, sentences: readonly TensedSentence[]): string {
  const own = sentences.filter((one) => one.cell === cell);
  return own.reduceRight(
    (text, { sentence, start }) =>
      text.slice(0, start) + sentence.draft + text.slice(start + sentence.plan.length),
    cell.text,
  );
}
