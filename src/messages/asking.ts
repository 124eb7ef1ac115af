import { inBoth } from "./inBoth";

/** What a person can answer to a question about a heading. */
export const asking = inBoth(
  {
    title: "確かめたいこと",
    /** A year and a kind, or a kind alone. */
    meaning: (year: string, kind: string) => (year === "" ? kind : `${year}の${kind}`),
    party: (party: string, meaning: string) => `${party}の${meaning}`,
    useColumn: (column: string, label: string) => `${column}「${label}」を使う`,
    mapping: "見出しをずらして、次のように読む",
    unused: "使わない",
    unusedColumn: "どれでもない（この列は使わない）",
    unusedColumns: "どちらでもない（どの列も使わない）",
    unusedTable: "この表は使わない",
    unusedTableNote: "この表からは、何も繰り越しません",
    mappingWhy: "担当課の列に、課の名前が並ぶ読み方です",
    beside: {
      left: (kind: string) => `左が${kind}の列`,
      right: (kind: string) => `右が${kind}の列`,
    },
    sameOn: (sheets: number) => `見出しの同じ${sheets}枚のシートに、まとめて当てはめます。`,
    elseCorrect: "ほかの意味なら「直す」から選べます。",
    inQuestion: "確かめる列",
    newMeaning: "読む意味",
  },
  {
    title: "Please check",
    meaning: (year, kind) => (year === "" ? kind : `${year} ${kind}`),
    party: (party, meaning) => `${party}: ${meaning}`,
    useColumn: (column, label) => `Use ${column} “${label}”`,
    mapping: "Move the headings and read them like this",
    unused: "unused",
    unusedColumn: "None of these (leave the column unused)",
    unusedColumns: "None of these (use no such column)",
    unusedTable: "Do not use this table",
    unusedTableNote: "nothing is carried from it",
    mappingWhy: "this puts department names under their heading",
    beside: {
      left: (kind) => `the column to its left holds: ${kind}`,
      right: (kind) => `the column to its right holds: ${kind}`,
    },
    sameOn: (sheets) => `Applies to ${sheets} sheets with the same headings.`,
    elseCorrect: "For another meaning choose “Correct”.",
    inQuestion: "column in question",
    newMeaning: "Read as",
  },
);
