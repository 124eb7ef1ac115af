import type { EditRefusal } from "../domain/edit/Command";
import { inBoth } from "./inBoth";

type Reason = { readonly short: string; readonly why: string; readonly remedy: string };
type Told = Record<EditRefusal, Reason>;

const ja: Told = {
  "changed-since": {
    short: "書きかえられていました",
    why: "見せたあとに、だれかがこのセルを書きかえました。その文を残しました。",
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
};

const en: Told = {
  "changed-since": {
    short: "changed meanwhile",
    why: "Somebody changed this cell after it was shown. Their text stays.",
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
};

/** Why a single cell was not written while the rest was. */
export const editRefusal = inBoth(ja, en);
