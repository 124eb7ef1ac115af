import type { SheetEdit } from "../domain/edit/SheetEdit";
import { commandsEn, commandsJa } from "./commandWords";
import { counted } from "./counted";
import { inBoth } from "./inBoth";

type OtherKind = Exclude<SheetEdit["kind"], "setContent">;
/** As `Standing` of the written history. */
type Standings = Record<"stands" | "changed" | "lost", string>;

const othersJa: Record<OtherKind, (count: number) => string> = {
  setFill: (count) => `セルの色（${count}か所）`,
  insertRows: (count) => `行を加える（${count}回）`,
  deleteRows: (count) => `行を消す（${count}回）`,
  setMerges: (count) => `セルの結合（${count}か所）`,
  setRowHeight: (count) => `行の高さ（${count}行）`,
  setValidation: (count) => `入力規則（${count}か所）`,
  setRowsHidden: (count) => `行の表示と非表示（${count}か所）`,
  setLocked: (count) => `セルのロック（${count}か所）`,
  setProtection: (count) => `シートの保護（${count}回）`,
};

const othersEn: Record<OtherKind, (count: number) => string> = {
  setFill: (count) => `colour of ${counted(count, "cell")}`,
  insertRows: (count) => `rows inserted (${counted(count, "time")})`,
  deleteRows: (count) => `rows deleted (${counted(count, "time")})`,
  setMerges: (count) => `merged cells in ${counted(count, "place")}`,
  setRowHeight: (count) => `height of ${counted(count, "row")}`,
  setValidation: (count) => `data validation in ${counted(count, "place")}`,
  setRowsHidden: (count) => `rows hidden or shown in ${counted(count, "place")}`,
  setLocked: (count) => `locked cells in ${counted(count, "place")}`,
  setProtection: (count) => `sheet protection (${counted(count, "time")})`,
};

const standingsJa: Standings = {
  stands: "そのまま",
  changed: "その後に書き換えられました",
  lost: "場所が見つかりません",
};

const standingsEn: Standings = {
  stands: "as written",
  changed: "changed since",
  lost: "place not found",
};

/** 履歴: what the add-in wrote, and the way back. */
export const history = inBoth(
  {
    title: "履歴",
    explain: "このアドインがこのブックに書き込んだものです。人がシートに書いた文は入りません。",
    none: "まだ何も書き込んでいません",
    noneNote: "このアドインで書き込むと、いつ、何を、どこに書いたかがここに残ります。",
    noneOwn: (department: string) => `${department}の文を変えたものはありません`,
    count: (count: number) => `${count}件`,
    commands: commandsJa,
    today: (time: string) => `今日 ${time}`,
    cells: (count: number) => `${count}か所`,
    formOnly: "様式",
    ownOnly: (department: string) => `${department}の文だけ`,
    undone: "元に戻しました",
    unfinished: "途中で止まっています",
    standings: standingsJa,
    others: othersJa,
    othersTitle: "その他の変更",
    noMeasure: "表の外",
    more: (count: number) => `ほか${count}か所を見る`,
    moreCommands: (count: number) => `前の${count}件を見る`,
    willUndo: (count: number) => `${count}か所が、書き込む前の文に戻ります。`,
    willUndoAll:
      "この操作の全部を、いっしょに元に戻します。シートが変わっていて戻せないときは、何も変えずにお知らせします。",
    willUndoOthers: "下の「その他の変更」も元に戻ります。",
    willSkip: {
      changed: (count: number) =>
        `${count}か所は、その後に書き換えられているので、そのままにします。`,
      lost: (count: number) => `${count}か所は、場所が見つからないので、そのままにします。`,
    },
    draftsGo: (count: number) => `下書き${count}件の未確認の印も取れます。`,
    draftsReturn: (count: number) => `下書き${count}件が、また未確認になります。`,
    nothingStands: "書いた所がすべて書き換えられたか見つからないため、元に戻せるものはありません。",
    undo: (count: number) => `${count}か所を元に戻す`,
    undoAll: "この操作を元に戻す",
    undoNamed: (what: string, label: string) => `${what}：${label}`,
    undoneTitle: (command: string) => `「${command}」を元に戻しました`,
    undoneCells: (count: number) => `${count}か所が、書き込む前に戻りました。`,
    undoneForm: "行や結合、保護も、書き込む前に戻りました。",
    undoneDrafts: (count: number) => `下書き${count}件が、また未確認になりました。`,
    undoneNothing: "元に戻せた所はありません",
    undoneSkipped: (count: number) => `${count}か所は、そのままにしました。わけは次のとおりです。`,
    copy: "履歴をコピーする",
    copyScope: "1か所が1行の文になります。ほかの文書やExcelに貼りつけられます。",
    copied: (lines: number) => `${lines}行をコピーしました`,
    copyClosed: "ここではコピーできません。下の文を選んで、Ctrl+Cキーでコピーしてください。",
    asText: "文字だけで見る",
    asList: "一覧に戻る",
    text: "履歴の文",
    headers: {
      when: "日時",
      command: "操作",
      state: "状態",
      sheet: "シート",
      cell: "セル",
      measure: "施策",
      column: "列",
      departments: "課",
      before: "前",
      after: "後",
    },
    see: "履歴を見る",
    sameLines: (count: number) => `（同じ${count}行）`,
  },
  {
    title: "History",
    explain:
      "What this add-in wrote into this workbook. What people typed in the sheet is not listed.",
    none: "Nothing has been written yet",
    noneNote: "Whatever this add-in writes is listed here: when, what and where.",
    noneOwn: (department) => `Nothing changed the text of ${department}`,
    count: (count) => counted(count, "entry", "entries"),
    commands: commandsEn,
    today: (time) => `today ${time}`,
    cells: (count) => counted(count, "cell"),
    formOnly: "form",
    ownOnly: (department) => `Only text of ${department}`,
    undone: "undone",
    unfinished: "not finished",
    standings: standingsEn,
    others: othersEn,
    othersTitle: "Other changes",
    noMeasure: "outside the tables",
    more: (count) => `See ${count} more`,
    moreCommands: (count) => `See ${count} earlier`,
    willUndo: (count) => `${counted(count, "cell")} will have its earlier text again.`,
    willUndoAll:
      "All of it is taken back together. If the sheet has changed so that it cannot be, nothing is changed and you are told.",
    willUndoOthers: "The other changes below are taken back, too.",
    willSkip: {
      changed: (count) => `${counted(count, "cell")} changed since: left alone.`,
      lost: (count) => `${counted(count, "cell")} not found: left alone.`,
    },
    draftsGo: (count) => `${counted(count, "draft")} will no longer be marked as unconfirmed.`,
    draftsReturn: (count) => `${counted(count, "draft")} will be unconfirmed again.`,
    nothingStands: "Every cell was changed since or is not found, so nothing can be undone.",
    undo: (count) => `Undo ${counted(count, "cell")}`,
    undoAll: "Undo all of it",
    undoNamed: (what, label) => `${what}: ${label}`,
    undoneTitle: (command) => `Undone: ${command}`,
    undoneCells: (count) => `${counted(count, "cell")} put back.`,
    undoneForm: "Rows, merged cells and protection are as before, too.",
    undoneDrafts: (count) => `${counted(count, "draft")} unconfirmed again.`,
    undoneNothing: "Nothing could be put back",
    undoneSkipped: (count) => `${counted(count, "cell")} left alone, for these reasons:`,
    copy: "Copy the history",
    copyScope: "One line a cell, to be pasted into other documents or into Excel.",
    copied: (lines) => `${counted(lines, "line")} copied`,
    copyClosed: "Copying is not possible here. Select the text below and press Ctrl+C.",
    asText: "See as plain text",
    asList: "Back to the list",
    text: "The history as text",
    headers: {
      when: "When",
      command: "Command",
      state: "State",
      sheet: "Sheet",
      cell: "Cell",
      measure: "Measure",
      column: "Column",
      departments: "Departments",
      before: "Before",
      after: "After",
    },
    see: "See the history",
    sameLines: (count) => `(${counted(count, "line")} unchanged)`,
  },
);
