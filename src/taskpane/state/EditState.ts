import type { CellContent } from "../../domain/cells/CellContent";
import type { Position } from "../../domain/cells/Position";
import type { ApplyFailure, EditRefusal } from "../../domain/edit/Command";
import type { EditProblem } from "../../domain/entryEdit/editBlock";
import type { Unsaved } from "../../domain/entryEdit/Unsaved";

/** Why text was not written. It is kept in every case. A clash is no trouble: it is seen by looking at the sheet. */
export type Trouble =
  /** A formula, number or date stands there; a person says whether the text may take its place. */
  | { readonly kind: "asks"; readonly before: CellContent }
  | { readonly kind: "impossible"; readonly problem: EditProblem }
  | { readonly kind: "refused"; readonly reason: EditRefusal }
  | { readonly kind: "lost" }
  | { readonly kind: "failed"; readonly failure: ApplyFailure };

/** What was written last in this tab. */
export type WrittenCell = {
  /** Several where several blocks of the cell were changed; in the order in which they were written. */
  readonly commandIds: readonly string[];
  readonly at: string;
  readonly sheetId: string;
  readonly position: Position;
  /** Excel kept something else than was written. */
  readonly differs: boolean;
};

/** Where unsaved text is kept until it is written: on this PC, in the workbook, or as long as the pane is open. */
export type KeptIn = "pc" | "book" | "pane";

/** The tab 記入. */
export type EditState = {
  /** Oldest first. */
  readonly unsaved: readonly Unsaved[];
  /** Why a block was not taken out or renamed; `changed`: somebody changed it meanwhile. */
  readonly blocked: Trouble | { readonly kind: "changed" } | null;
  /** By the id of the unsaved text. */
  readonly troubles: ReadonlyMap<string, Trouble>;
  /** Ids of what has just been written, until the sheet is read again. */
  readonly settling: ReadonlySet<string>;
  readonly written: WrittenCell | null;
  /** What was discarded last, or went with a block that was taken out: it can be brought back. */
  readonly discarded: readonly Unsaved[];
  /** Kept text of which it is not certain that it was typed here, into this workbook; a person says so first. */
  readonly doubtful: readonly Unsaved[];
  readonly keptIn: KeptIn;
  /** A cell in which several colours stand, which a write would make one. */
  readonly colourful: { readonly sheetId: string; readonly position: Position } | null;
};

export const initialEdit: EditState = {
  unsaved: [],
  blocked: null,
  troubles: new Map(),
  settling: new Set(),
  written: null,
  discarded: [],
  doubtful: [],
  keptIn: "pc",
  colourful: null,
};
