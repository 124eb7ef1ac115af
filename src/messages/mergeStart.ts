import { counted } from "./counted";
import { inBoth } from "./inBoth";

/** The tab 統合: how it begins, and handing in what came back. */
export const mergeStart = inBoth(
  {
    title: "各課のブックを、1つにまとめます",
    does: "返ってきたブックを配った文とくらべ、変わった文だけを集めます。",
    drop: "返ってきたブックをここへ落とす",
    dropNote: ".xlsxを、まとめて何冊でも落とせます。",
    dropNow: "ここで放すと、読み始めます",
    choose: "選ぶ",
    pick: "返ってきたブックを選ぶ",
    onlyRead: "読むだけです。反映を押すまで、このブックの文は変わりません。",
    opening: "返ってきたブックをくらべています",
    base: {
      title: "もとにする表",
      of: (plan: string, when: string) => `${plan}（${when}に配ったもの）`,
      adopted: (when: string) => `${when}に、くらべる文を控えました。`,
      sentTo: (count: number) => `${count}課へ配りました。まだ1冊も返っていません。`,
      none: "まだ1冊も返っていません。",
    },
    adopt: {
      title: "配ったブックを選んでください",
      note: "どの文が変わったかは、配ったときの文とくらべて決めます。このブックには、配ったときの控えがありません。",
      drop: "配ったブックをここへ落とす",
      dropNote: "配ったときの.xlsxを1冊選びます。返ってきた冊でもかまいません。",
      pick: "配ったブックを選ぶ",
      scope: "くらべるための控えを、このブックの中に残します。セルは変わりません。",
      waiting: (count: number) => `返ってきた${count}冊は、それまで待っています。`,
    },
    refusedTitle: (count: number) => `受け取れなかったファイル ${count}冊`,
    refusedNewer: {
      what: (file: string) => `「${file}」からは、何も入れていません。`,
      why: "新しい版のアドインで配られたブックです。",
      todo: "新しい版のアドインで開いて、もう一度落としてください。",
    },
    notKept: (count: number, files: string) =>
      `${count}冊（${files}）は、大きくてこのブックに残せません。この画面を閉じたら、もう一度落としてください。決めたことは残ります。`,
    dropAgain: (count: number) => `${count}冊を、もう一度落としてください`,
    dropAgainNote: "大きくて、このブックに残せなかったファイルです。決めたことは残っています。",
    taken: (count: number) =>
      count > 0 ? `${count}冊を読みました。` : "同じ冊を、もう受け取っています。",
    reading: (file: string) => `「${file}」`,
  },
  {
    title: "Merge the departments’ workbooks into one",
    does: "Compares what came back with what was circulated and collects only what changed.",
    drop: "Drop the returned workbooks here",
    dropNote: ".xlsx files, as many as you like at once.",
    dropNow: "Let go to read them",
    choose: "Choose",
    pick: "Choose returned workbooks",
    onlyRead: "Files are only read. No text of this workbook changes before you apply.",
    opening: "Comparing what came back",
    base: {
      title: "Compared with",
      of: (plan, when) => `${plan} (circulated ${when})`,
      adopted: (when) => `The text to compare with was kept ${when}.`,
      sentTo: (count) =>
        `Circulated to ${counted(count, "department")}. Nothing has come back yet.`,
      none: "Nothing has come back yet.",
    },
    adopt: {
      title: "Choose the workbook that was circulated",
      note: "What changed is told by comparing with what was circulated. This workbook has no record of it.",
      drop: "Drop the circulated workbook here",
      dropNote: "One .xlsx file as it was sent out. A returned copy will do, too.",
      pick: "Choose the circulated one",
      scope: "A record for comparing is kept inside this workbook. No cell changes.",
      waiting: (count) => `${counted(count, "returned copy", "returned copies")} wait for it.`,
    },
    refusedTitle: (count) => `${counted(count, "file")} not taken`,
    refusedNewer: {
      what: (file) => `Nothing was taken from “${file}”.`,
      why: "It was circulated with a newer version of the add-in.",
      todo: "Open the newer version and drop it again.",
    },
    notKept: (count, files) =>
      `${counted(count, "copy", "copies")} too large to stay in this workbook (${files}). Drop them again after closing this pane. What you decided stays.`,
    dropAgain: (count) => `Please drop ${counted(count, "file")} again`,
    dropAgainNote: "They were too large to stay in this workbook. What you decided is still here.",
    taken: (count) =>
      count > 0 ? `${counted(count, "copy", "copies")} read.` : "These copies are here already.",
    reading: (file) => `“${file}”`,
  },
);
