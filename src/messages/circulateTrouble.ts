import type { RowsObstacle } from "../domain/circulate/WorkbookChanges";
import { inBoth } from "./inBoth";

type Cause = { readonly why: string; readonly remedy: string };

/** The codes of what stands in the way before anything is made; one that is missing here does not compile where it is told. */
type Code =
  | "cell-editing"
  | "cancelled"
  | "not-offered"
  | "host-failure"
  | "damaged"
  | "newer"
  | "too-large"
  | "no-plan-sheet";

const ja: Record<Code, Cause> = {
  "cell-editing": {
    why: "Excelでセルを編集しているあいだは、ブックを読み書きできません。",
    remedy: "シートをクリックしてEnterキーで編集を終え、もう一度ためしてください。",
  },
  cancelled: {
    why: "「作るのをやめる」が押されたためです。",
    remedy: "続けるときは、もう一度ためしてください。",
  },
  "not-offered": {
    why: "お使いのExcelは、開いているブックのファイルをアドインに渡せません。",
    remedy: "ほかのExcel（ブラウザー版など）でブックを開いて、ためしてください。",
  },
  "host-failure": {
    why: "Excelが別の処理をしているか、つながりが切れています。",
    remedy: "少し待って、もう一度ためしてください。",
  },
  damaged: {
    why: "ブックの中の控えが、ほかの道具で書きかえられたか、こわれています。",
    remedy: "控えはそのまま残してあります。控えのこわれていない、前のブックを使ってください。",
  },
  newer: {
    why: "このブックの控えは、新しい版のアドインで書かれています。",
    remedy: "新しい版のアドインで開いてください。控えはそのまま残してあります。",
  },
  "too-large": {
    why: "表の文が多すぎて、くらべるための控えをブックに残せません。",
    remedy: "計画に関係のないシートを別のブックに移し、もう一度ためしてください。",
  },
  "no-plan-sheet": {
    why: "計画進捗表のシートが見つかりません。",
    remedy: "計画進捗表のあるブックを開いて、もう一度ためしてください。",
  },
};

const en: Record<Code, Cause> = {
  "cell-editing": {
    why: "Excel cannot be read or written while a cell is being edited.",
    remedy: "Click the sheet, finish editing with Enter, and try again.",
  },
  cancelled: { why: "It was stopped on request.", remedy: "Try again to go on." },
  "not-offered": {
    why: "This Excel does not give add-ins the open workbook’s file.",
    remedy: "Open the workbook in another Excel, in a browser for example.",
  },
  "host-failure": {
    why: "Excel is busy, or the connection was lost.",
    remedy: "Wait a little and try again.",
  },
  damaged: {
    why: "The record in the workbook is damaged or was changed by another tool.",
    remedy: "The record is left as it is. Use an earlier copy of the workbook.",
  },
  newer: {
    why: "The record in it was written by a newer version of the add-in.",
    remedy: "Open the workbook with the newer version. The record is left as it is.",
  },
  "too-large": {
    why: "The table has too much text for its record to be kept in the workbook.",
    remedy: "Move sheets that are not part of the plan to another workbook and try again.",
  },
  "no-plan-sheet": {
    why: "The workbook has no plan sheet.",
    remedy: "Open the workbook with the plan sheet and try again.",
  },
};

const obstacleJa: Record<RowsObstacle, string> = {
  formula: "計算式",
  table: "テーブル",
  drawing: "図形や画像",
  comment: "コメント",
  chart: "グラフ",
  "pivot-table": "ピボットテーブル",
  "conditional-format": "条件付き書式",
  validation: "入力規則",
  hyperlink: "リンク",
  "defined-name": "名前の定義",
  "custom-view": "ユーザー設定のビュー",
  extension: "新しい機能の設定",
};

const obstacleEn: Record<RowsObstacle, string> = {
  formula: "a formula",
  table: "a table",
  drawing: "a drawing or picture",
  comment: "a comment",
  chart: "a chart",
  "pivot-table": "a pivot table",
  "conditional-format": "conditional formatting",
  validation: "data validation",
  hyperlink: "a link",
  "defined-name": "a defined name",
  "custom-view": "a custom view",
  extension: "a newer feature",
};

/** Why 配布の準備 came to nothing, or why a copy is not what was asked for. */
export const circulateTrouble = inBoth(
  {
    lookTitle: "配布の準備を始められません。ブックは変わっていません",
    lookWhat: "このブックを配ったことがあるかどうかを、調べられませんでした。",
    makeTitle: "ブックを作れませんでした。このブックは変わっていません",
    stoppedTitle: "作るのをやめました。このブックは変わっていません",
    makeWhat: "課ごとのブックを作れませんでした。印も付けていません。",
    stoppedWhat: "課ごとのブックは、1冊も残していません。印も付けていません。",
    causes: ja,
    notExtract: {
      "no-rows": {
        why: "その課の行が、表に見つかりません。",
        remedy: "課の名前が表と市のことばで同じかを確かめてください。",
      },
      "reads-otherwise": {
        why: "ほかの行を除くと、残った行の読み方が変わります（「上と同じ」の空欄など）。",
        remedy: "ブック全体のまま配ってください。",
      },
      "rows-stay": (sheet: string, obstacle: RowsObstacle) => ({
        why: `シート「${sheet}」に、行を除くとこわれるもの（${obstacleJa[obstacle]}）があります。`,
        remedy: "ブック全体のまま配るか、それを別のシートに移してから作り直してください。",
      }),
    },
    notMade: {
      "not-editable": {
        why: "このファイルの書かれ方では、安全に写しを作れません。",
        remedy: "Excelで別の名前で保存し直してから、作り直してください。",
      },
      "sheet-missing": {
        why: "シートがファイルの中に見つかりません。",
        remedy: "シートの名前を確かめ、ブックを保存してから作り直してください。",
      },
      other: {
        why: "ブックのファイルを最後まで読めませんでした。",
        remedy: "ブックを保存して開き直し、作り直してください。",
      },
    },
  },
  {
    lookTitle: "Cannot begin. The workbook has not changed",
    lookWhat: "Whether this workbook was circulated before could not be found out.",
    makeTitle: "No copies were made. This workbook has not changed",
    stoppedTitle: "Stopped. This workbook has not changed",
    makeWhat: "The copies could not be made, and nothing was stamped.",
    stoppedWhat: "No copy was kept, and nothing was stamped.",
    causes: en,
    notExtract: {
      "no-rows": {
        why: "The table has no row of the department.",
        remedy: "See whether its name is the same in the table and in the city’s words.",
      },
      "reads-otherwise": {
        why: "Without the other rows those that stay would read otherwise (blanks that mean “as above”, for example).",
        remedy: "Send the whole workbook.",
      },
      "rows-stay": (sheet, obstacle) => ({
        why: `The sheet “${sheet}” has something that would break without its rows: ${obstacleEn[obstacle]}.`,
        remedy: "Send the whole workbook, or move that to another sheet and make the copies anew.",
      }),
    },
    notMade: {
      "not-editable": {
        why: "The file is written in a way that cannot safely be changed here.",
        remedy: "Save it under another name in Excel and make the copies anew.",
      },
      "sheet-missing": {
        why: "A sheet was not found in the file.",
        remedy: "Check the sheet’s name, save the workbook and make the copies anew.",
      },
      other: {
        why: "The workbook’s file could not be read to its end.",
        remedy: "Save the workbook, open it again and make the copies anew.",
      },
    },
  },
);
