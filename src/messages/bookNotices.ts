import type { Facts } from "./Facts";
import { inBoth } from "./inBoth";

const ja = {
  readOnly: {
    title: "このブックは読み取り専用です。ブックは変わっていません",
    what: "書き込んでも、このファイルには保存できません。見る、探す、点検するだけなら使えます。",
    why: "ほかの人が先に開いているか、読み取り専用のファイルか、編集を有効にする前です。",
    remedy:
      "画面の上に「編集を有効にする」や「ブックの編集」があれば押してください。なければ、先に開いている人に閉じてもらうか、「名前を付けて保存」で別のファイルにしてください。",
  } satisfies Facts,
  others: {
    title: "ほかの人も、このブックに書いています",
    what: "あなたのほかに、だれかがこのブックを開いて文を変えました。",
    why: "ブックが、何人かで同時に編集できる場所に置かれています。",
    remedy:
      "記入はそのまま続けられます。書き込む直前に今の文とくらべ、変わっていれば止まってお聞きします。繰越、統合、様式の変更は、だれか1人がしてください。",
  } satisfies Facts,
};

const en: typeof ja = {
  readOnly: {
    title: "This workbook is read-only. It has not changed",
    what: "What is written cannot be saved in this file. Looking, searching and checking work.",
    why: "Somebody else has it open, the file is read-only, or editing is not enabled yet.",
    remedy:
      "Press Enable Editing or Edit Workbook above the sheet if it is there. If not, ask whoever has the file open to close it, or save it under another name.",
  },
  others: {
    title: "Somebody else is writing in this workbook, too",
    what: "Another person has this workbook open and changed its text.",
    why: "It is kept where several people can edit it at the same time.",
    remedy:
      "You can go on writing: just before each write the present text is compared, and you are asked where it has changed. Let one person alone carry forward, merge, and change the form.",
  },
};

/** What is to be known of the open workbook as a whole. */
export const bookNotices = inBoth(
  {
    facts: ja,
    goOn: "見るだけで進む",
    lookAgain: "確かめ直す",
    readOnlyMark: "読み取り専用",
    readOnlyShort: "書き込んでも、このファイルには保存できません。",
    details: "くわしく見る",
    understood: "わかりました",
  },
  {
    facts: en,
    goOn: "Go on, read only",
    lookAgain: "Look again",
    readOnlyMark: "Read-only",
    readOnlyShort: "What is written cannot be saved in this file.",
    details: "See more",
    understood: "Understood",
  },
);
