import { counted } from "./counted";
import { inBoth } from "./inBoth";

/** Progress and cancelling, for anything over a second. */
export const work = inBoth(
  {
    title: {
      reading: "ブックを読んでいます",
      file: "前の年のブックを読んでいます",
      preview: "入れる文を用意しています",
      writing: "下書きを入れています",
      fixing: "指摘を直しています",
      undoing: "元に戻しています",
      confirming: "確かめた印をつけています",
      editing: "文を書き込んでいます",
    },
    progress: (done: number, total: number) => `${total}のうち${done}まで`,
    seconds: (seconds: number) => `${seconds}秒たちました`,
    nothingWritten: "まだ何も書き込んでいません。",
    willRestore: "やめると、書き込んだ所を元に戻します。",
    cancel: {
      reading: "読み取りをやめる",
      file: "読み取りをやめる",
      preview: "用意をやめる",
      writing: "書き込みをやめる",
      fixing: "書き込みをやめる",
      undoing: "戻すのをやめる",
      confirming: "やめる",
      editing: "書き込みをやめる",
    },
  },
  {
    title: {
      reading: "Reading the workbook",
      file: "Reading last year’s workbook",
      preview: "Preparing the text",
      writing: "Putting the drafts in",
      fixing: "Correcting",
      undoing: "Putting things back",
      confirming: "Confirming",
      editing: "Writing the text",
    },
    progress: (done, total) => `${done} of ${total}`,
    seconds: (seconds) => `${counted(seconds, "second")} so far`,
    nothingWritten: "Nothing has been written yet.",
    willRestore: "If you cancel, what was written is put back.",
    cancel: {
      reading: "Stop reading",
      file: "Stop reading",
      preview: "Stop",
      writing: "Stop writing",
      fixing: "Stop writing",
      undoing: "Stop",
      confirming: "Stop",
      editing: "Stop writing",
    },
  },
);
