import type { Facts } from "./Facts";
import { inBoth } from "./inBoth";

type Promised = { readonly title: string; readonly text: string };
/** Why the sample did not open; the codes are those of `SampleOutcome`. */
type SampleCode = "cell-editing" | "no-way" | "host-failure" | "no-file";

const failureJa: Record<SampleCode, Facts> = {
  "cell-editing": {
    title: "見本を開けませんでした。ブックは変わっていません",
    what: "見本のブックを、新しい窓で開けませんでした。",
    why: "Excelでセルを編集しているあいだは、開けません。",
    remedy: "シートをクリックしてEnterキーで編集を終え、もう一度押してください。",
  },
  "no-way": {
    title: "見本を開けませんでした。ブックは変わっていません",
    what: "見本のブックを、新しい窓で開けませんでした。",
    why: "このExcelでは、アドインから新しいブックを開けません。",
    remedy: "「この画面で案内を見る」を押すと、見本を開かずに同じ案内を読めます。",
  },
  "host-failure": {
    title: "見本を開けませんでした。ブックは変わっていません",
    what: "見本のブックを、新しい窓で開けませんでした。",
    why: "Excelが別の処理をしているか、新しいブックを開けない設定です。",
    remedy: "「この画面で案内を見る」を押すと、見本を開かずに同じ案内を読めます。",
  },
  "no-file": {
    title: "見本を開けませんでした。ブックは変わっていません",
    what: "見本のファイルが届きませんでした。",
    why: "アドインの置き場所につながらないか、見本が置かれていません。",
    remedy: "「この画面で案内を見る」を押すと、見本を開かずに同じ案内を読めます。",
  },
};

const failureEn: Record<SampleCode, Facts> = {
  "cell-editing": {
    title: "The sample could not be opened. The workbook has not changed",
    what: "The sample did not open in a window of its own.",
    why: "Excel cannot open it while a cell is being edited.",
    remedy: "Click the sheet, finish editing with Enter, and press again.",
  },
  "no-way": {
    title: "The sample could not be opened. The workbook has not changed",
    what: "The sample did not open in a window of its own.",
    why: "This Excel does not let an add-in open a new workbook.",
    remedy: "Press Take the tour here to read the same tour without the sample.",
  },
  "host-failure": {
    title: "The sample could not be opened. The workbook has not changed",
    what: "The sample did not open in a window of its own.",
    why: "Excel is busy, or is set not to open new workbooks.",
    remedy: "Press Take the tour here to read the same tour without the sample.",
  },
  "no-file": {
    title: "The sample could not be opened. The workbook has not changed",
    what: "The sample file did not arrive.",
    why: "The place where the add-in is kept cannot be reached, or has no sample.",
    remedy: "Press Take the tour here to read the same tour without the sample.",
  },
};

const promisesJa: readonly Promised[] = [
  { title: "先に見せます", text: "書き込む前に、変わる所をすべて出します。" },
  { title: "元に戻せます", text: "閉じたあとでも、書き込む前の文に戻せます。" },
  { title: "様式を変えません", text: "字体、罫線、列の幅、印刷の設定はそのままです。" },
  { title: "外に出しません", text: "文書はこのパソコンの中だけで扱います。" },
];

const promisesEn: readonly Promised[] = [
  { title: "It shows first", text: "Everything that will change is shown before it is written." },
  { title: "It can be undone", text: "Even after closing, the text comes back as it was." },
  { title: "The form stays", text: "Fonts, borders, column widths and print settings stay." },
  { title: "Nothing leaves", text: "Your document is handled on this PC alone." },
];

/** The first page: what this is, what it will never do, whose work it is. */
export const welcome = inBoth(
  {
    menu: "はじめの説明と案内",
    title: "計画進捗表を、壊さずに書くための道具です",
    about:
      "前の年の計画を今年の実績の下書きにし、自分の課の文だけを書き、誤りを見つけ、各課のブックを1つにまとめます。",
    promises: promisesJa,
    department: "あなたの課",
    departmentNote: "あとで変えられます。事務局はすべての課を見られます。",
    reading: "ブックの課の名前を読んでいます。",
    noDepartments: "このブックからは、課の名前を読み取れませんでした。事務局として始めます。",
    begin: "はじめる",
    goBack: "作業に戻る",
    sample: "見本で試す",
    tourHere: "この画面で案内を見る",
    sampleOpened: "見本のブックを、新しい窓で開きました",
    sampleOpenedNote:
      "その窓の「ホーム」タブの「計画シート」で「開く」を押すと、90秒の案内が始まります。このブックは変えていません。",
    sampleOpenedByHand:
      "その窓の「ホーム」タブの「計画シート」で「開く」を押し、出てきた画面で「見本で試す」を押すと、90秒の案内が始まります。このブックは変えていません。",
    failure: failureJa,
  },
  {
    menu: "Introduction and tour",
    title: "A tool for plan sheets that does not break them",
    about:
      "It drafts this year’s results from last year’s plan, lets you write your own department’s text alone, finds slips, and brings all departments’ workbooks together.",
    promises: promisesEn,
    department: "Your department",
    departmentNote: "You can change it later. The secretariat sees all departments.",
    reading: "Reading the departments’ names in this workbook.",
    noDepartments: "No department’s name was found in this workbook. You begin as the secretariat.",
    begin: "Begin",
    goBack: "Back to work",
    sample: "Try the sample",
    tourHere: "Take the tour here",
    sampleOpened: "The sample is open in a window of its own",
    sampleOpenedNote:
      "In that window, press Open in the Plan Sheet group of the Home tab: a tour of 90 seconds begins. This workbook has not changed.",
    sampleOpenedByHand:
      "In that window, press Open in the Plan Sheet group of the Home tab, then Try the sample: a tour of 90 seconds begins. This workbook has not changed.",
    failure: failureEn,
  },
);
