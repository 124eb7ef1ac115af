import { counted } from "./counted";
import type { Facts } from "./Facts";
import { inBoth } from "./inBoth";

type Told = Record<"damaged" | "newer" | "host-failure", Facts>;

const ja: Told = {
  damaged: {
    title: "答えを残せませんでした。シートは変わっていません",
    what: "選んだ読み取り方を、ブックに残せませんでした。",
    why: "ブックの中の控えが、ほかの道具で書きかえられたか、こわれています。",
    remedy:
      "控えはそのまま残してあります。控えのこわれていない、前のブックがあれば、それを使ってください。",
  },
  newer: {
    title: "答えを残せませんでした。シートは変わっていません",
    what: "選んだ読み取り方を、ブックに残せませんでした。",
    why: "このブックの控えは、新しい版のアドインで書かれています。",
    remedy: "新しい版のアドインで開いてください。控えはそのまま残してあります。",
  },
  "host-failure": {
    title: "答えを残せませんでした。シートは変わっていません",
    what: "選んだ読み取り方を、ブックに残せませんでした。",
    why: "Excelが別の処理をしているか、つながりが切れています。",
    remedy: "少し待って、もう一度ためしてください。書いた内容は、この画面に残っています。",
  },
};

const en: Told = {
  damaged: {
    title: "The answer could not be kept. No sheet has changed",
    what: "The chosen reading could not be kept in the workbook.",
    why: "The record in the workbook is damaged or was changed by another tool.",
    remedy: "The record is left as it is. Use an earlier copy of the workbook if you have one.",
  },
  newer: {
    title: "The answer could not be kept. No sheet has changed",
    what: "The chosen reading could not be kept in the workbook.",
    why: "The record in it was written by a newer version of the add-in.",
    remedy: "Open the workbook with the newer version. The record is left as it is.",
  },
  "host-failure": {
    title: "The answer could not be kept. No sheet has changed",
    what: "The chosen reading could not be kept in the workbook.",
    why: "Excel is busy, or the connection was lost.",
    remedy: "Wait a little and try again. What you typed is still on this screen.",
  },
};

/** What came of keeping a reading, or a city's words, in the workbook. */
export const keptInBook = inBoth(
  {
    answers: "答えを残しました",
    answersNote: (sheets: number) =>
      sheets > 1
        ? `${sheets}枚のシートに当てはめました。このブックに残り、ブックと一緒に引き継がれます。`
        : "このブックに残り、ブックと一緒に引き継がれます。",
    forgotten: "読み取り方を元に戻しました",
    forgottenNote: "シートの見出しだけから読み直しました。",
    declined: "この表を使わないことにしました",
    declinedNote: "答えはこのブックに残ります。「読み取り方を元に戻す」で、いつでも取り消せます。",
    words: (city: string) =>
      city === "" ? "市のことばを残しました" : `${city}のことばを残しました`,
    wordsNote: "このことばで読み直しました。このブックに残り、ブックと一緒に引き継がれます。",
    ownWords: (city: string) => `${city}のことばは使いません`,
    ownWordsNote: "このブックでは、もうおたずねしません。",
    failure: ja,
  },
  {
    answers: "Your answer is kept",
    answersNote: (sheets) =>
      sheets > 1
        ? `It applies to ${counted(sheets, "sheet")}. It stays in this workbook and goes with it.`
        : "It stays in this workbook and goes with it.",
    forgotten: "The decisions are undone",
    forgottenNote: "The sheet was read again from its headings alone.",
    declined: "This table is not used",
    declinedNote: "The answer stays in this workbook. “Undo these decisions” takes it back.",
    words: (city) => (city === "" ? "The city’s words are kept" : `The words of ${city} are kept`),
    wordsNote: "The workbook was read again. The words stay in it and go with it.",
    ownWords: (city) => `The words of ${city} are not used`,
    ownWordsNote: "You will not be asked again in this workbook.",
    failure: en,
  },
);
