/** 担当 (all rows in which one takes part) · 未記入 · 指摘あり. */
export const filterModes = ["own", "empty", "findings"] as const;
export type FilterMode = (typeof filterModes)[number];

/** What is to stay visible. `departments`: by name in the register; none: everybody's (事務局). */
export type RowFilter = {
  readonly departments: readonly string[];
  readonly mode: FilterMode;
};
