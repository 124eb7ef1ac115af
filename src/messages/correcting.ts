import { counted } from "./counted";
import { inBoth } from "./inBoth";

/** Giving columns another meaning, and going back to what the headings alone say. */
export const correcting = inBoth(
  {
    title: "列の意味を直す",
    note: "シートの見出しは変わりません。直した意味だけを、このブックに残します。",
    kind: (column: string) => `${column}の意味`,
    year: (column: string) => `${column}の年度`,
    party: (column: string) => `${column}を書く人`,
    noYear: "年度なし",
    noParty: "書く人（なし）",
    changed: "直した",
    unchanged: "変えずに戻る",
    use: (count: number) => `${count}列を直して使う`,
    allPages: (sheets: number) => `${sheets}枚のシートに、まとめて当てはめます。`,
    notYet:
      "このままでは、まだ計画進捗表として読めません。施策の体系の列と、年度のある実績か計画の列が要ります。",
    nothingUsable: "この読み方では、年度のある実績や計画の列がなくなります。",
    teachTitle: "この表の読み方を教える",
    kept: (count: number) => `このシートには、人が決めた列が${count}つあります。`,
    forget: "読み取り方を元に戻す",
  },
  {
    title: "Correct the columns",
    note: "Headings in the sheet do not change. Only the meaning is kept in this workbook.",
    kind: (column) => `Meaning of ${column}`,
    year: (column) => `Fiscal year of ${column}`,
    party: (column) => `Who writes ${column}`,
    noYear: "no year",
    noParty: "who writes (none)",
    changed: "changed",
    unchanged: "Back, unchanged",
    use: (count) => `Use ${counted(count, "change")}`,
    allPages: (sheets) => `Applies to ${sheets} sheets together.`,
    notYet:
      "This is not readable as a plan sheet yet. It needs a column of the hierarchy, and one of results or plans with its year.",
    nothingUsable: "Read like this, no column of results or plans with a year is left.",
    teachTitle: "How is this table to be read?",
    kept: (count) => `For this sheet, ${counted(count, "column")} were decided by a person.`,
    forget: "Undo these decisions",
  },
);
