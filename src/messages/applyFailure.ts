import type { ApplyFailure } from "../domain/edit/Command";
import type { Facts } from "./Facts";
import { inBoth } from "./inBoth";

type Told = {
  /** `title` is left out: it depends on whether the workbook is as it was (`ApplyFailure.restored`). */
  readonly codes: Record<ApplyFailure["code"], Omit<Facts, "title">>;
  readonly unchanged: string;
  /** The title where nothing was to be done: no failure at all. */
  readonly nothing: { readonly title: string };
  readonly changed: string;
  readonly look: string;
};

const ja: Told = {
  unchanged: "書き込めませんでした。ブックは変わっていません",
  nothing: { title: "元に戻せるものはありません。ブックは変わっていません" },
  changed: "途中で止まりました。ブックの一部が変わっています",
  look: "シートを見て、変わった所を確かめてください。「元に戻す」も使えます。",
  codes: {
    "cell-editing": {
      what: "セルに書き込めませんでした。",
      why: "Excelでセルを編集しているあいだは、書き込めません。",
      remedy: "シートをクリックしてEnterキーで編集を終え、もう一度ためしてください。",
    },
    protected: {
      what: "シートに書き込めませんでした。",
      why: "シートが保護されています。",
      remedy: "「校閲」の「シート保護の解除」で保護を外すか、保護した人に頼んでください。",
    },
    "read-only": {
      what: "ブックに書き込めませんでした。",
      why: "ブックが読み取り専用で開かれています。",
      remedy: "「編集を有効にする」を押すか、書き込めるブックを開いてください。",
    },
    "payload-too-large": {
      what: "一度に書き込む量が、Excelの受け取れる量を超えました。",
      why: "とても長い文が、いくつもあります。",
      remedy: "入れる所をいくつか外し、2回に分けてください。",
    },
    "journal-full": {
      what: "元に戻すための控えを残せないため、書き込みませんでした。",
      why: "ブックの中の控えが、いっぱいです。",
      remedy: "ブックを保存して開き直し、入れる所を減らしてためしてください。",
    },
    "notebook-unreadable": {
      what: "下書きの印を残せないため、書き込みませんでした。",
      why: "ブックの中の控えがこわれているか、新しい版のアドインで書かれています。",
      remedy:
        "新しい版のアドインで開くか、詳しい記録を担当者に渡してください。控えはそのまま残してあります。",
    },
    "nothing-to-undo": {
      what: "元に戻すものが見つかりませんでした。",
      why: "このアドインで書き込んだ控えが、残っていません。",
      remedy: "何もしなくて大丈夫です。人が書いた文は、Excelの「元に戻す」で戻せます。",
    },
    cancelled: {
      what: "書き込みを、途中でやめました。",
      why: "「やめる」が押されたためです。",
      remedy: "続けるときは、もう一度ためしてください。",
    },
    "no-longer-fits": {
      what: "操作を、取りやめました。",
      why: "ブックが、見せたときと変わっています。途中までの形にしないため、何も書き込みませんでした。",
      remedy: "読み直して、もう一度ためしてください。",
    },
    "host-failure": {
      what: "Excelが書き込みを受けつけませんでした。",
      why: "Excelが別の処理をしているか、つながりが切れています。",
      remedy:
        "少し待って、もう一度ためしてください。続くときは、詳しい記録を担当者に渡してください。",
    },
  },
};

const en: Told = {
  unchanged: "Could not write. The workbook has not changed",
  nothing: { title: "There is nothing to undo. The workbook has not changed" },
  changed: "It stopped midway. Part of the workbook has changed",
  look: "Look at the sheet and check what changed. You can also use Undo.",
  codes: {
    "cell-editing": {
      what: "The cells could not be written.",
      why: "Excel cannot be written to while a cell is being edited.",
      remedy: "Click the sheet, finish editing with Enter, and try again.",
    },
    protected: {
      what: "The sheet could not be written to.",
      why: "The sheet is protected.",
      remedy: "Remove the protection under Review, or ask the person who set it.",
    },
    "read-only": {
      what: "The workbook could not be written to.",
      why: "The workbook is open read-only.",
      remedy: "Press Enable Editing, or open a workbook you may change.",
    },
    "payload-too-large": {
      what: "This was more than Excel takes at once.",
      why: "Several texts are very long.",
      remedy: "Leave some places out and do it in two steps.",
    },
    "journal-full": {
      what: "Nothing was written, because no record for undoing could be kept.",
      why: "The records kept in the workbook are full.",
      remedy: "Save and reopen the workbook, and try with fewer places.",
    },
    "notebook-unreadable": {
      what: "Nothing was written, because drafts could not be marked.",
      why: "The record in the workbook is damaged or was written by a newer version.",
      remedy:
        "Use the newer version, or pass the details to your support. The record is left as it is.",
    },
    "nothing-to-undo": {
      what: "Nothing was found that could be undone.",
      why: "No record of anything this add-in wrote is left.",
      remedy: "Nothing needs doing. Excel’s own Undo takes back what people typed.",
    },
    cancelled: {
      what: "Writing was stopped midway.",
      why: "Cancel was pressed.",
      remedy: "Try again to go on.",
    },
    "no-longer-fits": {
      what: "The operation was not carried out.",
      why: "The workbook is not as it was shown. So that nothing is left half done, nothing was written.",
      remedy: "Read again and try again.",
    },
    "host-failure": {
      what: "Excel did not accept the writing.",
      why: "Excel is busy, or the connection was lost.",
      remedy: "Wait a little and try again. If it goes on, pass the details to your support.",
    },
  },
};

/** Why nothing of a command was written, or why it stopped. Use `tellApplyFailure`. */
export const applyFailure = inBoth(ja, en);
