import type { CommandName } from "../domain/edit/Command";
import { counted } from "./counted";
import { inBoth } from "./inBoth";

const namesJa: Record<CommandName, string> = {
  carryForward: "繰越",
  confirmDrafts: "下書きの確認",
  repairLabels: "番号と題名の直し",
  undo: "元に戻す操作",
  fixFindings: "指摘の直し",
  addValidation: "入力規則を付ける操作",
  removeValidation: "入力規則を外す操作",
  editEntry: "記入",
  addMeasure: "施策の追加",
  moveMeasure: "施策の移動",
  removeMeasure: "施策の削除",
  protectForm: "様式の保護",
  unprotectForm: "様式の保護の解除",
  filterRows: "行の絞り込み",
  showRows: "行の再表示",
  writeSummary: "集計のシートの書き出し",
  mergeCopies: "統合の反映",
  mergeReport: "統合報告のシートの書き出し",
  rollOver: "新年度の様式を作る操作",
};
const namesEn: Record<CommandName, string> = {
  carryForward: "carry-forward",
  confirmDrafts: "confirming drafts",
  repairLabels: "repair of numbers and titles",
  undo: "undo",
  fixFindings: "correction of findings",
  addValidation: "adding of data validation",
  removeValidation: "removal of data validation",
  editEntry: "entry",
  addMeasure: "adding of a measure",
  moveMeasure: "moving of a measure",
  removeMeasure: "removal of a measure",
  protectForm: "protection of the form",
  unprotectForm: "removal of the form’s protection",
  filterRows: "filtering of rows",
  showRows: "showing of rows",
  writeSummary: "writing of the summary sheet",
  mergeCopies: "merging of copies",
  mergeReport: "writing of the merge report",
  rollOver: "making of the new year’s form",
};

const unsureJa = {
  lost: {
    short: "見つかりません",
    why: "行や列が動いたか、見出しや施策の文が変わったため、文を入れた所が見つかりません。",
    remedy: "文が残っているかどうか、シートで確かめてください。未確認の印は残してあります。",
  },
  other: {
    short: "ほかの文です",
    why: "だれかがこのセルを書きかえたか、結合したか、行を動かしました。新しい未確認の印は付けていません。",
    remedy: "シートで今の文を読んで、確かめてください。",
  },
};
const unsureEn: typeof unsureJa = {
  lost: {
    short: "not found",
    why: "Rows, columns, headers or the measure’s text changed, so the place is not found in the sheet.",
    remedy: "Please look whether the text is still in the sheet. It stays marked as unconfirmed.",
  },
  other: {
    short: "other text",
    why: "Somebody changed or merged this cell, or moved rows. No new mark was put on it.",
    remedy: "Please read the present text in the sheet.",
  },
};
const unsureWhy = ({ lost, other }: typeof unsureJa) => ({
  "place-lost": lost,
  "changed-since": other,
  "not-an-anchor": other,
});

/** A command that was begun and is not known to have been finished. */
export const unfinished = inBoth(
  {
    names: namesJa,
    title: (name: string) => `前の${name}が、途中で終わっています`,
    /** `count` 0: what it does is not counted in cells. */
    what: (when: string, count: number) =>
      `${when}に始めた${count > 0 ? `${count}か所の書き込み` : "操作"}が、終わったかどうか分かりません。`,
    question: "どうしますか",
    undo: "元に戻す",
    undoNote: "書き込む前の文に戻します。そのあと人が直した所は、そのままにします。",
    settle: "このまま終える",
    settleNote: "今の文を残します。シートは何も変わりません。",
    settled: "このまま終えました。今シートにある文が残っています。",
    unsure: (count: number) =>
      `${count}か所は、下書きの文が入ったかどうか分かりません。わけは次のとおりです。`,
    unsureWhy: unsureWhy(unsureJa),
    scope: "どちらを選んでも、ほかの所は変わりません。",
  },
  {
    names: namesEn,
    title: (name) => `The last ${name} ended midway`,
    what: (when, count) =>
      `${count > 0 ? `Writing ${counted(count, "cell")}` : "It"}, begun ${when}, is not known to have finished.`,
    question: "What would you like to do?",
    undo: "Undo",
    undoNote: "Puts the earlier text back. Cells that people changed since stay as they are.",
    settle: "Leave as it is",
    settleNote: "Keeps the present text. Nothing changes in the sheet.",
    settled: "Left as it is. The text that the sheet has now stays.",
    unsure: (count) =>
      `Whether a draft stands there is not known of ${counted(count, "cell")}, for these reasons:`,
    unsureWhy: unsureWhy(unsureEn),
    scope: "Either way nothing else changes.",
  },
);
