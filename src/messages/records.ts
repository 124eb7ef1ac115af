import type { Facts } from "./Facts";
import { inBoth } from "./inBoth";
import { counted } from "./counted";

/** The codes of the port `BookRecords`. */
type Failures = Record<"unfinished" | "cell-editing" | "read-only" | "host-failure", Facts>;

const failureJa: Failures = {
  unfinished: {
    title: "記録を消しませんでした。ブックは変わっていません",
    what: "このブックの記録を消すのを、取りやめました。",
    why: "途中で止まった書き込みが残っています。記録を消すと、それを終えることも戻すこともできなくなります。",
    remedy: "続けるか元に戻すかを聞く画面で決めてから、もう一度消してください。",
  },
  "cell-editing": {
    title: "記録を扱えませんでした。ブックは変わっていません",
    what: "このブックの記録を、読むことも消すこともできませんでした。",
    why: "Excelでセルを編集しているあいだは、できません。",
    remedy: "シートをクリックしてEnterキーで編集を終え、もう一度ためしてください。",
  },
  "read-only": {
    title: "記録を消せませんでした。ブックは変わっていません",
    what: "このブックの記録を消せませんでした。",
    why: "ブックが読み取り専用で開かれています。",
    remedy: "「編集を有効にする」を押すか、書き込めるブックを開いてください。",
  },
  "host-failure": {
    title: "記録を扱えませんでした。シートは変わっていません",
    what: "このブックの記録を、読むか消すかする途中で止まりました。",
    why: "Excelが別の処理をしているか、つながりが切れています。",
    remedy:
      "少し待って、もう一度ためしてください。今どれだけ残っているかは、下の一覧で確かめられます。",
  },
};

const failureEn: Failures = {
  unfinished: {
    title: "The records were not removed. The workbook has not changed",
    what: "Removing the records of this workbook was not begun.",
    why: "A command that stopped midway is still there. Without its record it could neither be finished nor taken back.",
    remedy:
      "Decide on the screen that asks whether to go on or take it back. Then remove the records.",
  },
  "cell-editing": {
    title: "The records could not be reached. The workbook has not changed",
    what: "The records of this workbook could be neither read nor removed.",
    why: "That is not possible while a cell is being edited.",
    remedy: "Click the sheet, finish editing with Enter, and try again.",
  },
  "read-only": {
    title: "The records could not be removed. The workbook has not changed",
    what: "The records of this workbook could not be removed.",
    why: "The workbook is open read-only.",
    remedy: "Press Enable Editing, or open a workbook you may change.",
  },
  "host-failure": {
    title: "The records could not be reached. No sheet has changed",
    what: "Reading or removing the records stopped midway.",
    why: "Excel is busy, or the connection was lost.",
    remedy: "Wait a little and try again. The list below shows what is still there.",
  },
};

const ja = {
  title: "このブックに残している記録",
  explain:
    "シートの外に、ブックと一緒に保存されています。このアドインだけが使い、印刷には出ません。",
  looking: "記録を調べています。",
  none: "このブックには、記録はありません。",
  kinds: {
    notebook: "控え",
    journal: "書き込みの履歴",
    stamp: "配布の印",
    copies: "返ってきたブックの控え",
    other: "新しい版のアドインの記録",
  },
  size: (amount: string) => `約${amount}`,
  unreadable: "読めません。こわれているか、新しい版のアドインで書かれています。",
  nothingInIt: "今は、なくなって困るものは入っていません。",
  items: {
    drafts: (count: number) => `未確認の印 ${count}件`,
    unsaved: (count: number) => `書きかけの文 ${count}件`,
    hidden: (rows: number) => `絞り込みで隠した行 ${rows}行`,
    ignored: (count: number) => `このままにした指摘 ${count}件`,
    answers: (count: number) => `列の読み取り方の答え ${count}件`,
    words: () => "市のことば",
    outline: () => "計画の体系",
    pair: () => "繰り越す列の組",
    merge: () => "統合で決めたこと",
  },
  commands: (count: number) => `${count}件の操作。元に戻すために使います。`,
  versions: (count: number) => `${count}版。返ってきたブックを見分けるために使います。`,
  copies: (count: number) => `${count}冊の文。統合の途中で使います。`,
  others: (count: number) => `${count}件`,
  see: "このブックの記録を見る",
  remove: "記録を消す",
  ask: "このブックの記録を、すべて消しますか",
  askNote: "消した記録は、元に戻せません。シートの文、色、行、書式は変わりません。",
  lose: {
    title: "消すと、次のことができなくなります",
    undo: (count: number) => `これまでの書き込みを元に戻せなくなります（${count}件）。`,
    drafts: (count: number) =>
      `未確認の印が消え、下書きと確かめた文を見分けられなくなります（${count}件）。`,
    coloured: "シートのうすい黄色は、そのまま残ります。",
    hidden: (rows: number) =>
      `隠した${rows}行は隠れたままになります。先に「絞込」の「すべて表示」を押してください。`,
    unsaved: (count: number) => `書き込んでいない文が消えます（${count}件）。`,
    merge: "統合の途中で決めたことと、預かったブックの文が消えます。",
    stamp: "配ったブックがあとから返ってきても、配ったときの文とくらべられません。",
    answers: "列の読み取り方や市のことば、このままにした指摘を、もう一度お聞きします。",
    unreadable: "読めない記録も消えます。新しい版のアドインで使っているかもしれません。",
  },
  scope: "元に戻せません。自動保存でなければ、ブックを保存せずに閉じると、ファイルには残ります。",
  removeAll: "すべて消す",
  removed: "記録を消しました",
  removedNote: "シートは変わっていません。ブックを保存すると、ファイルからもなくなります。",
  failure: failureJa,
};

const en: typeof ja = {
  title: "Records kept in this workbook",
  explain: "They are saved with the workbook, outside its sheets. Only this add-in uses them.",
  looking: "Looking at the records.",
  none: "This workbook holds no records.",
  kinds: {
    notebook: "Notes",
    journal: "History of what was written",
    stamp: "Marks of circulation",
    copies: "Texts of returned workbooks",
    other: "Records of a newer version of the add-in",
  },
  size: (amount) => `about ${amount}`,
  unreadable: "Cannot be read: damaged, or written by a newer version of the add-in.",
  nothingInIt: "Nothing in them would be missed just now.",
  items: {
    drafts: (count) =>
      counted(count, "mark of an unconfirmed draft", "marks of unconfirmed drafts"),
    unsaved: (count) => counted(count, "unwritten text"),
    hidden: (rows) => counted(rows, "hidden row"),
    ignored: (count) => counted(count, "finding left as it is", "findings left as they are"),
    answers: (count) => counted(count, "answer about a column", "answers about columns"),
    words: () => "the city’s words",
    outline: () => "the plan’s outline",
    pair: () => "the columns to carry forward",
    merge: () => "decisions about merging",
  },
  commands: (count) => `${counted(count, "command")}, kept so that you can undo them.`,
  versions: (count) => `${counted(count, "version")}, by which returned workbooks are known.`,
  copies: (count) => `${counted(count, "copy", "copies")}, in use while merging.`,
  others: (count) => counted(count, "record"),
  see: "See the records of this workbook",
  remove: "Remove records",
  ask: "Remove all records of this workbook?",
  askNote:
    "This cannot be undone. The text, colours, rows and formatting of the sheets stay as they are.",
  lose: {
    title: "Without them",
    undo: (count) => `Nothing written so far can be undone any more (${count}).`,
    drafts: (count) => `Drafts can no longer be told from confirmed text (${count}).`,
    coloured: "The pale yellow in the sheets stays.",
    hidden: (rows) =>
      `${counted(rows, "hidden row")} will stay hidden. Press Show all in Filter first.`,
    unsaved: (count) => `Text that was not written into the sheet goes (${count}).`,
    merge: "What you decided while merging goes, and so do the returned texts.",
    stamp: "Workbooks that come back later cannot be compared with what was sent.",
    answers: "Columns, the city’s words and findings you left will be asked about again.",
    unreadable: "Records that cannot be read go, too. A newer version may be using them.",
  },
  scope:
    "This cannot be undone. Unless AutoSave is on, closing without saving keeps them in the file.",
  removeAll: "Remove all",
  removed: "The records are removed",
  removedNote: "No sheet has changed. Save the workbook, and they are gone from the file, too.",
  failure: failureEn,
};

/** What the workbook keeps for the add-in, and taking it out. */
export const records = inBoth(ja, en);
