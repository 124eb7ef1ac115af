import type { Facts } from "./Facts";
import { inBoth } from "./inBoth";

/** The codes of the port `LiveWorkbook`; one that is missing here does not compile where it is told. */
export type ReadFailureCode = "cell-editing" | "sheet-missing" | "cancelled" | "host-failure";

type Told = Record<ReadFailureCode, Facts>;

const ja: Told = {
  "cell-editing": {
    title: "読み取れませんでした。ブックは変わっていません",
    what: "シートを読み取れませんでした。",
    why: "Excelでセルを編集しているあいだは、読み取れません。",
    remedy: "シートをクリックしてEnterキーで編集を終え、読み直してください。",
  },
  "sheet-missing": {
    title: "シートが見つかりません。ブックは変わっていません",
    what: "読み取っていたシートが、ブックの中にありません。",
    why: "シートが消されたか、別のブックに移されました。",
    remedy: "計画進捗表のシートを開いて、読み直してください。",
  },
  cancelled: {
    title: "読み取りをやめました。ブックは変わっていません",
    what: "シートの読み取りを、途中でやめました。",
    why: "「やめる」が押されたためです。",
    remedy: "続けるときは、読み直してください。",
  },
  "host-failure": {
    title: "読み取れませんでした。ブックは変わっていません",
    what: "Excelからシートの中身を受け取れませんでした。",
    why: "Excelが別の処理をしているか、つながりが切れています。",
    remedy: "少し待って読み直してください。続くときは、詳しい記録を担当者に渡してください。",
  },
};

const en: Told = {
  "cell-editing": {
    title: "Could not read. The workbook has not changed",
    what: "The sheet could not be read.",
    why: "Excel cannot be read while a cell is being edited.",
    remedy: "Click the sheet, finish editing with Enter, and read again.",
  },
  "sheet-missing": {
    title: "The sheet is gone. The workbook has not been changed by this add-in",
    what: "The sheet that was being read is not in the workbook.",
    why: "It was deleted or moved to another workbook.",
    remedy: "Open the plan sheet and read again.",
  },
  cancelled: {
    title: "Reading was stopped. The workbook has not changed",
    what: "Reading the sheet was stopped midway.",
    why: "Cancel was pressed.",
    remedy: "Read again to go on.",
  },
  "host-failure": {
    title: "Could not read. The workbook has not changed",
    what: "Excel did not hand over the sheet’s contents.",
    why: "Excel is busy, or the connection was lost.",
    remedy: "Wait a little and read again. If it goes on, pass the details to your support.",
  },
};

/** Why the open workbook could not be read. */
export const readFailure = inBoth(ja, en);
