import type { Fill } from "../edit/SheetEdit";
import type { Place } from "./Place";

/** Text that the add-in put into a cell and nobody has confirmed yet (未確認). */
export type Draft = {
  readonly id: string;
  readonly place: Place;
  /** The text that was put there. */
  readonly text: string;
  /** Where it came from, in words a person knows: file, sheet, address. */
  readonly from: { readonly file: string; readonly sheet: string; readonly cell: string };
  /** Those of its blocks that have not confirmed them yet; none: nobody's alone. */
  readonly departments: readonly string[];
  /** The fill the cell had before it was coloured as a draft; null when it was not coloured. */
  readonly fillBefore: Fill | null;
};
