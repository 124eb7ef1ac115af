import type { Progress } from "../../ports/LiveWorkbook";
import type { FileRefusal } from "../../ports/WorkbookFiles";
import type { SheetPiece } from "./sheetPieces";

/** What the page asks of a reader: one file at a time. The bytes change hands; they are the reader's own from then on. */
export type ToReader = { readonly bytes: Uint8Array<ArrayBuffer>; readonly file: string };

/**
 * What a reader says, in this order: once `ready`; then for every file `progress` and `piece` as often as they come, and
 * one of `read`, `refused` and `failed` (it threw: a bug, after which it is not asked again).
 */
export type FromReader =
  | { readonly kind: "ready" }
  | { readonly kind: "progress"; readonly progress: Progress }
  /** The first piece of sheet number `sheet` is the sheet itself, the others go on where its lists end. */
  | { readonly kind: "piece"; readonly sheet: number; readonly piece: SheetPiece }
  | { readonly kind: "read" }
  | { readonly kind: "refused"; readonly refusal: FileRefusal }
  | { readonly kind: "failed"; readonly detail: string };
