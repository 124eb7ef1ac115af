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
    lostNote: "行や列が動いたか消えたため、シートの中で見つかりません。文は残してあります。",
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
    lostNote:
      "Rows or columns moved or went, so these are not found in the sheet. The text is kept.",
    scope: "Confirming does not change text. Only the mark goes.",
    scopeColoured: "Confirming removes the mark and gives the cell its colour back. Text stays.",
    confirmAll: (count) => `Confirm all ${count}`,
    confirmed: (count) => `${counted(count, "draft")} confirmed`,
    none: "There are no unconfirmed drafts",
    noneNote: "All carried text has been confirmed.",
  },
);
