import { counted } from "./counted";
import { inBoth } from "./inBoth";

/** Going through drafts (未確認) and confirming them. */
export const drafts = inBoth(
  {
    title: (count: number) => `未確認の${count}か所を確かめる`,
    note: "文を読み、よければ「これでよい」を押してください。直すときはシートで書きかえます。点線は、確かめる数字や年度です。",
    ownNote: (department: string, others: number) =>
      `${department}の文だけを出しています。ほかの課が確かめる所は、${others}か所です。`,
    othersTitle: "ほかの課が確かめる所",
    others: (count: number, departments: string) =>
      `${count}か所（${departments}）に、未確認の印が残っています。`,
    othersHow: "上の「課」を事務局に変えると、すべての課の下書きを見られます。",
    othersHere: (departments: string, too: boolean) =>
      `ここにあるほかの課の文（${departments}）${too ? "も" : "は"}、未確認です。`,
    mark: "未確認",
    confirm: "これでよい",
    confirmThis: (measure: string, address: string) => `${measure}（${address}）は、これでよい`,
    asked: (count: number) => `予定のままの${count}文を選ぶ`,
    askedOf: (count: number, measure: string) => `${measure}の予定のままの${count}文を選ぶ`,
    reworded: "文を直しました",
    notReworded: "文を直せませんでした",
    rewordedNote: "下書きのままです。読んで確かめてください。",
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
    scopeOwn: "自分の課の印だけが取れます。文は変わりません。",
    scopeOwnColoured:
      "自分の課の印だけが取れます。文は変わりません。セルの色は、ほかの課も確かめると元に戻ります。",
    confirmAll: (count: number) => `${count}か所すべて確かめた`,
    confirmed: (count: number) => `${count}か所を確かめました`,
    stillOthers: (count: number) => `ほかの${count}課の文は、未確認のままです。`,
    noneOwn: (department: string) => `${department}の未確認の下書きはありません`,
    none: "未確認の下書きはありません",
    noneNote: "繰越で入れた文は、すべて確かめてあります。",
  },
  {
    title: (count) => `Go through ${counted(count, "draft")}`,
    note: "Read each text and confirm it. To change one, write in the sheet. Figures and years to check are dotted.",
    ownNote: (department, others) =>
      `Only the text of ${department} is shown. Others have ${counted(others, "place")} to confirm.`,
    othersTitle: "For other departments to confirm",
    others: (count, departments) =>
      `${counted(count, "place")} (${departments}) still marked as unconfirmed.`,
    othersHow: "Choose Secretariat as the department above to see every draft.",
    othersHere: (departments, too) =>
      `Text of other departments here (${departments}) is unconfirmed${too ? ", too" : ""}.`,
    mark: "unconfirmed",
    confirm: "Confirm",
    confirmThis: (measure, address) => `Confirm ${measure} (${address})`,
    asked: (count) => `Choose the wording of ${counted(count, "sentence")}`,
    askedOf: (count, measure) => `Choose the wording of ${counted(count, "sentence")}: ${measure}`,
    reworded: "The text was changed",
    notReworded: "The text could not be changed",
    rewordedNote: "It is still a draft. Please read and confirm it.",
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
    scopeOwn: "Only your department’s mark goes. Text does not change.",
    scopeOwnColoured:
      "Only your department’s mark goes. Text stays. A cell gets its colour back once the others have confirmed, too.",
    confirmAll: (count) => `Confirm all ${count}`,
    confirmed: (count) => `${counted(count, "draft")} confirmed`,
    stillOthers: (count) => `Text of ${counted(count, "other department")} stays unconfirmed.`,
    noneOwn: (department) => `No unconfirmed drafts of ${department}`,
    none: "There are no unconfirmed drafts",
    noneNote: "All carried text has been confirmed.",
  },
);
