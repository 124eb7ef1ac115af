import type { Facts } from "./Facts";
import { inBoth } from "./inBoth";

type Told = { readonly oldExcel: Facts; readonly noExcel: Facts };

const ja: Told = {
  oldExcel: {
    title: "このExcelでは使えません。ブックは変わっていません",
    what: "計画シート アシスタントを始められません。",
    why: "お使いのExcelが古く、必要な機能（ExcelApi 1.14）がありません。",
    remedy:
      "Excel 2021以降、またはMicrosoft 365のExcelで開いてください。入れ替えるときは、下の詳しい記録を情報システムの担当課に渡してください。",
  },
  noExcel: {
    title: "Excelの中で開いてください",
    what: "計画シート アシスタントを始められません。",
    why: "この画面は、Excelの作業ウィンドウとして開かれていません。",
    remedy: "Excelのリボンの「計画シート」から「開く」を押してください。",
  },
};

const en: Told = {
  oldExcel: {
    title: "This Excel is too old. The workbook has not changed",
    what: "Plan Sheet Assistant cannot start.",
    why: "This version of Excel lacks what is needed (ExcelApi 1.14).",
    remedy:
      "Open the workbook in Excel 2021 or later, or in Microsoft 365. To have Excel updated, pass the details below to your IT department.",
  },
  noExcel: {
    title: "Please open this inside Excel",
    what: "Plan Sheet Assistant cannot start.",
    why: "This page was not opened as a task pane of Excel.",
    remedy: "Press Open in the Plan Sheet group of Excel’s ribbon.",
  },
};

/** Why the pane cannot start at all. */
export const startFailure = inBoth(ja, en);
