import { inBoth } from "./inBoth";

type TabHelp = {
  readonly purpose: string;
  readonly steps: readonly [string, string, string];
  readonly never: string;
  readonly back: string;
};

type Told = Record<"entry" | "filter" | "check" | "carryForward" | "merge", TabHelp>;

const ja: Told = {
  entry: {
    purpose: "施策ごとに、自分の課の実績と計画の文を書くタブです。",
    steps: [
      "シートで、書く所のセルを選びます。",
      "自分の課の文を、この画面で書きます。前の年の文を使うこともできます。",
      "「書き込む」を押すと、シートに入ります。",
    ],
    never: "ほかの課の文、字体、罫線、列の幅は変えません。",
    back: "書き込んだあとに出る「書き込みを元に戻す」か、左上のメニューの「履歴」で戻せます。",
  },
  filter: {
    purpose: "あと何か所書けば終わるかを見て、書く所へ移るタブです。",
    steps: [
      "上の「課」で、自分の課を選びます。",
      "残りの一覧から、書く施策を選びます。そのセルへ移ります。",
      "シートも自分の課の行だけにしたいときは、「行を絞り込む」を使います。",
    ],
    never: "文は変えません。絞り込むと行が隠れますが、消えはしません。",
    back: "「すべて表示」で、絞り込む前の行に戻ります。人が隠した行は、隠れたままです。",
  },
  check: {
    purpose: "返す前に、書きもれや年度のずれなどの指摘がないか確かめるタブです。",
    steps: [
      "指摘の一覧を見ます。押すと、そのセルへ移ります。",
      "直せるものは、前と後の文を見てから直します。",
      "そのままでよいものは、わけを書いて「このままにする」を押します。",
    ],
    never: "見せて確かめた所のほかは、何も変えません。",
    back: "直した所は、すぐ上に出る「元に戻す」か、左上のメニューの「履歴」で戻せます。",
  },
  carryForward: {
    purpose: "前の年の計画の文を、実績の下書きとして入れるタブです。繰越といいます。",
    steps: [
      "どの列からどの列へ入れるかを確かめます。",
      "入る文を見て、入れない所があれば外します。",
      "入れた下書きを1つずつ読み、「これでよい」を押します。",
    ],
    never: "文のある所は、そのままです。確かめるまで、下書きには未確認の印が残ります。",
    back: "入れたあとに出る「元に戻す」で、まとめて入れる前に戻せます。",
  },
  merge: {
    purpose: "事務局が、ブックを各課に配り、返ってきたものを統合するタブです。",
    steps: [
      "「配布の準備」で、課ごとのブックを作って配ります。",
      "返ってきたブックを、ここに入れます。",
      "食いちがう所をどうするか決めて、まとめて反映します。",
    ],
    never: "反映を押すまで、ブックには何も書き込みません。返ってきたファイルは変えません。",
    back: "反映したあとに出る「元に戻す」で、反映する前の文に戻せます。",
  },
};

const en: Told = {
  entry: {
    purpose: "Here you write your department’s results and plan for each measure.",
    steps: [
      "In the sheet, select the cell to write in.",
      "Write your own department’s text here. Last year’s text can be used.",
      "Press Write, and the text goes into the sheet.",
    ],
    never: "Other departments’ text, fonts, borders and column widths never change.",
    back: "Undo with the button that appears after writing, or with History in the menu at the top left.",
  },
  filter: {
    purpose: "Here you see how many places are left to write, and go to them.",
    steps: [
      "Choose your department at the top right.",
      "Choose a measure from the list; the sheet goes to its cell.",
      "To see only your own rows in the sheet, too, use the filter of rows.",
    ],
    never: "No text changes. Filtering hides rows; it never removes them.",
    back: "Show all brings the rows back as they were. Rows that a person hid stay hidden.",
  },
  check: {
    purpose: "Here you look for missing text, wrong years and the like before you return the book.",
    steps: [
      "Look through the findings; each takes you to its cell.",
      "What can be corrected is shown before and after, then corrected.",
      "What is right as it is you leave, and say why.",
    ],
    never: "Nothing changes but what you were shown and agreed to.",
    back: "Undo with the button that appears above, or with History in the menu at the top left.",
  },
  carryForward: {
    purpose: "Here last year’s plan is carried forward into the results, as a draft.",
    steps: [
      "Check from which column to which column.",
      "Look at the text, and leave out what should not go in.",
      "Read each draft and confirm it.",
    ],
    never:
      "Cells that hold text stay as they are. Drafts stay unconfirmed until somebody confirms.",
    back: "The Undo button that appears afterwards takes all of it back at once.",
  },
  merge: {
    purpose: "Here the secretariat sends workbooks round and brings the returned ones together.",
    steps: [
      "Prepare a workbook for each department and send them.",
      "Put the returned workbooks in here.",
      "Decide where they differ, then apply everything at once.",
    ],
    never: "Nothing is written before you apply. Returned files are never changed.",
    back: "The Undo button that appears afterwards brings the text back.",
  },
};

/** 「このタブの使い方」: what a tab is for, in three steps, what it never changes, and the way back. */
export const help = inBoth(
  {
    button: "このタブの使い方",
    close: "使い方を閉じる",
    title: (tab: string) => `「${tab}」の使い方`,
    neverLabel: "変えないもの",
    backLabel: "戻し方",
    tabs: ja,
  },
  {
    button: "How this tab works",
    close: "Close this help",
    title: (tab) => `How “${tab}” works`,
    neverLabel: "What never changes",
    backLabel: "The way back",
    tabs: en,
  },
);
