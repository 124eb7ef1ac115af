import type { WorkbookSnapshot } from "../cells/SheetSnapshot";
import type { Stamp } from "../circulate/Stamp";

/** What a copy's stamp says of it. */
export type CopyStamp = Pick<Stamp, "version" | "department" | "rows">;

/** A copy that came back, as it was read. */
export type BackCopy = {
  /** Tells copies apart: the file's name, with a number where two have the same. */
  readonly file: string;
  /** When the file was last saved, ISO 8601; null where nobody knows. */
  readonly savedAt: string | null;
  /** null where it has none that can be understood: then the content decides, and a person is asked. */
  readonly stamp: CopyStamp | null;
  readonly stampState: "read" | "none" | "damaged";
  readonly snapshot: WorkbookSnapshot;
  /** What it was made from, where that is an older version than the master's stamp; else null. */
  readonly base: WorkbookSnapshot | null;
};
