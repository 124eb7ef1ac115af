import { successorsOf } from "../department/successorsOf";
import { formatBlock, formatTag } from "../entry/formatEntry";
import type { Block } from "../entry/Entry";
import { parseEntry } from "../entry/parseEntry";
import { fold } from "../text/fold";
import { similarity } from "../text/similarity";
import type { CarryBlock, PresentBlock } from "./CarryBlock";
import type { CarryBasis } from "./CarryProposal";
import type { CarrySource } from "./CarrySource";
import { matchBlocks, sayingOf, wordsOf, type BlockWords } from "./matchBlocks";
import { plannedBlocks, type PlannedPart } from "./plannedBlocks";
import { sameDepartments, todaysNames } from "./sameDepartments";
import { settleSuccession } from "./settleSuccession";
import type { Succession, SuccessorCandidate } from "./Succession";
import { withoutLastBreaks } from "../text/withoutLastBreaks";

export type BlocksInput = {
  /** Last year's plan; `""` where there is none. */
  readonly plan: string;
  /** Last year's result; null where there is none. */
  readonly result: { readonly text: string; readonly from: CarrySource } | null;
  /** What the target holds. */
  readonly before: string;
  readonly basis: CarryBasis;
  /** Who may have taken over from a former department here, the likeliest first. */
  readonly candidatesOf: (successors: readonly string[]) => readonly SuccessorCandidate[];
};

type PresentText = BlockWords & { readonly text: string };

type Sources = { readonly plan: PlannedPart | null; readonly result: Block | null };

/** A cell's blocks with nothing picked: those of last year's plan, then those that only last year's result has. */
export function carryBlocks(input: BlocksInput): CarryBlock[] {
  const { tense, reportYear, profile } = input.basis;
  const plans = plannedBlocks(input.plan, tense, reportYear);
  const results = parseEntry(input.result?.text ?? "").blocks.filter(saysAnything);
  const matches = matchBlocks(
    plans.map(({ block }) => wordsOf(block, profile)),
    results.map((block) => wordsOf(block, profile)),
  );
  const matched = new Set(matches.values());
  const all: Sources[] = [
    ...plans.map((plan, i) => ({ plan, result: results[matches.get(i) ?? -1] ?? null })),
    ...results.flatMap((result, i) => (matched.has(i) ? [] : [{ plan: null, result }])),
  ];
  const present = parseEntry(input.before)
    .blocks.filter(saysAnything)
    .map((block) => ({ ...wordsOf(block, profile), text: withoutLastBreaks(formatBlock(block)) }));
  const count = new Map<string, number>();
  return all.map((sources) => {
    const departments = namesIn(sources.plan?.block ?? sources.result);
    const set = [...departments].sort().join("・");
    count.set(set, (count.get(set) ?? 0) + 1);
    return blockOf(`${set}#${count.get(set)}`, departments, sources, present, input);
  });
}

function blockOf(
  key: string,
  departments: readonly string[],
  { plan, result }: Sources,
  present: readonly PresentText[],
  input: BlocksInput,
): CarryBlock {
  const draft = plan ? draftWords(plan) : null;
  const last = result ? sayingOf(result) : null;
  return {
    key,
    departments,
    plan: plan?.plan ?? null,
    result:
      result && input.result
        ? { text: withoutLastBreaks(formatBlock(result)), from: input.result.from }
        : null,
    likeness: alike(draft, last),
    present: presentOf(departments, present, { draft, last }, input),
    source: plan ? "plan" : "none",
    successions: successionsIn([namesIn(plan?.block ?? null), namesIn(result)], input),
  };
}

/** Of several blocks that are there, the one that is most like a source. */
function presentOf(
  departments: readonly string[],
  present: readonly PresentText[],
  { draft, last }: { readonly draft: string | null; readonly last: string | null },
  { basis: { profile } }: BlocksInput,
): PresentBlock | null {
  const wanted = todaysNames(departments, profile);
  const own = present.filter(({ names }) => sameDepartments(wanted, names));
  const compared = own.map(({ text, words }) => ({
    text,
    plan: alike(draft, words),
    result: alike(last, words),
  }));
  const best = ({ plan, result }: PresentBlock) => Math.max(plan ?? 0, result ?? 0);
  return compared.sort((a, b) => best(b) - best(a))[0] ?? null;
}

/** Former names in some tags that somebody took over from; not where the same tag names who did. */
function successionsIn(
  tags: readonly (readonly string[])[],
  { basis, candidatesOf }: BlocksInput,
): Succession[] {
  const former = tags.flatMap((names) =>
    names.filter((name) => {
      const successors = successorsOf(name, basis.profile);
      return successors.length > 0 && !successors.some((one) => names.includes(fold(one)));
    }),
  );
  return [...new Set(former)].map((name) =>
    settleSuccession(name, candidatesOf(successorsOf(name, basis.profile)), {}),
  );
}

function saysAnything(block: Block): boolean {
  return block.tag !== null || sayingOf(block) !== "";
}

function namesIn(block: Block | null): readonly string[] {
  return block?.tag?.departments ?? [];
}

/** The tag of a draft is the plan's. */
function draftWords({ block: { tag }, plan }: PlannedPart): string {
  return fold(plan.draft.slice(tag ? formatTag(tag).length : 0));
}

function alike(a: string | null, b: string | null): number | null {
  return a === null || b === null ? null : similarity(a, b);
}
