import { counted } from "./counted";
import { inBoth } from "./inBoth";

/** 記入: writing what was typed, and what may come between. */
export const writing = inBoth(
  {
    unchanged: "変更はありません。",
    before: "書き込み前。",
    only: (address: string, block: string) => `${address}の${block}だけが変わります。`,
    several: (address: string, count: number) => `${address}の${count}つの文が変わります。`,
    whole: (address: string) => `${address}の文が変わります。`,
    write: "書き込む",
    overwrite: "置きかえて書き込む",
    decide: (count: number) => `食いちがい${count}件を決める`,
    discard: "入力を取り消す",
    discarded: "入力を取り消しました。シートは変わっていません。",
    bringBack: "入力を戻す",
    written: (time: string) => `${time}に書き込みました`,
    undoWrite: "書き込みを元に戻す",
    differs: "Excelが文を変えた所があります。シートを見てください。",
    nextBlank: "次の未記入へ",
    state: "書き込み前",
    waiting: (count: number) => `書き込んでいない文 ${count}か所`,
    keptIn: {
      pc: "このパソコンに控えてあります。閉じても消えません。",
      book: "このパソコンには控えられないため、ブックの中に控えました。ブックを保存すれば、閉じても消えません。",
      pane: "控えを残せません。この画面を閉じる前に書き込んでください。",
    },
    goTo: (where: string) => `${where}へ移る`,
    lostPlace: "書き込む所が見つかりません",
    takeAway: "この控えを消す",
    doubtful: (count: number) => `このブックの文ではないかもしれません（${count}件）`,
    doubtfulNote:
      "同じ名前の別のブックか、ほかの人が書きかけた文かもしれません。取り込むと、ここで書き込めるようになります。",
    take: "取り込む",
    leave: "そのまま残す",
    clashTitle: "シートの文が、書きかえられています",
    clashNote: "どちらの文も消えていません。どうするかを選んでください。",
    clashGone: "この文は、シートから消されています。",
    clashNotText: "シートには、文でないものが入っています。",
    mineNow: "あなたの文",
    theirsNow: "今シートにある文",
    keepMine: "自分の文にする",
    keepSheet: "シートの文にする",
    keepBoth: "両方残す",
    trouble: {
      asks: {
        title: "文でないものが入っています",
        text: (content: string) =>
          `書き込むと「${content}」が消えて、文に置きかわります。書き込んだあとで元に戻せます。`,
      },
      "block-gone": {
        title: "書き込む文が、シートにありません",
        text: "消されたか、課の名前が変わりました。文を写し、書く所を選び直してください。あなたの文はここに残っています。",
      },
      "reads-as-tag": {
        title: "書き込んでいません",
        text: (line: string) =>
          `「${line}」は課の名前の行として読まれ、そこから別の文になります。行の頭を変えるか、その課の文として加えてください。`,
      },
      "block-there": {
        title: "書き込んでいません",
        text: "この課の文が、同じセルにもうあります。あなたの文はここに残っています。今ある文に書き加えてください。",
      },
      "would-mix": {
        title: "書き込んでいません",
        text: "書き込むと、ほかの課の文とまざって読まれます。課の名前が課と読めないか、「福祉課：」のような行の頭の後ろを変えたためです。課の名前を見直すか、シートの行の頭を【福祉課】の形に直してください。",
      },
      refused: "書き込めませんでした。あなたの文はここに残っています",
      lost: {
        title: "書き込む所が見つかりません",
        text: "施策の文が変わったか、行がなくなりました。文を写し、書く所を選び直してください。あなたの文はここに残っています。",
      },
      changed: {
        title: "シートの文が変わったため、何もしていません",
        text: "今の文を見て、もう一度選んでください。",
      },
    },
  },
  {
    unchanged: "Nothing has changed.",
    before: "Not written yet. ",
    only: (address, block) => `Only ${block} in ${address} will change.`,
    several: (address, count) => `${count} texts in ${address} will change.`,
    whole: (address) => `The text of ${address} will change.`,
    write: "Write",
    overwrite: "Replace and write",
    decide: (count) => `Decide ${counted(count, "difference")}`,
    discard: "Discard what was typed",
    discarded: "What was typed was discarded. The sheet has not changed.",
    bringBack: "Bring it back",
    written: (time) => `Written at ${time}`,
    undoWrite: "Undo the write",
    differs: "Excel shows other text than was put in. Please look.",
    nextBlank: "Next empty cell",
    state: "not written",
    waiting: (count) => `${counted(count, "text")} not written yet`,
    keptIn: {
      pc: "Kept on this PC, also when the pane is closed.",
      book: "This PC keeps nothing, so it is kept in the workbook. Save the workbook to keep it.",
      pane: "It cannot be kept. Please write it before closing the pane.",
    },
    goTo: (where) => `Go to ${where}`,
    lostPlace: "Its place was not found",
    takeAway: "Delete this note",
    doubtful: (count) => `Perhaps not of this workbook (${counted(count, "text")})`,
    doubtfulNote:
      "It may be of another workbook of the same name, or somebody else’s. Once taken over it can be written here.",
    take: "Take over",
    leave: "Leave it kept",
    clashTitle: "The text in the sheet was changed",
    clashNote: "Neither text is lost. Choose what to do.",
    clashGone: "This text was removed from the sheet.",
    clashNotText: "The sheet holds something that is not text.",
    mineNow: "Your text",
    theirsNow: "In the sheet now",
    keepMine: "Take mine",
    keepSheet: "Take the sheet’s",
    keepBoth: "Keep both",
    trouble: {
      asks: {
        title: "This is not text",
        text: (content) => `Writing replaces “${content}” by your text. You can undo it.`,
      },
      "block-gone": {
        title: "This text is not in the sheet any more",
        text: "It was removed, or its department changed. Copy your text and choose its place again; it is kept here.",
      },
      "reads-as-tag": {
        title: "Not written",
        text: (line) =>
          `The line “${line}” reads as a department’s name and would begin another text. Change how it begins, or add it as theirs.`,
      },
      "block-there": {
        title: "Not written",
        text: "This department has text in the cell already. Yours is kept here; add it to the text that is there.",
      },
      "would-mix": {
        title: "Not written",
        text: "Another department’s text would be mixed with this one: the name does not read as a department’s, or what follows a heading such as “department：” was changed. Check the name, or write the heading as 【department】 in the sheet.",
      },
      refused: "Could not be written. Your text is kept here",
      lost: {
        title: "The place was not found",
        text: "The measure’s text changed or its row is gone. Copy your text and choose its place again; it is kept here.",
      },
      changed: {
        title: "The text in the sheet changed, so nothing was done",
        text: "Look at the present text and choose again.",
      },
    },
  },
);
