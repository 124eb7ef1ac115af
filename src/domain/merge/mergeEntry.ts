import { maxCellCharacters } from "../cells/CellContent";
import { placeForBlock, registerRank } from "../entryEdit/addBlock";
import { joinSlices } from "../planSheet/readEntries";
import { entryFacts, type EntryMerge } from "./EntryMerge";
import { mergeBlocksOf, type MergeBlock } from "./MergeBlock";
import { mergedCell } from "./mergedCell";
import { noNews, type MergeNews } from "./MergeNews";
import { rewriteEntry, type EntryRewrite } from "./rewriteEntry";
import { settleTarget, type Settled } from "./settleTarget";
import type { PageCell } from "./Slot";
import { acceptedBy, infosOf, notWritten, questionsOf } from "./tellSettled";
import { targetsOf } from "./targetsOf";

/** What becomes of one entry. Every block of every copy is in the result, in a conflict or in a warning. */
export function mergeEntry(merge: EntryMerge): MergeNews {
  const { at, rounds, known } = merge;
  if (at.ours === null) return unwritten(merge, [], "row-missing");
  const { cells } = at.ours;
  const ours = mergeBlocksOf(at.ours.text, at.division);
  if (holdsFormula(cells)) return unwritten(merge, ours, "same-block-divergent");
  const settled = targetsOf(rounds, ours, known.profile).map((one) => settleTarget(one, merge));
  const told = toldOf(settled);
  const changing = settled.filter(changes);
  if (changing.length === 0) return told;
  const texts = cells.map(({ page, position }) => page.grid.text(position));
  const rewrite = rewriteOf(changing, ours, merge);
  const after = rewriteEntry(texts, at.division.divided, rewrite);
  const text = joinSlices(after);
  if (!saysAsMeant(text, rewrite, ours, merge)) {
    // A text that a person decided on may not fit in: then that stays open, and the rest is written.
    const decided = told.conflicts.some(({ decision }) => decision !== null);
    if (decided) return mergeEntry(withoutDecisions(merge));
    const conflicts = notWritten(changing, merge, "same-block-divergent");
    return { ...told, conflicts: [...told.conflicts, ...conflicts] };
  }
  if (after.some((one) => one.length > maxCellCharacters))
    return { ...told, warnings: tooLong(changing, text, merge) };
  return {
    ...told,
    cells: cells.flatMap((cell, i) =>
      texts[i] === after[i] ? [] : [mergedCell(cell, after[i] ?? "", changing, at)],
    ),
    accepted: changing.flatMap((one) => acceptedBy(one, merge)),
    infos: changing.flatMap((one) => infosOf(one, merge)),
  };
}

function toldOf(settled: readonly Settled[]): MergeNews {
  const conflicts = settled.flatMap((one) => one.conflicts);
  return { ...noNews, conflicts, questions: questionsOf(settled) };
}

/** Where nothing can be written, whatever a person decides, everything is told. */
function unwritten(
  merge: EntryMerge,
  ours: readonly MergeBlock[],
  type: "row-missing" | "same-block-divergent",
): MergeNews {
  const open = withoutDecisions(merge);
  const targets = targetsOf(open.rounds, ours, open.known.profile);
  const settled = targets.map((one) => settleTarget(one, open));
  const told = toldOf(settled);
  const conflicts = told.conflicts.map((one) => ({ ...one, decidable: false }));
  return { ...told, conflicts: [...conflicts, ...notWritten(settled.filter(changes), open, type)] };
}

function withoutDecisions(merge: EntryMerge): EntryMerge {
  return { ...merge, decisions: new Map() };
}

function changes({ target, after }: Settled): boolean {
  return after !== (target.ours?.text ?? null);
}

function rewriteOf(
  changing: readonly Settled[],
  ours: readonly MergeBlock[],
  { known }: EntryMerge,
): EntryRewrite {
  const { profile } = known;
  const replaced = new Map<number, string | null>();
  const added: { rank: number; departments: readonly string[]; text: string }[] = [];
  for (const { target, after } of changing) {
    if (target.ours) replaced.set(target.ours.index, after);
    else if (after !== null) {
      const departments = departmentsOf(after, target.block, profile);
      // Untagged text stands at the top: below a tag it would be that one's.
      const rank = departments.length === 0 ? -1 : registerRank(departments, profile);
      added.push({ rank, departments, text: after });
    }
  }
  const inserted = added
    .sort((a, b) => a.rank - b.rank)
    .map(({ departments, text }) => ({ before: placeForBlock(ours, departments, profile), text }));
  return { replaced, inserted };
}

/** A person may have written another tag than the one that came. */
function departmentsOf(
  text: string,
  { tag }: MergeBlock,
  profile: EntryMerge["known"]["profile"],
): readonly string[] {
  const [first] = mergeBlocksOf(text, { divided: tag !== null, profile });
  return first?.departments ?? [];
}

function holdsFormula(cells: readonly PageCell[]): boolean {
  return cells.some(({ page, position }) => page.grid.content(position).kind === "formula");
}

/** Whether the new text is read as the blocks that it is meant to be: none runs into another. */
function saysAsMeant(
  text: string,
  { replaced, inserted }: EntryRewrite,
  ours: readonly MergeBlock[],
  { at }: EntryMerge,
): boolean {
  const meant = [
    ...ours.map(
      ({ index, text: own }) => (replaced.has(index) ? replaced.get(index) : own) ?? null,
    ),
    ...inserted.map((one) => one.text),
  ].flatMap((one) => (one === null ? [] : mergeBlocksOf(one, at.division)));
  const key = ({ set, words }: MergeBlock) => `${set}\n${words}`;
  const sorted = (blocks: readonly MergeBlock[]) => blocks.map(key).sort().join("\n\n");
  return sorted(mergeBlocksOf(text, at.division)) === sorted(meant);
}

function tooLong(
  changing: readonly Settled[],
  text: string,
  { at }: EntryMerge,
): MergeNews["warnings"] {
  // A text that a person decided on is nobody's: then it is told of the first copy that brought the block up.
  const by = changing.flatMap(({ taken, target }) => [...taken, ...target.proposals]);
  const [first] = by;
  return [
    {
      ...entryFacts(at),
      type: "too-long",
      file: first?.from.copy.file ?? "",
      department: first?.from.department ?? null,
      text,
    },
  ];
}
