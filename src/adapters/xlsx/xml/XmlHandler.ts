import type { ReadFault } from "../ReadFault";

/** An element that has just begun. */
export type XmlElement = {
  /** Local names from the root, `worksheet/sheetData/row`. */
  readonly path: string;
  /** An attribute without prefix. */
  attribute(name: string): string | undefined;
  /** The value of `r:id`, whatever the prefix. */
  reference(): string | undefined;
};

/** What stops the reading: a fault, or `"enough"` where the rest of the part is of no interest. */
export type XmlStop = ReadFault | "enough";

/**
 * Follows a part of the package. Only elements of the expected namespaces are reported; everything inside an element of
 * another namespace is passed over. Text comes in one or several pieces; `preserve` says if its outer white space counts.
 */
export type XmlHandler = {
  open(element: XmlElement): XmlStop | null;
  text?(text: string, path: string): void;
  close?(path: string, preserve: boolean): XmlStop | null;
};
