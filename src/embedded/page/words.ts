import type { FileRefusal } from "../../ports/WorkbookFiles";
import type { TypingRefusal } from "../model/typeIntoCell";

/** What happened, why, and what to do about it (事象・原因・対処). */
export type Explanation = {
  readonly event: string;
  readonly cause: string;
  readonly remedy: string;
};

/** Every word of the embedded host's own page. The product's sentences are in `src/messages`. */
export const words = {
  appName: "計画シート アシスタント",
  fileBar: {
    label: "ファイル",
    unsaved: "保存していない変更があります",
    open: "ブックを開く",
    save: "保存する",
    noBook: "ブックが開かれていません",
    dropHere: "ここに置くと開きます",
    opening: (file: string) => `${file} を開いています`,
    loading: "ブックを読み込んでいます",
    saved: (file: string) => `${file} をダウンロードに保存しました`,
  },
  ribbon: {
    label: "リボン",
    group: "計画シート",
    open: "開く",
    carryForward: "前年度計画を実績へ",
    check: "点検",
    undo: "元に戻す",
    running: (name: string) => `${name} を実行しています`,
  },
  newcomer: {
    lead: "Excelがなくても、ここで試せます。",
    rest: "左が表、右が作業ウィンドウです。開いたファイルは、保存するまで変わりません。",
    dismiss: "この案内を閉じる",
  },
  formula: {
    nameBox: "名前ボックス",
    bar: "数式バー",
    barOf: (address: string) => `${address} の内容`,
  },
  grid: {
    label: (sheet: string) => `シート ${sheet}`,
    keys: "矢印キーで移動、F2キーで編集、F6キーで隣の領域へ移ります。",
    cellInput: (address: string) => `${address} に入力`,
    region: "表",
    selectAll: "すべて選択",
  },
  tabs: { label: "シート", legend: "うすい黄色＝未確認の下書き" },
  pane: { label: "作業ウィンドウ", close: "作業ウィンドウを閉じる" },
  notice: { event: "事象", cause: "原因", remedy: "対処", close: "閉じる" },
  unsaved: {
    question: (file: string) => `${file} には保存していない変更があります。`,
    next: (file: string) => `${file} を開くと、その変更は残りません。`,
    saveFirst: "保存して開く",
    discard: "保存せずに開く",
    cancel: "やめる",
  },
  empty: {
    title: "計画進捗表のブックを開いてください",
    body: "「ブックを開く」で選ぶか、.xlsx のファイルをここに置いてください。ファイルはこのPCの外へ出ません。",
  },
} as const;

const fileRefusals: Record<FileRefusal["code"], Omit<Explanation, "event">> = {
  "empty-file": {
    cause: "ファイルの中身が空（0バイト）です。",
    remedy:
      "コピーやダウンロードが終わっているかを確かめ、もとのファイルをもう一度選んでください。",
  },
  encrypted: {
    cause: "パスワードで保護（暗号化）されています。",
    remedy:
      "Excelで開き、「ファイル」→「情報」→「ブックの保護」でパスワードを外して保存してから、開いてください。",
  },
  "legacy-xls": {
    cause: "古い形式（.xls）のブックです。",
    remedy:
      "Excelで開き、「名前を付けて保存」で「Excel ブック (.xlsx)」を選んで保存してから、開いてください。",
  },
  "not-a-workbook": {
    cause: "Excelのブック（.xlsx）ではありません。",
    remedy:
      "名前の終わりを .xlsx に変えただけのファイルは開けません。Excelで「Excel ブック (.xlsx)」として保存したファイルを選んでください。",
  },
  damaged: {
    cause: "ファイルの一部が壊れています。",
    remedy:
      "もとのファイルを受け取り直すか、Excelの「開いて修復する」で保存し直してから、開いてください。",
  },
  "too-large": {
    cause: "ファイルが大きすぎます。",
    remedy: "使わないシートや画像を除いて保存し直してから、開いてください。",
  },
  unreadable: {
    cause: "フォルダーか、移動や削除されたか、ほかのソフトが使っているファイルです。",
    remedy:
      "ファイルがそこにあるかを見て、ほかのソフトで開いているときは閉じてから、選び直してください。",
  },
  cancelled: { cause: "途中でやめました。", remedy: "開くには、もう一度選んでください。" },
};

/** Why a file was not opened. `file` is its name as the person knows it. */
export function explainFileRefusal(refusal: Pick<FileRefusal, "code" | "file">): Explanation {
  const event = `${refusal.file} を開けませんでした。いま開いているブックは、そのままです。`;
  return { event, ...fileRefusals[refusal.code] };
}

/** `said`: what the cell's own validation says when it refuses, and what it takes where it is a list. */
export function explainTypingRefusal(
  code: TypingRefusal,
  address: string,
  said: { readonly message?: string; readonly choices?: readonly string[] | null } = {},
): Explanation {
  const event = `${address} には入力できませんでした。セルは変わっていません。`;
  switch (code) {
    case "protected":
      return {
        event,
        cause: "シートが保護されていて、このセルはロックされています。",
        remedy: "Excelの「校閲」→「シート保護の解除」で保護を外してから、入力してください。",
      };
    case "too-long":
      return {
        event,
        cause: "一つのセルに入る32,767文字を超えています。",
        remedy: "文を短くするか、二つのセルに分けてください。",
      };
    case "read-only":
      return {
        event,
        cause: "ブックが読み取り専用で開かれています。",
        remedy: "別の名前で保存したブックを開いて、入力してください。",
      };
    case "not-allowed":
      return {
        event,
        cause: said.message || "このセルの入力規則に合わない値です。",
        remedy: said.choices
          ? `次のどれかを入力してください：${said.choices.join("、")}`
          : "入力規則に合う値を入力してください。",
      };
  }
}

export const otherExplanations = {
  saveFailed: (file: string): Explanation => ({
    event: `${file} を保存できませんでした。開いているブックは、そのままです。`,
    cause: "ブックの書き出しの途中で止まりました。",
    remedy:
      "もう一度「保存する」を押してください。続くときは、変えた所を控えてから開き直してください。",
  }),
  commandFailed: (name: string): Explanation => ({
    event: `「${name}」を実行できませんでした。ブックは変わっていません。`,
    cause: "リボンの処理が応えませんでした。",
    remedy: "「開く」で作業ウィンドウを出し、そこから実行してください。",
  }),
  unknownAddress: (typed: string): Explanation => ({
    event: `「${typed}」へ移れませんでした。`,
    cause: "セルの番地ではありません。",
    remedy: "F6 や A1:B4 のように入力してください。",
  }),
} as const;
