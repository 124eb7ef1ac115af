import { formFailuresEn, formFailuresJa } from "./formFailures";
import { formNoticesEn, formNoticesJa } from "./formNotices";
import { counted } from "./counted";
import { inBoth } from "./inBoth";

/** 様式: measures added, moved and removed, and the form protected – before and after anything is written. */
export const form = inBoth(
  {
    add: "施策を加える",
    move: "施策を移す",
    up: "上へ移す",
    down: "下へ移す",
    remove: "施策を消す",
    newLabel: (header: string) => `新しい「${header}」`,
    sameLabel: (label: string) => `「${label}」のまま`,
    duty: (role: string) => `${role}の役割`,
    measureName: "施策の名前（番号は自動で付きます）",
    willAdd: (rows: number, at: number) => `${at}行目から${rows}行を加えます。`,
    willMove: (from: number, to: number) => `${from}行目の施策を${to}行目へ移します。`,
    willRemove: (rows: number, texts: number) =>
      texts === 0
        ? `${rows}行を消します。書かれた文はありません。`
        : `${rows}行と、書かれた文${texts}か所を消します。`,
    going: "消える文",
    goingOf: (departments: string) => `${departments}の文`,
    shared: "課の名前のない文",
    drafts: (count: number) => `未確認の下書き${count}件も消えます。`,
    mixed: (count: number) => `${count}か所では、文の一部だけの色や太字がなくなります。`,
    renumber: (count: number) => `続く番号も直す（${count}か所）`,
    renumberNote: "選ばなければ、ほかの施策の番号は変わりません。",
    canUndo: "あとで元に戻せます。",
    added: "施策を加えました",
    moved: "施策を移しました",
    removed: "施策を消しました",
    protect: "様式を守る",
    protectNote:
      "見出し、施策、区分、役割、担当課を書きかえられないようにします。実績や計画は、これまでどおり書けます。",
    allowed: "文字の色、折り返し、行の高さは変えられます。",
    password:
      "パスワードは付けません。付けるときは、Excelの「校閲」の「シートの保護」で付け直してください。",
    protected: (sheets: number) => `${sheets}枚のシートの様式を守りました`,
    unprotect: "様式の保護を外す",
    willUnprotect: (sheets: number) => `${sheets}枚のシートを、守る前の状態に戻します。`,
    unprotected: (sheets: number) => `${sheets}枚のシートの保護を外しました`,
    leftOut: (sheets: number) => `${sheets}枚のシートは、そのままにします`,
    unchanged: "様式は変わっていません",
    ...formNoticesJa,
    ...formFailuresJa,
  },
  {
    add: "Add a measure",
    move: "Move the measure",
    up: "Move up",
    down: "Move down",
    remove: "Remove the measure",
    newLabel: (header) => `New “${header}”`,
    sameLabel: (label) => `Stays in “${label}”`,
    duty: (role) => `What ${role} undertakes`,
    measureName: "Name of the measure (the number is added)",
    willAdd: (rows, at) => `Adds ${counted(rows, "row")} from row ${at}.`,
    willMove: (from, to) => `Moves the measure in row ${from} to row ${to}.`,
    willRemove: (rows, texts) =>
      texts === 0
        ? `Removes ${counted(rows, "row")}. No text was written there.`
        : `Removes ${counted(rows, "row")} and ${counted(texts, "text")} written there.`,
    going: "Text that goes",
    goingOf: (departments) => `Text of ${departments}`,
    shared: "Text without a department",
    drafts: (count) =>
      `${counted(count, "unconfirmed draft")} ${count === 1 ? "goes" : "go"}, too.`,
    mixed: (count) => `Colours or bold of single words are lost in ${counted(count, "cell")}.`,
    renumber: (count) => `Correct the numbers that follow, too (${count})`,
    renumberNote: "Otherwise the numbers of other measures stay as they are.",
    canUndo: "You can undo it later.",
    added: "Measure added",
    moved: "Measure moved",
    removed: "Measure removed",
    protect: "Protect the form",
    protectNote:
      "Headings, measures, roles, duties and owners can no longer be overwritten. Results and plans can be written as before.",
    allowed: "Font colour, wrapping and row heights can still be changed.",
    password: "No password is set. To have one, protect the sheet again under Review.",
    protected: (sheets) => `The form of ${counted(sheets, "sheet")} is protected`,
    unprotect: "Take the protection off",
    willUnprotect: (sheets) =>
      `Brings ${counted(sheets, "sheet")} back to how ${sheets === 1 ? "it was" : "they were"} before.`,
    unprotected: (sheets) => `Protection taken off ${counted(sheets, "sheet")}`,
    leftOut: (sheets) =>
      `${counted(sheets, "sheet")} left as ${sheets === 1 ? "it is" : "they are"}`,
    unchanged: "The form has not changed",
    ...formNoticesEn,
    ...formFailuresEn,
  },
);
