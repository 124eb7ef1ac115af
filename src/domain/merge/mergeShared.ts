import { textContent } from "../cells/CellContent";
import type { Position } from "../cells/Position";
import type { Alignment, Page } from "./Alignment";
import { matchColumns } from "./matchColumns";
import { versionKey, type Decision } from "./Decision";
import { placeOn } from "./describePlace";
import { withDecision } from "./EntryMerge";
import { withoutSpace } from "./MergeBlock";
import { noNews, type MergeNews } from "./MergeNews";
import type { MergedCell } from "./MergeOutcome";
import type { SharedEdit } from "./sharedEdits";
import { filesOf, labelled } from "./versionsOf";

type MasterCell = { readonly page: Page; readonly position: Position; readonly text: string };

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
  const cell = masterCell(first, toMaster.get(first));
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
      decidable: cell !== null && first.row !== null,
    },
    decisions,
  );
  const cells = cell && decision && conflict.decidable ? decidedCell(cell, decision) : [];
  return { ...noNews, conflicts: [conflict], cells };
}

/** The cell in the master; null where its row or column is not there any more. */
function masterCell(
  { base, row, column, table }: SharedEdit,
  toMaster: Alignment | undefined,
): MasterCell | null {
  const aligned = toMaster?.tables[table];
  if (!aligned) return null;
  const page = row
    ? aligned.rows.get(row)?.page
    : (aligned.others[aligned.pages.indexOf(base.page)] ?? aligned.others[0]);
  const found = page && matchColumns(base.page.part.table, page.part.table).columns.get(column);
  if (!page || !found) return null;
  const own = row ? aligned.rows.get(row)?.row.row : page.part.table.headerRows.last;
  const { top, left } = page.grid.span({ row: own ?? 0, column: found.column });
  const position = { row: top, column: left };
  return { page, position, text: row ? page.grid.text(position) : found.label };
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
