import { inBoth } from "./inBoth";

type Step = { readonly title: string; readonly text: string };
type Steps = Record<"carryForward" | "entry" | "filter" | "check" | "merge" | "undo", Step>;

const ja: Steps = {
  carryForward: {
    title: "1年は「繰越」から",
    text: "前の年の計画を、今年の実績の下書きにまとめて入れます。",
  },
  entry: {
    title: "「記入」で文を書く",
    text: "シートでセルを選ぶと、自分の課の文だけをここで直せます。",
  },
  filter: {
    title: "「絞込」で残りを見る",
    text: "書いていない所があといくつかを数え、そこへ移ります。",
  },
  check: {
    title: "返す前に「点検」",
    text: "書きもれや年度のずれを指摘し、直した文を見せてから直します。",
  },
  merge: {
    title: "事務局は「統合」",
    text: "ブックを課ごとに配り、返ってきた文を1冊にまとめます。",
  },
  undo: {
    title: "いつでも戻せます",
    text: "左上のシート名のメニューの「履歴」から、閉じたあとでも元に戻せます。",
  },
};

const en: Steps = {
  carryForward: {
    title: "The year begins with Carry",
    text: "Last year’s plan goes into this year’s results as drafts, all at once.",
  },
  entry: {
    title: "Text is written in Write",
    text: "Select a cell in the sheet, and edit your own department’s text here.",
  },
  filter: {
    title: "Filter shows what is left",
    text: "It counts the places that are not written yet, and takes you there.",
  },
  check: {
    title: "Check before returning",
    text: "It points out gaps and wrong years, and shows each correction before making it.",
  },
  merge: {
    title: "Merge is the secretariat’s",
    text: "A workbook goes to each department; what comes back becomes one workbook again.",
  },
  undo: {
    title: "There is always a way back",
    text: "History, in the menu with the sheet’s name at the top left, undoes even after closing.",
  },
};

/** 90秒の案内. */
export const tour = inBoth(
  {
    label: "90秒の案内",
    step: (at: number, of: number) => `案内 ${at}／${of}`,
    inSample: "これは見本のブックです。押して試して大丈夫です。",
    notSample: "このブックは何も変えません。画面の説明だけを読む案内です。",
    next: "次へ",
    previous: "前へ",
    leave: "案内をやめる",
    end: "案内を終える",
    steps: ja,
  },
  {
    label: "Tour of 90 seconds",
    step: (at, of) => `Tour ${at} of ${of}`,
    inSample: "This is the sample. Feel free to press anything.",
    notSample: "Nothing of this workbook changes. The tour only tells what each tab is for.",
    next: "Next",
    previous: "Previous",
    leave: "Leave the tour",
    end: "End the tour",
    steps: en,
  },
);
