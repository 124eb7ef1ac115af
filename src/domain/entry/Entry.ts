/**
 * The text of one result, plan or project cell, taken apart without losing a character: `formatEntry` gives back the
 * very text. `break` is the line break that ends a line (`""` at the end of the text).
 */
export type EntryText = { readonly blocks: readonly Block[] };

/** One department's part: a tag line and its items. Untagged items form a block with `tag: null`. */
export type Block = {
  readonly tag: Tag | null;
  /** Empty lines between the tag and the first item. */
  readonly blankLines: readonly Line[];
  readonly items: readonly Item[];
};

/** `【長寿社会課・福祉課】`, with all that stands around it on its line. */
export type Tag = {
  readonly indent: string;
  readonly open: string;
  readonly inside: string;
  readonly close: string;
  /** White space after the closing bracket. */
  readonly gap: string;
  readonly break: string;
  /** The names, width and spaces folded; several for a joint tag. */
  readonly departments: readonly string[];
};

/** One bullet with its continuation lines. `marker` is `""` where there is none. */
export type Item = {
  readonly indent: string;
  readonly marker: string;
  /** White space between the marker and the text. */
  readonly gap: string;
  readonly text: string;
  readonly break: string;
  readonly continuation: readonly Line[];
};

export type Line = { readonly text: string; readonly break: string };
