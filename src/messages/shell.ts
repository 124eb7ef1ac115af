import { counted } from "./counted";
import { inBoth } from "./inBoth";

/** The header of the pane: sheet, department, what was recognised, tabs. */
export const shell = inBoth(
  {
    pane: "計画シート アシスタント",
    sheetMenu: (sheet: string) => `シート：${sheet}`,
    sheetIsPlan: "計画進捗表",
    sheetIsOther: "別の表",
    sheetHidden: "非表示",
    departmentMenu: (department: string) => `課：${department}`,
    secretariat: "事務局",
    secretariatNote: "すべての課を見ます",
    departmentKept: "選んだ課は、このパソコンで覚えておきます。",
    departmentNotKept: "この環境では選んだ課を覚えておけません。開くたびに選んでください。",
    size: (measures: number, departments: number) =>
      departments > 0 ? `${measures}施策・${departments}課` : `${measures}施策`,
    moreColumns: (count: number) => `ほか${count}列`,
    asks: (count: number) => `確認${count}件`,
    reading: "読み取り中",
    noTable: "計画進捗表ではありません",
    notRead: "読み取れていません",
    showReading: "読み取った内容を見る",
    hideReading: "読み取った内容を閉じる",
    tabs: {
      entry: "記入",
      filter: "絞込",
      check: "点検",
      carryForward: "繰越",
      merge: "統合",
    },
    missed: "セルへ移れませんでした",
    welcome: "セルを選ぶと、その所の文がここに出ます。ブックは、押して確かめるまで変わりません。",
  },
  {
    pane: "Plan Sheet Assistant",
    sheetMenu: (sheet) => `Sheet: ${sheet}`,
    sheetIsPlan: "plan sheet",
    sheetIsOther: "another table",
    sheetHidden: "hidden",
    departmentMenu: (department) => `Department: ${department}`,
    secretariat: "Secretariat",
    secretariatNote: "sees all departments",
    departmentKept: "Your department is remembered on this PC.",
    departmentNotKept: "Your department cannot be remembered here. Choose it each time you open.",
    // What the departments are stands below; two numbers do not fit beside English year and kind.
    size: (measures) => counted(measures, "measure"),
    moreColumns: (count) => `${count} more`,
    asks: (count) => `${count} to check`,
    reading: "Reading",
    noTable: "Not a plan sheet",
    notRead: "Could not be read",
    showReading: "Show what was recognised",
    hideReading: "Hide what was recognised",
    tabs: {
      entry: "Write",
      filter: "Filter",
      check: "Check",
      carryForward: "Carry",
      merge: "Merge",
    },
    missed: "Could not go to the cell",
    welcome:
      "Select a cell to see its text here. The workbook does not change until you press a button and confirm.",
  },
);
