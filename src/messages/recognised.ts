import type { Question } from "../domain/planSheet/PlanSheet";
import { counted } from "./counted";
import { inBoth } from "./inBoth";

type Asked = Record<Question["code"], (column: string, label: string) => string>;

const askJa: Asked = {
  "no-fiscal-year": (column, label) => `${column}「${label}」は、どの年度のことですか`,
  "unknown-column": (column, label) => `${column}「${label}」は、何を書く列ですか`,
  "duplicate-column": (column) => `同じ意味の列がいくつかあります（${column}）。どれを使いますか`,
  "ambiguous-kind": (column, label) => `${column}「${label}」は、実績ですか、計画ですか`,
  "header-shifted": () => "見出しと、その下の文がずれているようです。どう読みますか",
};

const askEn: Asked = {
  "no-fiscal-year": (column, label) => `Which fiscal year does ${column} “${label}” belong to?`,
  "unknown-column": (column, label) => `What is written in ${column} “${label}”?`,
  "duplicate-column": (column) =>
    `Several columns mean the same (${column}). Which one is to be used?`,
  "ambiguous-kind": (column, label) => `Is ${column} “${label}” a result or a plan?`,
  "header-shifted": () =>
    "The headings seem out of step with the texts below. How is it to be read?",
};

/** この表を、次のように読み取りました: what the header strip opens. */
export const recognised = inBoth(
  {
    title: "この表を、次のように読み取りました",
    where: (file: string, sheet: string, rows: string) =>
      [file, rows === "" ? sheet : `${sheet}（${rows}）`].filter(Boolean).join(" › "),
    rows: (first: number, last: number) => `${first}～${last}行目`,
    columns: "列",
    letter: "列",
    header: "見出し",
    meaning: "読み取った意味",
    needsAnswer: "確認が必要",
    noHeader: "（見出しなし）",
    tableNumber: (number: number, count: number) => `${count}とおりの表のうち${number}つめ`,
    sameTables: (count: number) => `${count}つの表に共通の列`,
    joint: (sheets: number, number: number) =>
      `${sheets}枚のシートで1つの表です。これは${number}枚めです。`,
    questions: "確かめたいこと",
    ask: askJa,
    somewhere: "この表",
    measures: "施策と課",
    summary: (levels: number, measures: number) => `${levels}段の体系に、${measures}の施策。`,
    roles: (roles: string) => `区分は${roles}です。`,
    departments: (count: number, names: string) => `${count}課：${names}`,
    noDepartments: "課の名前は見つかりませんでした。",
    rereadNote: "シートを直したあとに読み方が合わないときは、読み直してください。",
    use: "この読み取り方で使う",
    correct: "直す",
    stays: "読み取り方はこのブックに残り、次に開く人にも引き継がれます。",
    nothingAsked: "確かめることはありません。",
    cityWords: "市のことば",
  },
  {
    title: "This is how the table was read",
    where: (file, sheet, rows) =>
      [file, rows === "" ? sheet : `${sheet} (${rows})`].filter(Boolean).join(" › "),
    rows: (first, last) => `rows ${first}–${last}`,
    columns: "Columns",
    letter: "Col.",
    header: "Heading",
    meaning: "Read as",
    needsAnswer: "please check",
    noHeader: "(no heading)",
    tableNumber: (number, count) => `Kind ${number} of ${count} kinds of table`,
    sameTables: (count) => `Columns of ${counted(count, "table")} alike`,
    joint: (sheets, number) =>
      `${counted(sheets, "sheet")} hold one table together. This is number ${number}.`,
    questions: "Open questions",
    ask: askEn,
    somewhere: "this table",
    measures: "Measures and departments",
    summary: (levels, measures) =>
      `${counted(levels, "level")} of hierarchy, ${counted(measures, "measure")}.`,
    roles: (roles) => `Roles: ${roles}.`,
    departments: (count, names) => `${counted(count, "department")}: ${names}`,
    noDepartments: "No department names were found.",
    rereadNote: "If you have changed the sheet and this no longer fits, read it again.",
    use: "Use this reading",
    correct: "Correct",
    stays: "The reading stays in this workbook and goes with it to whoever opens it next.",
    nothingAsked: "There is nothing to confirm.",
    cityWords: "City’s words",
  },
);
