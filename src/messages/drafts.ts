import { counted } from "./counted";
import { inBoth } from "./inBoth";

/** Going through drafts (未確認) and confirming them. */
export const drafts = inBoth(
  {
    title: (count: number) => `未確認の${count}か所を確かめる`,
    note: "文を読み、よければ「これでよい」を押してください。直すときはシートで書きかえます。",
    mark: "未確認",
    confirm: "これでよい",
    confirmThis: (measure: string, address: string) => `${measure}（${address}）は、これでよい`,
    changed: "入れたあとに書きかえられています",
    changedNote: "今の文を確かめます。入れたときの文：",
    lost: "見つからない下書き",
    onlyLost: (count: number) => `未確認の${count}か所が、シートで見つかりません`,
    lostNote:
      "施策の文が書きかえられたか、行や列がなくなったため、シートの中で見つかりません。文は残してあります。",
    lostColour: "シートにうすい黄色が残っているときは、塗りつぶしを元の色に直してください。",
    dismiss: "印を外す",
    dismissThis: (measure: string) => `${measure}の未確認の印を外す`,
    dismissed: (count: number) => `見つからない下書き${count}件の印を外しました`,
    unconfirmed: "確かめた印を元に戻しました",
    unconfirmedNote: "下書きは、また未確認になりました。",
    scope: "確かめても、文は変わりません。未確認の印だけが取れます。",
    scopeColoured: "確かめると印が取れ、セルは元の色に戻ります。文は変わりません。",
    confirmAll: (count: number) => `${count}か所すべて確かめた`,
    confirmed: (count: number) => `${count}か所を確かめました`,
    none: "未確認の下書きはありません",
    noneNote: "繰越で入れた文は、すべて確かめてあります。",
  },
  {
    title: (count) => `Go through ${counted(count, "draft")}`,
    note: "Read each text and confirm it. To change one, write in the sheet.",
    mark: "unconfirmed",
    confirm: "Confirm",
    confirmThis: (measure, address) => `Confirm ${measure} (${address})`,
    changed: "Changed since it was put in",
    changedNote: "You confirm the present text. What was put in:",
    lost: "Drafts that were not found",
    onlyLost: (count) => `${counted(count, "unconfirmed place")} not found in the sheet`,
    lostNote:
      "The measure’s text changed, or rows or columns went, so these are not found in the sheet. The text is kept.",
    lostColour:
      "If a cell is still pale yellow in the sheet, please give it its colour back there.",
    dismiss: "Remove mark",
    dismissThis: (measure) => `Remove the mark of ${measure}`,
    dismissed: (count) => `Mark removed from ${counted(count, "draft")} not found`,
    unconfirmed: "The confirmation was taken back",
    unconfirmedNote: "The drafts are unconfirmed again.",
    scope: "Confirming does not change text. Only the mark goes.",
    scopeColoured: "Confirming removes the mark and gives the cell its colour back. Text stays.",
    confirmAll: (count) => `Confirm all ${count}`,
    confirmed: (count) => `${counted(count, "draft")} confirmed`,
    none: "There are no unconfirmed drafts",
    noneNote: "All carried text has been confirmed.",
  },
);
