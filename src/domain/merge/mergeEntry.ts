import { maxCellCharacters, textContent, type CellContent } from "../cells/CellContent";
import { placeForBlock, registerRank } from "../entryEdit/addBlock";
import { joinSlices } from "../planSheet/readEntries";
import { placeOf } from "./describePlace";
import { entryFacts, type EntryMerge } from "./EntryMerge";
import { mergeBlocksOf, type MergeBlock } from "./MergeBlock";
import { noNews, type MergeNews } from "./MergeNews";
import type { MergedCell } from "./MergeOutcome";
import { rewriteEntry, type EntryRewrite } from "./rewriteEntry";
import { settleTarget, type Settled } from "./settleTarget";
import type { PageCell } from "./Slot";
import { acceptedBy, infosOf, notWritten, questionsOf } from "./tellSettled";
import { indexOf } from "./tableIndex";
import { targetsOf } from "./targetsOf";

/** What becomes of one entry. Every block of every copy is in the result, in a conflict or in a warning. */
export function mergeEntry(merge: EntryMerge): MergeNews {
  const { at, rounds, known } = merge;
  const ours = at.ours ? mergeBlocksOf(at.ours.text, at.division) : [];
  const settled = targetsOf(rounds, ours, known.profile).map((one) => settleTarget(one, merge));
  const told = {
    ...noNews,
    conflicts: settled.flatMap(({ conflicts }) => conflicts),
    questions: questionsOf(settled),
  };
  const changing = settled.filter(changes);
  if (changing.length === 0) return told;
  if (!at.ours)
    return {
      ...told,
      conflicts: [...told.conflicts, ...notWritten(changing, merge, "row-missing")],
    };
  const texts = at.ours.cells.map(({ page, position }) => page.grid.text(position));
  const rewrite = rewriteOf(changing, ours, merge);
  const after = rewriteEntry(texts, at.division.divided, rewrite);
  if (holdsFormula(at.ours.cells) || !saysAsMeant(joinSlices(after), rewrite, ours, merge))
    return {
      ...told,
      conflicts: [...told.conflicts, ...notWritten(changing, merge, "same-block-divergent")],
    };
  const long = after.find((text) => text.length > maxCellCharacters);
  if (long !== undefined) return { ...told, warnings: tooLong(changing, long, merge) };
  return {
    ...told,
    cells: at.ours.cells.flatMap((cell, i) =>
      texts[i] === after[i] ? [] : [mergedCell(cell, after[i] ?? "", changing, merge)],
    ),
    accepted: changing.flatMap((one) => acceptedBy(one, merge)),
    infos: changing.flatMap((one) => infosOf(one, merge)),
  };
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
      const departments = departmentsOf(
        after,
        target.was ?? target.proposals[0]?.change.is ?? null,
        profile,
      );
      added.push({ rank: registerRank(departments, profile), departments, text: after });
    }
  }
  const inserted = added
    .sort((a, b) => a.rank - b.rank || (a.text < b.text ? -1 : 1))
    .map(({ departments, text }) => ({ before: placeForBlock(ours, departments, profile), text }));
  return { replaced, inserted };
}

/** A person may have written another tag than the one that came. */
function departmentsOf(
  text: string,
  block: MergeBlock | null,
  profile: EntryMerge["known"]["profile"],
): readonly string[] {
  const [first] = mergeBlocksOf(text, { divided: block?.tag !== null, profile });
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

function mergedCell(
  cell: PageCell,
  after: string,
  changing: readonly Settled[],
  { at }: EntryMerge,
): MergedCell {
  const { page, position } = cell;
  const place = placeOf(cell);
  const entry = indexOf(page.part.table).entryAt(position);
  const afterContent = at.division.divided ? textContent(after) : contentOf(after, changing);
  return {
    ...place,
    before: page.grid.text(position),
    beforeContent: page.grid.content(position),
    after,
    afterContent,
    place: entry
      ? {
          place: {
            sheetId: place.sheetId,
            sheetName: place.sheetName,
            measure: entry.measure.text,
            role: entry.role,
            column: {
              kind: entry.meaning.kind,
              fiscalYear: entry.meaning.fiscalYear,
              party: entry.meaning.party,
            },
            ordinal: entry.ordinal,
            lastPosition: entry.anchor,
          },
          position,
          text: after,
        }
      : null,
  };
}

/** A figure stays a figure; a copy's formula comes as what it shows. */
function contentOf(after: string, changing: readonly Settled[]): CellContent {
  const contents = changing.flatMap(({ taken }) =>
    taken.flatMap(({ theirs }) =>
      theirs.cells.map(({ page, position }) => ({
        text: page.grid.text(position),
        content: page.grid.content(position),
      })),
    ),
  );
  const figure = contents.find(
    ({ text, content }) => content.kind === "value" && text.trim() === after.trim(),
  );
  return figure?.content ?? textContent(after);
}

function tooLong(
  changing: readonly Settled[],
  text: string,
  { at }: EntryMerge,
): MergeNews["warnings"] {
  const by = changing.flatMap(({ taken }) => taken.map(({ from }) => from));
  const [first] = by;
  return [
    {
      ...entryFacts(at),
      type: "too-long",
      file: first?.copy.file ?? "",
      department: first?.department ?? null,
      text,
    },
  ];
}
