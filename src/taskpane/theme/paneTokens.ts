import { tokens, type Theme } from "@fluentui/react-components";

/** Tokens of our own, beside Fluent's: pencil (draft), insertion, deletion, warning, read-only. */
export type OwnTokens = {
  readonly draftBackground: string;
  readonly draftRule: string;
  readonly draftInk: string;
  readonly insBackground: string;
  readonly insInk: string;
  readonly delBackground: string;
  readonly delInk: string;
  readonly doneInk: string;
  readonly askInk: string;
  readonly errInk: string;
  readonly warnBackground: string;
  readonly readOnly: string;
};

export type PaneTheme = Theme & OwnTokens;

const own: OwnTokens = {
  draftBackground: "var(--draftBackground)",
  draftRule: "var(--draftRule)",
  draftInk: "var(--draftInk)",
  insBackground: "var(--insBackground)",
  insInk: "var(--insInk)",
  delBackground: "var(--delBackground)",
  delInk: "var(--delInk)",
  doneInk: "var(--doneInk)",
  askInk: "var(--askInk)",
  errInk: "var(--errInk)",
  warnBackground: "var(--warnBackground)",
  readOnly: "var(--readOnly)",
};

/** Fluent's tokens and ours, for `makeStyles`. */
export const paneTokens = { ...tokens, ...own };
