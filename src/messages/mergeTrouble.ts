import { inBoth } from "./inBoth";

/** The codes of what may go wrong while 統合 reads and keeps; one that is missing here does not compile where it is told. */
type Code =
  | "cell-editing"
  | "sheet-missing"
  | "cancelled"
  | "host-failure"
  | "damaged"
  | "newer"
  | "too-large"
  | "no-plan-sheet";

type Cause = { readonly why: string; readonly remedy: string };

const ja: Record<Code, Cause> = {
  "cell-editing": {
    why: "Excelでセルを編集しているあいだは、ブックを読み書きできません。",
    remedy: "シートをクリックしてEnterキーで編集を終え、もう一度ためしてください。",
  },
  "sheet-missing": {
    why: "シートが消されたか、別のブックに移されました。",
    remedy: "計画進捗表のシートを開いて、もう一度ためしてください。",
  },
  cancelled: {
    why: "「やめる」が押されたためです。",
    remedy: "続けるときは、もう一度ためしてください。",
  },
  "host-failure": {
    why: "Excelが別の処理をしているか、つながりが切れています。",
    remedy: "少し待って、もう一度ためしてください。",
  },
  damaged: {
    why: "ブックの中の控えが、ほかの道具で書きかえられたか、こわれています。",
    remedy:
      "控えはそのまま残してあります。控えのこわれていない、前のブックがあれば、それを使ってください。",
  },
  newer: {
    why: "このブックの控えは、新しい版のアドインで書かれています。",
    remedy: "新しい版のアドインで開いてください。控えはそのまま残してあります。",
  },
  "too-large": {
    why: "控えが大きすぎて、このブックに残せません。",
    remedy: "もう要らない冊を片づけて、もう一度ためしてください。",
  },
  "no-plan-sheet": {
    why: "計画進捗表のシートが見つかりません。",
    remedy: "配ったブックのファイルかを確かめ、選び直してください。",
  },
};

const en: Record<Code, Cause> = {
  "cell-editing": {
    why: "Excel cannot be read or written while a cell is being edited.",
    remedy: "Click the sheet, finish editing with Enter, and try again.",
  },
  "sheet-missing": {
    why: "The sheet was deleted or moved to another workbook.",
    remedy: "Open the plan sheet and try again.",
  },
  cancelled: { why: "Cancel was pressed.", remedy: "Try again to go on." },
  "host-failure": {
    why: "Excel is busy, or the connection was lost.",
    remedy: "Wait a little and try again.",
  },
  damaged: {
    why: "The record in the workbook is damaged or was changed by another tool.",
    remedy: "The record is left as it is. Use an earlier copy of the workbook if you have one.",
  },
  newer: {
    why: "The record in it was written by a newer version of the add-in.",
    remedy: "Open the workbook with the newer version. The record is left as it is.",
  },
  "too-large": {
    why: "The record is too large to be kept in this workbook.",
    remedy: "Put away copies that are not needed and try again.",
  },
  "no-plan-sheet": {
    why: "It has no plan sheet.",
    remedy: "See whether it is the workbook that was circulated, and choose again.",
  },
};

/** Why something in 統合 was not done. No cell has changed in any of these cases. */
export const mergeTrouble = inBoth(
  {
    title: {
      open: "くらべられませんでした。ブックは変わっていません",
      take: "受け取れませんでした。ブックは変わっていません",
      adopt: "もとにできませんでした。ブックは変わっていません",
      decide: "答えを残せませんでした。シートは変わっていません",
      apply: "反映できませんでした。ブックは変わっていません",
    },
    what: {
      open: "返ってきた冊とこのブックを、くらべられませんでした。",
      take: "落とされたファイルを、受け取れませんでした。",
      adopt: "選んだファイルを、もとにする表にできませんでした。",
      decide: "決めたことを、ブックに残せませんでした。",
      apply: "変更を、このブックに書き込めませんでした。",
    },
    causes: ja,
  },
  {
    title: {
      open: "Could not compare. The workbook has not changed",
      take: "Could not be taken. The workbook has not changed",
      adopt: "Could not be used. The workbook has not changed",
      decide: "Your answer could not be kept. No sheet has changed",
      apply: "Could not be applied. The workbook has not changed",
    },
    what: {
      open: "The returned copies could not be compared with this workbook.",
      take: "The dropped files could not be taken.",
      adopt: "The chosen file could not be used to compare with.",
      decide: "What you decided could not be kept in the workbook.",
      apply: "The changes could not be written.",
    },
    causes: en,
  },
);
