/** The screen 履歴. */
export type HistoryState = {
  /** Only what changed text of the chosen department is listed. */
  readonly ownOnly: boolean;
  /** Ids of the commands that a person opened. */
  readonly opened: ReadonlySet<string>;
  /** As plain text, to be selected. */
  readonly asText: boolean;
  /** How many commands are listed. */
  readonly shown: number;
  /** When it was opened (`at`, ISO 8601): what was written on that day was written today. */
  readonly opening: { readonly at: string };
};

/** So many commands are listed at first, and so many more at a time. */
export const historyPage = 30;

export const initialHistory: HistoryState = {
  ownOnly: false,
  opened: new Set(),
  asText: false,
  shown: historyPage,
  opening: { at: "" },
};
