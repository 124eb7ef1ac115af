import type { Meaning } from "../planSheet/Meaning";
import type { Entry } from "../planSheet/PlanSheet";
import { joinSlices } from "../planSheet/readEntries";
import type { Succession } from "../carryForward/Succession";
import type { DraftSentence } from "../tense/draftEntry";
import type { RollChoices } from "./RollChoices";
import type { RolledHow } from "./RolledCell";

/** What an entry holds under its new year. `sources`: the entries of last year that say it, none where it is its own. */
export type NewText = {
  readonly how: RolledHow;
  readonly text: string;
  readonly sources: readonly Entry[];
  readonly sentences: readonly DraftSentence[];
  /** Former departments in the tags of a draft, and who took over. */
  readonly successions: readonly Succession[];
};

/** Last year's entries of a kind and year for the same measure, role and party; null where there is no such column. */
export type LastYear = (kind: Meaning["kind"], fiscalYear: number) => readonly Entry[] | null;

const plain = { sentences: [], successions: [] };
const emptied: NewText = { how: "emptied", text: "", sources: [], ...plain };

/**
 * The text that comes to stand where an entry means `meaning` from now on: what the sheet itself has under that year, of
 * the same kind; for a result the draft of that year's plan (`draftText`). Null where nothing says it: then it is a person's choice.
 * Names of projects come as a draft, for nobody has said yet that they were carried out.
 */
export function newText(
  meaning: Meaning,
  lastYear: LastYear,
  draft: (plans: readonly Entry[]) => NewText,
): NewText | null {
  const year = Number(meaning.fiscalYear);
  const same = lastYear(meaning.kind, year);
  if (same) {
    const text = textOf(same);
    const how = meaning.kind === "project" ? "carried" : "moved";
    return text.trim() === "" ? emptied : { how, text, sources: same, ...plain };
  }
  const plans = meaning.kind === "result" ? lastYear("plan", year) : null;
  return !plans || textOf(plans).trim() === "" ? null : draft(plans);
}

/** The new year's own: empty, or its text of last year as a draft. */
export function ownText({ text }: Entry, keeps: boolean): NewText {
  return keeps && text.trim() !== "" ? { how: "kept", text, sources: [], ...plain } : emptied;
}

/** Is it chosen to keep the text of such an entry? `planned`: it stands on the side of a plan. */
export function keepsText(kind: Meaning["kind"], planned: boolean, choices: RollChoices): boolean {
  if (kind === "indicatorResult" || kind === "schedule") return false;
  const isPlan = planned || kind === "plan" || kind === "target" || kind === "planAndResult";
  return choices[isPlan ? "plan" : "unplanned"] === "keep";
}

function textOf(entries: readonly Entry[]): string {
  return joinSlices(entries.map(({ text }) => text));
}
