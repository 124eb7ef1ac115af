import { textContent } from "../cells/CellContent";
import type { Alignment } from "./Alignment";
import { versionKey, type Decision } from "./Decision";
import { placeOn } from "./describePlace";
import { withDecision } from "./EntryMerge";
import { withoutSpace } from "./MergeBlock";
import { noNews, type MergeNews } from "./MergeNews";
import type { MergedCell } from "./MergeOutcome";
import type { MasterCell, SharedEdit } from "./sharedEdits";
import { filesOf, labelled } from "./versionsOf";

/**
 * What is told of one cell of the form that copies changed. It belongs to everybody: nothing is written before a person
 * says so. A text that the master has by now is nothing to tell.
 */
export function mergeShared(
  edits: readonly SharedEdit[],
  toMaster: ReadonlyMap<SharedEdit, Alignment>,
  decisions: ReadonlyMap<string, Decision>,
): MergeNews {
  const [first] = edits;
  if (!first) return noNews;
  const aligned = toMaster.get(first);
  const cell = aligned ? first.inMaster(aligned) : null;
  const standing = cell?.text ?? "";
  const news = edits.filter(({ is }) => !cell || withoutSpace(is) !== withoutSpace(standing));
  if (news.length === 0) return noNews;
  const versions = labelled(
    news.map(({ from, is }) => ({ from, text: is })),
    null,
  );
  const { conflict, decision } = withDecision(
    {
      ...placeOn(cell?.page ?? first.base.page, cell?.position ?? first.base.position),
      id: `shared ${versionKey(first.key)}`,
      seen: [
        ...new Set([first.was, standing, ...versions.map(({ text }) => text)].map(versionKey)),
      ],
      type: "shared-cell-edit",
      files: filesOf(versions),
      header: first.header,
      measure: first.measure,
      departments: [],
      base: first.was,
      standing,
      versions,
      likeliest: null,
      decidable: cell !== null && first.decidable && !holdsFormula(cell),
    },
    decisions,
  );
  const cells = cell && decision && conflict.decidable ? decidedCell(cell, decision) : [];
  return { ...noNews, conflicts: [conflict], cells };
}

function holdsFormula({ page, position }: MasterCell): boolean {
  return page.grid.content(position).kind === "formula";
}

function decidedCell({ page, position, text }: MasterCell, { outcome }: Decision): MergedCell[] {
  if (outcome === text) return [];
  return [
    {
      ...placeOn(page, position),
      before: text,
      beforeContent: page.grid.content(position),
      after: outcome,
      afterContent: textContent(outcome),
      place: null,
    },
  ];
}
