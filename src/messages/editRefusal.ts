import type { EditRefusal } from "../domain/edit/Command";
import { inBoth } from "./inBoth";

type Reason = { readonly short: string; readonly why: string; readonly remedy: string };
type Told = Record<EditRefusal, Reason>;

const ja: Told = {
  "changed-since": {
    short: "変わっていました",
    why: "見せたあとに、だれかがこのセルを書きかえたか、行を動かしました。今ある文を残しました。",
    remedy: "読み直して、もう一度入れてください。",
  },
  "not-an-anchor": {
    short: "結合の途中のセルです",
    why: "このセルは結合されたセルの一部になっていて、文を持てません。",
    remedy: "結合を確かめ、読み直してください。",
  },
  "too-long": {
    short: "長すぎます",
    why: "1つのセルに入る32,767字を超えます。",
    remedy: "文を短くするか、「置きかえる」を選んでください。",
  },
  "sheet-missing": {
    short: "シートがありません",
    why: "書き込む先のシートが、ブックの中にありません。",
    remedy: "シートを確かめ、読み直してください。",
  },
  protected: {
    short: "保護されています",
    why: "シートが保護され、このセルはロックされています。",
    remedy: "シートの保護を外すか、保護した人に頼んでください。",
  },
  "fill-not-plain": {
    short: "色はそのままです",
    why: "このセルには模様の塗りつぶしがあり、あとで元どおりにできないため、色を変えませんでした。",
    remedy: "何もしなくて大丈夫です。",
  },
  "place-lost": {
    short: "見つかりません",
    why: "行や列が動いたか消えたため、書き込む所がシートの中で見つかりません。",
    remedy: "シートを確かめ、読み直してください。",
  },
  "would-lose-text": {
    short: "文が入っています",
    why: "結合するセルや消す行に文が入っています。その文を残しました。",
    remedy: "その文を移すか消してから、もう一度ためしてください。",
  },
  "would-break-formula": {
    short: "式が参照しています",
    why: "消す行を、ほかのセルの式が参照しています。行を消すと、式が元に戻せなくなります。",
    remedy: "その式を直してから、もう一度ためしてください。",
  },
  "merge-in-the-way": {
    short: "結合がちがいます",
    why: "セルの結合が、見せたときと変わっています。",
    remedy: "結合を確かめ、読み直してください。",
  },
  "row-hidden": {
    short: "行がかくれています",
    why: "この行は非表示になっています。",
    remedy: "行を表示してから、もう一度ためしてください。",
  },
  "validation-not-plain": {
    short: "別の入力規則があります",
    why: "このセルには別の入力規則があり、あとで元どおりにできないため、変えませんでした。",
    remedy:
      "その規則が要らないときは、「データの入力規則」で外してから、もう一度ためしてください。",
  },
  "list-not-inline": {
    short: "一覧にできません",
    why: "選ぶ言葉が合わせて255字を超えるか、区切りの「,」などが入っています。",
    remedy: "言葉を短くするか、「,」を使わない言葉にしてください。",
  },
  "words-too-long": {
    short: "案内文が長すぎます",
    why: "変えたあとの案内文が、入力規則に書ける字数を超えます。",
    remedy: "「データの入力規則」で文を短くしてから、もう一度ためしてください。",
  },
  "password-needed": {
    short: "パスワードが要ります",
    why: "シートの保護に、パスワードが付いています。",
    remedy: "「校閲」でシートの保護を外してから、もう一度ためしてください。",
  },
  "workbook-protected": {
    short: "ブックが保護されています",
    why: "ブックの保護により、シートを加えたり消したり、名前を変えたりできません。",
    remedy: "「校閲」の「ブックの保護」を外すか、保護した人に頼んでください。",
  },
  "name-taken": {
    short: "同じ名前のシートがあります",
    why: "変えたあとの名前のシートが、ブックの中にもうあります。",
    remedy: "どちらかのシートの名前を変えてから、もう一度ためしてください。",
  },
  "name-unfit": {
    short: "名前にできません",
    why: "変えたあとの名前が31字を超えるか、シートの名前に使えない文字が入っています。",
    remedy: "シートの名前を短くしてから、もう一度ためしてください。",
  },
};

const en: Told = {
  "changed-since": {
    short: "changed meanwhile",
    why: "Somebody changed this cell or moved its row after it was shown. What stands there now stays.",
    remedy: "Read again and fill it again.",
  },
  "not-an-anchor": {
    short: "inside a merged cell",
    why: "This cell has become part of a merged cell and cannot hold text.",
    remedy: "Check the merge and read again.",
  },
  "too-long": {
    short: "too long",
    why: "It would pass the 32,767 characters a cell can hold.",
    remedy: "Shorten the text or choose Replace.",
  },
  "sheet-missing": {
    short: "sheet is gone",
    why: "The sheet to be written to is not in the workbook.",
    remedy: "Check the sheets and read again.",
  },
  protected: {
    short: "protected",
    why: "The sheet is protected and this cell is locked.",
    remedy: "Remove the protection, or ask the person who set it.",
  },
  "fill-not-plain": {
    short: "colour left as it is",
    why: "The cell has a patterned fill that could not be given back, so it was not coloured.",
    remedy: "Nothing needs doing.",
  },
  "place-lost": {
    short: "not found",
    why: "Rows or columns moved or went, so this place is not found in the sheet.",
    remedy: "Check the sheet and read again.",
  },
  "would-lose-text": {
    short: "holds text",
    why: "Cells to be merged, or rows to go, hold text. The text stays.",
    remedy: "Move or delete the text and try again.",
  },
  "would-break-formula": {
    short: "a formula refers to it",
    why: "A formula refers to rows that are to go. It could not be put back afterwards.",
    remedy: "Change the formula and try again.",
  },
  "merge-in-the-way": {
    short: "merged otherwise",
    why: "Cells are merged otherwise than when this was shown.",
    remedy: "Check the merges and read again.",
  },
  "row-hidden": {
    short: "row is hidden",
    why: "This row is hidden.",
    remedy: "Show the row and try again.",
  },
  "validation-not-plain": {
    short: "has another validation",
    why: "The cell has another data validation that could not be given back, so it was left.",
    remedy: "If it is not wanted, remove it under Data Validation and try again.",
  },
  "list-not-inline": {
    short: "cannot be a list",
    why: "The words to choose from pass 255 characters together, or one holds a comma.",
    remedy: "Use shorter words, without commas.",
  },
  "words-too-long": {
    short: "words too long",
    why: "The words would be longer than a data validation keeps.",
    remedy: "Shorten them under Data Validation and try again.",
  },
  "password-needed": {
    short: "password needed",
    why: "The sheet is protected with a password.",
    remedy: "Remove the protection under Review and try again.",
  },
  "workbook-protected": {
    short: "workbook protected",
    why: "The workbook is protected, so that sheets cannot be added, removed or renamed.",
    remedy: "Remove Protect Workbook under Review, or ask the person who set it.",
  },
  "name-taken": {
    short: "name is taken",
    why: "The workbook already has a sheet of the new name.",
    remedy: "Rename one of the two sheets and try again.",
  },
  "name-unfit": {
    short: "no name of a sheet",
    why: "The new name passes 31 characters, or has one that sheet names may not have.",
    remedy: "Shorten the name of the sheet and try again.",
  },
};

/** Why a single cell was not written while the rest was. */
export const editRefusal = inBoth(ja, en);
