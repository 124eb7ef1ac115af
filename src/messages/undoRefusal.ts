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
};

/** Why a single cell was not taken back while the rest was. */
export const undoRefusal = inBoth(ja, en);
