import type { Span } from "../cells/Span";
import type { Protection } from "../edit/Protection";

/** How a sheet is protected now. */
export type SheetGuard = {
  readonly sheetId: string;
  readonly protection: Protection;
  /**
   * Areas of which no cell is locked, in whatever cut, never overlapping; every other cell of the sheet is locked. An area
   * of mixed cells has been cut until its parts are one or the other.
   */
  readonly open: readonly Span[];
};
