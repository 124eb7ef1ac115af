import type { Obstacle } from "./Obstacle";

/** 事象・原因・対処: what happened, why, and what a person can do. */
export type Explanation = {
  readonly happened: string;
  readonly cause: string;
  readonly remedy: string;
};

/**
 * The words of the fallback, in both languages, as it cannot know which one is read here. They stand
 * beside the script and not in `src/messages`, because Internet Explorer 11 has to be able to load
 * them without anything else of the pane.
 */
export const explanations: Readonly<
  Record<Obstacle, { readonly ja: Explanation; readonly en: Explanation }>
> = {
  "old-browser": {
    ja: {
      happened:
        "この Excel では計画シート アシスタントを表示できません。ブックは変更していません。",
      cause:
        "この Excel が作業ウィンドウに使う画面部品（Internet Explorer 11 など）が古く、対応していません。",
      remedy:
        "Excel 2021 以降、または Microsoft 365 の Excel で開いてください。入れ替えができないときは、情報システムの担当課に WebView2 の有無を確かめてください。",
    },
    en: {
      happened: "Plan Sheet Assistant cannot be shown in this Excel. The workbook was not changed.",
      cause: "The web view of this Excel (such as Internet Explorer 11) is too old.",
      remedy:
        "Open the workbook in Excel 2021 or later, or Excel for Microsoft 365. If you cannot, ask your IT department whether WebView2 is installed.",
    },
  },
  "no-office": {
    ja: {
      happened: "計画シート アシスタントを始められません。ブックは変更していません。",
      cause:
        "Excel とつなぐ部品（Office.js）を読み込めませんでした。閉じたネットワークでは届かないことがあります。",
      remedy:
        "通信を確かめて、作業ウィンドウを開き直してください。続くときは、情報システムの担当課に「Office.js を同じ場所に置く構成」にできるか相談してください。",
    },
    en: {
      happened: "Plan Sheet Assistant cannot start. The workbook was not changed.",
      cause:
        "Office.js, which connects to Excel, could not be loaded. Closed networks may not reach it.",
      remedy:
        "Check the connection and open the pane again. If it goes on, ask your IT department for the installation that keeps Office.js beside the add-in.",
    },
  },
  "not-in-excel": {
    ja: {
      happened: "このページだけでは使えません。",
      cause: "計画シート アシスタントは Excel の作業ウィンドウの中で動きます。",
      remedy:
        "Excel で計画進捗表のブックを開き、ホーム タブの「計画シート」から「開く」を押してください。",
    },
    en: {
      happened: "This page does not work by itself.",
      cause: "Plan Sheet Assistant runs inside Excel's task pane.",
      remedy: "Open the workbook in Excel and press Open in the Plan Sheet group of the Home tab.",
    },
  },
  "old-excel": {
    ja: {
      happened: "この Excel では計画シート アシスタントを使えません。ブックは変更していません。",
      cause: "この版の Excel には、必要な機能（ExcelApi 1.14）がありません。",
      remedy: "Excel 2021 以降、または更新した Microsoft 365 の Excel で開いてください。",
    },
    en: {
      happened: "Plan Sheet Assistant cannot be used in this Excel. The workbook was not changed.",
      cause: "This version of Excel lacks what the add-in needs (ExcelApi 1.14).",
      remedy:
        "Open the workbook in Excel 2021 or later, or in an up-to-date Excel for Microsoft 365.",
    },
  },
  "not-started": {
    ja: {
      happened: "計画シート アシスタントを始められませんでした。ブックは変更していません。",
      cause: "作業ウィンドウのファイルを読み込めなかったか、始める途中で止まりました。",
      remedy:
        "作業ウィンドウを閉じて、開き直してください。続くときは、この文を情報システムの担当課に見せてください。",
    },
    en: {
      happened: "Plan Sheet Assistant could not start. The workbook was not changed.",
      cause: "Its files could not be loaded, or it stopped while starting.",
      remedy:
        "Close the pane and open it again. If it goes on, show this message to your IT department.",
    },
  },
};
