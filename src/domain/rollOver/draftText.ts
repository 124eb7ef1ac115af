import { emptyContent } from "../cells/CellContent";
import { carryCell } from "../carryForward/carryCell";
import type { CarryPicks } from "../carryForward/CarryPicks";
import { repick } from "../carryForward/repick";
import { successorEvidence } from "../carryForward/successorEvidence";
import type { Meaning } from "../planSheet/Meaning";
import type { Entry, PlanSheet } from "../planSheet/PlanSheet";
import { joinSlices } from "../planSheet/readEntries";
import type { NewText } from "./newText";
import type { RollChoices } from "./RollChoices";
import type { RollSource } from "./RollSource";

/** A result of the new year, and the plans of that year that are to be told as it. */
export type Planned = {
  readonly sheet: PlanSheet;
  /** As it is now: last year's result. */
  readonly entry: Entry;
  /** What it means then, and the header that it has then. */
  readonly meaning: Meaning;
  readonly label: string;
  readonly plans: readonly Entry[];
};

/** The draft of a result: the very one that carrying forward makes of these plans, under today's names of departments. */
export function draftText(
  { book, profile, successions = [] }: RollSource,
  { drafts }: RollChoices,
): (planned: Planned) => NewText {
  const likeliestFirst = successorEvidence(book, profile);
  const wishes = { occupied: "skip", tense: "draft", profile, successions } as const;
  const { file } = book;
  return ({ sheet, entry, meaning, label, plans }) => {
    const { measure, column } = entry;
    const said = (text: string) => ({
      found: { sheet, entry: { ...entry, text }, owner: null },
      file,
    });
    const { sheetId, sheetName } = sheet;
    const reported = entry.meaning.kind === "result" && entry.text.trim() !== "";
    const plain = carryCell({
      plan: said(joinSlices(plans.map(({ text }) => text))),
      result: reported ? said(entry.text) : null,
      goal: {
        ...said(""),
        match: { source: measure, target: measure, similarity: 1, certain: true },
      },
      to: { ...meaning, file, sheetId, sheetName, table: 0, column: column.column, label },
      wishes,
      contentAt: () => emptyContent,
      likeliestFirst,
    });
    const { composed, blocks } = drafts === "both" ? repick(plain, bothOf(plain)) : plain;
    return {
      how: "draft",
      text: composed,
      sources: plans,
      sentences: blocks.flatMap(({ plan }) => plan?.sentences ?? []),
      successions: blocks.flatMap((block) => block.successions),
    };
  };
}

/** Under each plan what last year's result says beyond it, and the results for which nothing was planned. */
function bothOf({ blocks }: ReturnType<typeof carryCell>): CarryPicks {
  return Object.fromEntries(
    blocks.map(({ key, plan }) => [key, { source: plan ? "both" : "result" } as const]),
  );
}
