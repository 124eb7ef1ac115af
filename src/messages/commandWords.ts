import type { CommandName } from "../domain/edit/Command";

/** What a person asked for, in the words of the history. */
export const commandsJa: Record<CommandName, string> = {
  carryForward: "繰越",
  confirmDrafts: "下書きの確認",
  repairLabels: "番号と題名の直し",
  undo: "元に戻す",
  fixFindings: "指摘の直し",
  addValidation: "入力規則を付ける",
  removeValidation: "入力規則を外す",
  editEntry: "記入",
  addMeasure: "施策を加える",
  moveMeasure: "施策を移す",
  removeMeasure: "施策を消す",
  protectForm: "様式を守る",
  unprotectForm: "様式の保護を外す",
  filterRows: "行の絞り込み",
  showRows: "行の表示",
  writeSummary: "集計のシート",
  mergeCopies: "統合の反映",
  mergeReport: "統合報告のシート",
};

export const commandsEn: Record<CommandName, string> = {
  carryForward: "Carry-forward",
  confirmDrafts: "Drafts confirmed",
  repairLabels: "Numbers and titles corrected",
  undo: "Undo",
  fixFindings: "Findings corrected",
  addValidation: "Lists added",
  removeValidation: "Lists removed",
  editEntry: "Text written",
  addMeasure: "Measure added",
  moveMeasure: "Measure moved",
  removeMeasure: "Measure removed",
  protectForm: "Form protected",
  unprotectForm: "Protection taken off",
  filterRows: "Rows filtered",
  showRows: "Rows shown",
  writeSummary: "Summary sheet",
  mergeCopies: "Copies merged",
  mergeReport: "Merge report sheet",
};
