import { sameTitle } from "../../outline/labelStyle";
import type { RepairReason } from "../../outline/whyRepair";
import { fold } from "../../text/fold";
import { similarity } from "../../text/similarity";
import { replaceText } from "../replaceText";
import type { Found } from "../Rule";
import type { FormLabel } from "./formLabels";

/** Shorter names (相談支援) may well stand under several directions. */
const shortestMeasure = 8;
/** Titles as alike as this are one title with a slip; in the documents two titles reach 0.47. */
const slip = 0.6;

/**
 * The same measure under differing labels: on one page `(3) 連携の推進`, on another `(4) 連携の推進`. What most pages have is
 * right; where none has more, the person chooses. Labels that have nothing in common are two places in the plan (再掲).
 */
export function labelsOfPages(labels: readonly FormLabel[]): Found<"hierarchy/label">[] {
  return (["goal", "direction"] as const).flatMap((level) => {
    const told = new Set<FormLabel>();
    return [...byMeasure(labels.filter((label) => label.level === level)).values()].flatMap(
      (own) => {
        const best = bestOf(own);
        return own.flatMap((label) => {
          if (told.has(label)) return [];
          const found = differing(label, best, own);
          if (found.length > 0) told.add(label);
          return found;
        });
      },
    );
  });
}

function byMeasure(labels: readonly FormLabel[]): Map<string, FormLabel[]> {
  const groups = new Map<string, FormLabel[]>();
  for (const label of labels) {
    for (const text of new Set(label.measures.map((measure) => fold(measure.text)))) {
      if (text.length < shortestMeasure) continue;
      const group = groups.get(text);
      if (group) group.push(label);
      else groups.set(text, [label]);
    }
  }
  return groups;
}

/** The label that most pages have; of equals one that is complete, then the first. */
function bestOf(own: readonly FormLabel[]): FormLabel {
  const rank = (label: FormLabel) => countOf(label, own) * 2 + Number(isComplete(label));
  return own.reduce((best, label) => (rank(label) > rank(best) ? label : best));
}

function countOf({ cell }: FormLabel, own: readonly FormLabel[]): number {
  return own.filter((one) => sameTitle(one.cell.text, cell.text)).length;
}

function isComplete({ read }: FormLabel): boolean {
  return read.number !== null && read.title !== "" && read.prefix === "";
}

function differing(
  label: FormLabel,
  best: FormLabel,
  own: readonly FormLabel[],
): Found<"hierarchy/label">[] {
  const why = whyUnlike(label, best);
  if (why === null) return [];
  const { cell } = label;
  const { text, sheetName } = best.cell;
  const sure = countOf(best, own) > countOf(label, own) || (isComplete(best) && !isComplete(label));
  const expected = sure ? text : null;
  const against = { kind: "page", sheetName } as const;
  const facts = { found: cell.text, expected, against, why, held: null };
  return [{ cell, subject: cell.text, facts, fixes: replaceText(cell, text, sure ? null : text) }];
}

function whyUnlike({ read }: FormLabel, { read: best }: FormLabel): RepairReason | null {
  if (read.prefix !== "" && best.prefix === "" && read.number === best.number)
    return "leaked-prefix";
  const same = sameTitle(read.title, best.title);
  if (same && read.number !== best.number)
    return read.number === null ? "missing-number" : "number";
  if (same || read.number !== best.number) return null;
  if (read.title === "") return "missing-title";
  return similarity(fold(read.title), fold(best.title)) >= slip ? "title" : null;
}
