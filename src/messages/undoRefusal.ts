import type { EditRefusal } from "../domain/edit/Command";
import { inBoth } from "./inBoth";

type Reason = { readonly short: string; readonly why: string; readonly remedy: string };
type Told = Record<EditRefusal, Reason>;

const ja: Told = {
  "changed-since": {
    short: "書きかえられていました",
    why: "入れたあとに、だれかがこのセルを書きかえました。その文を残しました。",
    remedy: "入れた文が要らないときは、シートで消してください。",
  },
  "not-an-anchor": {
    short: "結合の途中のセルです",
    why: "入れたあとに、このセルは結合されたセルの一部になりました。",
    remedy: "結合を外してから、もう一度元に戻してください。",
  },
  "too-long": {
    short: "長すぎます",
    why: "前の文は、1つのセルに入る32,767字を超えます。",
    remedy: "前の文は、このセルに戻せません。今の文はそのままです。",
  },
  "sheet-missing": {
    short: "シートがありません",
    why: "文を入れたシートが、ブックの中にありません。",
    remedy: "何もしなくて大丈夫です。シートとともに、入れた文もなくなっています。",
  },
  protected: {
    short: "保護されています",
    why: "シートが保護され、このセルはロックされています。",
    remedy: "シートの保護を外してから、もう一度元に戻してください。",
  },
  "fill-not-plain": {
    short: "色はそのままです",
    why: "このセルに模様の塗りつぶしがあり、元の色に戻せません。",
    remedy: "色が要らないときは、シートで消してください。",
  },
  "place-lost": {
    short: "見つかりません",
    why: "入れたあとに行や列が動いたか消えたため、入れた所がシートの中で見つかりません。",
    remedy: "シートに文が残っているときは、そこで消してください。未確認の印は残してあります。",
  },
  "would-lose-text": {
    short: "文が入っています",
    why: "あとから、結合するセルや消す行に文が入りました。その文を残しました。",
    remedy: "その文を移すか消してから、もう一度元に戻してください。",
  },
  "would-break-formula": {
    short: "式が参照しています",
    why: "消す行を、ほかのセルの式が参照しています。行を消すと、式が元に戻せなくなります。",
    remedy: "その式を直してから、もう一度元に戻してください。",
  },
  "merge-in-the-way": {
    short: "結合がちがいます",
    why: "あとから、セルの結合が変わりました。",
    remedy: "結合を直してから、もう一度元に戻してください。",
  },
  "row-hidden": {
    short: "行がかくれています",
    why: "この行は非表示になっています。",
    remedy: "行を表示してから、もう一度元に戻してください。",
  },
  "validation-not-plain": {
    short: "別の入力規則があります",
    why: "あとから、このセルに別の入力規則が付きました。その規則を残しました。",
    remedy: "その規則が要らないときは、「データの入力規則」で外してください。",
  },
  "list-not-inline": {
    short: "一覧にできません",
    why: "前の入力規則の言葉を、Excelが一覧として受け取れません。",
    remedy: "要るときは、「データの入力規則」で付け直してください。",
  },
  "words-too-long": {
    short: "案内文が長すぎます",
    why: "前の案内文が、入力規則に書ける字数を超えます。",
    remedy: "要るときは、「データの入力規則」で書き直してください。",
  },
  "password-needed": {
    short: "パスワードが要ります",
    why: "シートの保護にパスワードが付いているか、前の保護にパスワードが付いていました。",
    remedy: "「校閲」で、パスワードを知っている人が保護を外すか付け直してください。",
  },
  "workbook-protected": {
    short: "ブックが保護されています",
    why: "ブックの保護により、シートを加えたり消したり、名前を変えたりできません。",
    remedy: "「校閲」の「ブックの保護」を外してから、もう一度元に戻してください。",
  },
  "name-taken": {
    short: "同じ名前のシートがあります",
    why: "あとから、前の名前のシートができました。",
    remedy: "そのシートの名前を変えてから、もう一度元に戻してください。",
  },
  "name-unfit": {
    short: "名前にできません",
    why: "前の名前を、Excelがシートの名前として受け取れません。",
    remedy: "要るときは、シートの名前を手で直してください。",
  },
};

const en: Told = {
  "changed-since": {
    short: "changed meanwhile",
    why: "Somebody changed this cell after it was filled. Their text stays.",
    remedy: "If the text is not wanted, delete it in the sheet.",
  },
  "not-an-anchor": {
    short: "inside a merged cell",
    why: "This cell has become part of a merged cell since it was filled.",
    remedy: "Take the merge apart and undo again.",
  },
  "too-long": {
    short: "too long",
    why: "The earlier text passes the 32,767 characters a cell can hold.",
    remedy: "It cannot be put back here. The present text stays.",
  },
  "sheet-missing": {
    short: "sheet is gone",
    why: "The sheet that was filled is not in the workbook.",
    remedy: "Nothing needs doing. The text went with the sheet.",
  },
  protected: {
    short: "protected",
    why: "The sheet is protected and this cell is locked.",
    remedy: "Remove the protection and undo again.",
  },
  "fill-not-plain": {
    short: "colour left as it is",
    why: "The cell has a patterned fill now, so its colour could not be put back.",
    remedy: "If the fill is not wanted, remove it in the sheet.",
  },
  "place-lost": {
    short: "not found",
    why: "Rows or columns moved or went since, so the place is not found in the sheet.",
    remedy: "If the text is still in the sheet, delete it there. It stays marked as unconfirmed.",
  },
  "would-lose-text": {
    short: "holds text",
    why: "Text has come into cells to be merged, or rows to go. The text stays.",
    remedy: "Move or delete the text and undo again.",
  },
  "would-break-formula": {
    short: "a formula refers to it",
    why: "A formula refers to rows that are to go. It could not be put back afterwards.",
    remedy: "Change the formula and undo again.",
  },
  "merge-in-the-way": {
    short: "merged otherwise",
    why: "Cells have been merged otherwise since.",
    remedy: "Put the merges right and undo again.",
  },
  "row-hidden": {
    short: "row is hidden",
    why: "This row is hidden.",
    remedy: "Show the row and undo again.",
  },
  "validation-not-plain": {
    short: "has another validation",
    why: "The cell has been given another data validation since. It stays.",
    remedy: "If it is not wanted, remove it under Data Validation.",
  },
  "list-not-inline": {
    short: "cannot be a list",
    why: "Excel does not take the words of the earlier validation as a list.",
    remedy: "If it is wanted, set it again under Data Validation.",
  },
  "words-too-long": {
    short: "words too long",
    why: "The earlier words are longer than a data validation keeps.",
    remedy: "If they are wanted, write them under Data Validation.",
  },
  "password-needed": {
    short: "password needed",
    why: "The sheet is protected with a password, or was before.",
    remedy: "Somebody who knows the password can remove or set the protection under Review.",
  },
  "workbook-protected": {
    short: "workbook protected",
    why: "The workbook is protected, so that sheets cannot be added, removed or renamed.",
    remedy: "Remove Protect Workbook under Review and undo again.",
  },
  "name-taken": {
    short: "name is taken",
    why: "There is a sheet of the earlier name by now.",
    remedy: "Rename that sheet and undo again.",
  },
  "name-unfit": {
    short: "no name of a sheet",
    why: "Excel does not take the earlier name as the name of a sheet.",
    remedy: "If it is wanted, rename the sheet by hand.",
  },
};

/** Why a single cell was not taken back while the rest was. */
export const undoRefusal = inBoth(ja, en);
