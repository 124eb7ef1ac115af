import { formatAddress } from "../cells/address";
import type { CellContent } from "../cells/CellContent";
import type { Position } from "../cells/Position";
import type { JointEntry } from "../planSheet/jointTables";
import { carryBlocks } from "./carryBlocks";
import type { ColumnRef } from "./CarryPair";
import type { CarryCell, CarryWishes } from "./CarryProposal";
import type { CarrySource } from "./CarrySource";
import type { Goal } from "./placeCarried";
import { repick } from "./repick";
import type { LikeliestFirst } from "./successorEvidence";

/** Looks up what a target cell holds now. */
export type ContentAt = (sheetId: string, position: Position) => CellContent;

/** A text of last year's: the entry, and the file in which it stands. */
export type LastText = { readonly found: JointEntry; readonly file: string };

/** What is carried into one target; at least one of `plan` and `result` is there. */
export type CellInput = {
  readonly plan: LastText | null;
  readonly result: LastText | null;
  readonly goal: Goal;
  readonly to: ColumnRef;
  readonly wishes: CarryWishes;
  readonly contentAt: ContentAt;
  readonly likeliestFirst: LikeliestFirst;
};

/** The cell that comes of it with nothing picked. */
export function carryCell(input: CellInput): CarryCell {
  const { plan, result, goal, to, wishes, contentAt } = input;
  const { sheet, entry } = goal.found;
  const { sheetId, sheetName } = sheet;
  const reportYear = to.kind === "project" ? null : to.fiscalYear;
  const basis = { ...wishes, certain: goal.match.certain, reportYear };
  const carried = plan?.found.entry.text ?? "";
  const cell: CarryCell = {
    id: `${sheetId}!${formatAddress(entry.anchor)}`,
    status: "skip",
    after: entry.text,
    askReason: null,
    column: to,
    target: { sheetId, sheetName, position: entry.anchor },
    slices: entry.slices.map((position) => ({ position, content: contentAt(sheetId, position) })),
    measure: entry.measure,
    role: entry.role,
    ordinal: entry.ordinal,
    before: entry.text,
    beforeContent: contentAt(sheetId, entry.anchor),
    carried,
    composed: "",
    from: sourceOf(plan ?? result),
    departments: [],
    renamed: [],
    similarity: goal.match.similarity,
    blocks: carryBlocks({
      plan: carried,
      result: result && { text: result.found.entry.text, from: sourceOf(result) },
      before: entry.text,
      basis,
      candidatesOf: (successors) => input.likeliestFirst(successors, entry.measure),
    }),
    picks: {},
    basis,
  };
  return repick(cell, {});
}

/** The cell in which a text stands. */
export function sourceOf(text: LastText | null): CarrySource {
  if (!text) throw new Error("A cell is carried from a plan or from a result");
  const { sheet, entry } = text.found;
  const { sheetId, sheetName } = sheet;
  return { file: text.file, sheetId, sheetName, position: entry.anchor };
}
