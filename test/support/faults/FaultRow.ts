import type { HostWorkbook } from "../../../src/embedded/model/HostWorkbook";
import type { MergeDeps } from "../../../src/usecases/MergeDeps";
import type { Desk } from "../desk";

/**
 * What a person is told. `done`: it is written, but for these · `nothing`: the workbook is as it was · `look`: it
 * stopped midway, and the journal offers a way back.
 */
export type Told =
  | { readonly kind: "done"; readonly refused: readonly { readonly reason: string }[] }
  | { readonly kind: "nothing" | "look"; readonly why: string };

/** The press of the main button: from here on something is written. */
export type Press = (deps: MergeDeps) => Promise<Told>;

/** Everything up to the press: what was written before it, what was read and shown. */
export type Begin = (desk: Desk) => Promise<Press>;

/** A command that writes, as the fault proof tries it: one row, one command. */
export type FaultRow = {
  readonly name: string;
  /** The workbook that it begins on. */
  readonly book: () => HostWorkbook | Promise<HostWorkbook>;
  /** As `Begin`; `workbook`, for what no pane could do to it. */
  readonly begin: (desk: Desk, workbook: HostWorkbook) => ReturnType<Begin>;
  /** Rows come and go in it; a co-author's words in one that it has inserted keep it from being taken back. */
  readonly movesRows?: true;
  /**
   * Where taking an unfinished one back leads to: undoing that was cut off goes on to its end. Default: `before`.
   * `settled`: what was cut off is a person's answer itself, and is given again.
   */
  readonly takesBackTo?: "before" | "after" | "settled";
};
