import type { Facts } from "./Facts";
import { inBoth } from "./inBoth";

/** The codes of the port `Notebook`; one that is missing here does not compile where it is told. */
type Told = Record<"damaged" | "newer" | "host-failure", Facts>;

const ja: Told = {
  damaged: {
    title: "未確認の印を読めません。文は変わっていません",
    what: "ブックに残した下書きの印を読めませんでした。",
    why: "ブックの中の控えが、ほかの道具で書きかえられたか、こわれています。",
    remedy: "控えはそのまま残してあります。下書きの文は、シートで1つずつ確かめてください。",
  },
  newer: {
    title: "未確認の印を読めません。文は変わっていません",
    what: "ブックに残した下書きの印を読めませんでした。",
    why: "このブックの控えは、新しい版のアドインで書かれています。",
    remedy: "新しい版のアドインで開いてください。控えはそのまま残してあります。",
  },
  "host-failure": {
    title: "未確認の印を読めません。文は変わっていません",
    what: "ブックに残した下書きの印を読めませんでした。",
    why: "Excelが別の処理をしているか、つながりが切れています。",
    remedy: "少し待って読み直してください。",
  },
};

const en: Told = {
  damaged: {
    title: "The draft marks cannot be read. No text has changed",
    what: "The marks of unconfirmed drafts kept in the workbook could not be read.",
    why: "The record in the workbook is damaged or was changed by another tool.",
    remedy: "The record is left as it is. Please check drafts in the sheet one by one.",
  },
  newer: {
    title: "The draft marks cannot be read. No text has changed",
    what: "The marks of unconfirmed drafts kept in the workbook could not be read.",
    why: "They were written by a newer version of the add-in.",
    remedy: "Open the workbook with the newer version. The record is left as it is.",
  },
  "host-failure": {
    title: "The draft marks cannot be read. No text has changed",
    what: "The marks of unconfirmed drafts kept in the workbook could not be read.",
    why: "Excel is busy, or the connection was lost.",
    remedy: "Wait a little and read again.",
  },
};

/** Why the notes kept in the workbook cannot be used. */
export const notebookFailure = inBoth(ja, en);
