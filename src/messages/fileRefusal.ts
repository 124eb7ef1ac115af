/** A refused file, as the port `WorkbookFiles` tells it. */
type Refused = {
  readonly code:
    | "empty-file"
    | "encrypted"
    | "legacy-xls"
    | "not-a-workbook"
    | "damaged"
    | "too-large"
    | "unreadable"
    | "cancelled";
  readonly file: string;
};

/** 事象・原因・対処: what happened, why, and what a person can do. Each one or more whole sentences. */
export type FileRefusalMessage = {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
};

type Locale = "ja" | "en";

/** Why a file was not read, in words. Nothing was changed in any of these cases, which the words say once. */
export function fileRefusalMessage(refusal: Refused, locale: Locale): FileRefusalMessage {
  const { why, todo } = wording[locale][refusal.code];
  return {
    what: whatHappened[locale][refusal.code === "cancelled" ? 1 : 0](refusal.file),
    why,
    todo,
  };
}

const whatHappened = {
  ja: [
    (file: string) => `「${file}」は読み取れませんでした。何も変更していません。`,
    (file: string) => `「${file}」の読み取りをやめました。何も変更していません。`,
  ],
  en: [
    (file: string) => `“${file}” could not be read. Nothing has been changed.`,
    (file: string) => `Reading “${file}” was stopped. Nothing has been changed.`,
  ],
} as const;

type Wording = Readonly<Record<Refused["code"], Omit<FileRefusalMessage, "what">>>;

const wording: Readonly<Record<Locale, Wording>> = {
  ja: {
    "empty-file": {
      why: "中身のないファイル（0バイト）です。保存や送信の途中で切れたと考えられます。",
      todo: "送り主にもう一度送ってもらうか、元のファイルを選び直してください。",
    },
    encrypted: {
      why: "パスワードなどで暗号化されています。",
      todo: "Excelで開いてパスワードを外し、別の名前で保存したファイルを選んでください。",
    },
    "legacy-xls": {
      why: "古いExcelの形式（.xls）です。",
      todo: "Excelで開き、「Excelブック（.xlsx）」として保存したファイルを選んでください。",
    },
    "not-a-workbook": {
      why: "Excelブック（.xlsx、.xlsm）ではありません。名前の末尾が.xlsxでも、中身が別の形式のことがあります。",
      todo: "ExcelかLibreOfficeで開き、「Excelブック（.xlsx）」として保存したファイルを選んでください。",
    },
    damaged: {
      why: "ファイルの一部が壊れているか、欠けています。",
      todo: "Excelで開けるときは、別の名前で保存したファイルを選んでください。開けないときは、送り主にもう一度送ってもらってください。",
    },
    "too-large": {
      why: "中身が大きすぎて、安全に読み取れません。",
      todo: "使っていないシートや行を消して保存し直したファイルを選んでください。心当たりのない送り主のファイルは開かないでください。",
    },
    unreadable: {
      why: "フォルダーか、移動や削除されたか、ほかのソフトが使っているファイルです。",
      todo: "ファイルがそこにあるかを見て、ほかのソフトで開いているときは閉じ、もう一度選んでください。",
    },
    cancelled: {
      why: "「やめる」が押されました。",
      todo: "続けるときは、もう一度ファイルを選んでください。",
    },
  },
  en: {
    "empty-file": {
      why: "The file is empty (0 bytes). It was probably cut off while being saved or sent.",
      todo: "Ask for the file again, or choose the original.",
    },
    encrypted: {
      why: "It is encrypted, for example with a password.",
      todo: "Open it in Excel, remove the password, save it under another name and choose that file.",
    },
    "legacy-xls": {
      why: "It is in the format of older Excel versions (.xls).",
      todo: "Open it in Excel, save it as “Excel Workbook (.xlsx)” and choose that file.",
    },
    "not-a-workbook": {
      why: "It is not an Excel workbook (.xlsx, .xlsm). A name ending in .xlsx may hide another format.",
      todo: "Open it in Excel or LibreOffice, save it as “Excel Workbook (.xlsx)” and choose that file.",
    },
    damaged: {
      why: "Part of the file is broken or missing.",
      todo: "If Excel can open it, save it under another name and choose that file. If not, ask for the file again.",
    },
    "too-large": {
      why: "What it contains is too large to be read safely.",
      todo: "Delete sheets and rows that are not used, save, and choose that file. Do not open files from senders you do not know.",
    },
    unreadable: {
      why: "It is a folder, was moved or deleted, or another program is using it.",
      todo: "See whether the file is still there, close it in other programs, and choose it again.",
    },
    cancelled: {
      why: "It was stopped on request.",
      todo: "To go on, choose the file again.",
    },
  },
};
