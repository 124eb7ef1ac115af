import type { BlockSource } from "../domain/carryForward/CarryBlock";
import { counted } from "./counted";
import { inBoth } from "./inBoth";

/** What the years' columns are called, where a source is named: 令和4年度計画. */
type SourceNames = { readonly plan: string; readonly result: string };

const sourceJa: Record<BlockSource, (names: SourceNames) => string> = {
  plan: ({ plan }) => plan,
  result: ({ result }) => result,
  both: () => "両方を並べて入れる",
  none: () => "入れない",
};

const sourceEn: Record<BlockSource, (names: SourceNames) => string> = {
  plan: ({ plan }) => plan,
  result: ({ result }) => result,
  both: () => "Both, one after the other",
  none: () => "Nothing",
};

/** A share as people say it: 8割. */
const tenths = (share: number) => Math.round(share * 10);

/** 繰越, one department's part of a cell: from which text its draft is made, and sentence by sentence what becomes of it. */
export const carryBlocks = inBoth(
  {
    sentences: (department: string, count: number) => `${department}・${count}文`,
    shared: "課の名前のない文",
    madeFrom: (departments: string) => `【${departments}】の下書きのもと`,
    madeFromShared: "課の名前のない文の下書きのもと",
    draftOf: (departments: string) => `${departments}の下書き`,
    source: sourceJa,
    sourceNote: {
      plan: { draft: "文末を直して入れる", verbatim: "そのまま入れる" },
      result: "続きとして入れる",
    },
    likeness: (share: number) =>
      tenths(share) >= 10
        ? "計画と前の年の実績は、ほとんど同じ文です。"
        : tenths(share) === 0
          ? "計画と前の年の実績に、同じ所はほとんどありません。"
          : `計画と前の年の実績は、${tenths(share)}割同じです。`,
    presentCloser: (name: string, share: number) =>
      tenths(share) >= 10
        ? `今の文は、${name}とほとんど同じです。`
        : `今の文は、${name}のほうに近く、${tenths(share)}割同じです。`,
    presentEqual: (share: number) => `今の文は、どちらとも${tenths(share)}割同じです。`,
    presentAlike: (name: string, share: number) =>
      `今の文は、${name}と${tenths(share)}割同じです。`,
    textOf: (name: string) => `${name}の文`,
    fromResult: (name: string) => `${name}から`,
    seeOther: (name: string) => `${name}の文を見る`,
    seeOtherOf: (name: string, department: string) => `${department}の${name}の文を見る`,
    certain: "確実",
    asked: "どちらにしますか",
    askedAlone: "予定のまま入ります",
    unchanged: "そのまま",
    figures: "数字はあとで確かめる",
    asPlanned: "予定のまま",
    askedCount: (count: number) => `予定のまま入る文が${count}文あります。文ごとに選べます。`,
    nothing: "この課の文は入りません。",
    moreBlocks: (count: number) => `ほか${count}課の文を見る`,
    outdated:
      "選んだあとに、このセルか前の年の文が変わりました。選んだことは使っていません。もう一度選んでください。",
    verbatim: "文末を直さずに入れる",
    verbatimOff: "確かな文だけ、文末を「した」に直します。",
    verbatimOn: "前の年の計画の文を、一字も変えずに入れます。",
    successor: (former: string) => `${former}の文を、今のどの課の名前で入れますか`,
    successorNote: "選ばなければ、元の課名のまま入ります。選んだことは、このブックに覚えます。",
    successorKept: (former: string) => `元の課名のまま（${former}）`,
    successorOnly: (former: string, today: string) =>
      `課の名前を、${former}から今の${today}にして入れます。`,
    successorRemembered: "前に選んだ課です。",
    evidence: {
      measure: (count: number) => `この施策に、この課の文が${count}つあります`,
      neighbours: (count: number) => `近くの施策に、この課の文が${count}つあります`,
      book: (count: number) => `このブックに、この課の文が${count}つあります`,
      none: "この課の文は、このブックにまだありません",
    },
    chooseSuccessor: "課を決める",
    askSuccessor: "今の課が、いくつか考えられます。文の下で選べます。",
    offered: "計画がなく、実績だけがある所",
    offeredNote: (result: string) =>
      `前の年の計画がありません。${result}を選んだ所だけに入れます。選ばなければ、空欄のままです。`,
    notChosen: "入れない",
  },
  {
    sentences: (department, count) => `${department}, ${counted(count, "sentence")}`,
    shared: "text without a department",
    madeFrom: (departments) => `Make the draft of 【${departments}】 from`,
    madeFromShared: "Make the draft of the text without a department from",
    draftOf: (departments) => `Draft of ${departments}`,
    source: sourceEn,
    sourceNote: {
      plan: { draft: "endings put into the past", verbatim: "as it stands" },
      result: "to be continued",
    },
    likeness: (share) => `The plan and last year’s results are ${tenths(share) * 10}% alike.`,
    presentCloser: (name, share) =>
      `The present text is closer to the ${name}: ${tenths(share) * 10}% alike.`,
    presentEqual: (share) => `The present text is ${tenths(share) * 10}% like either of them.`,
    presentAlike: (name, share) => `The present text is ${tenths(share) * 10}% like the ${name}.`,
    textOf: (name) => `Text of the ${name}`,
    fromResult: (name) => `from the ${name}`,
    seeOther: (name) => `See the ${name}`,
    seeOtherOf: (name, department) => `See the ${name} of ${department}`,
    certain: "certain",
    asked: "Which one?",
    askedAlone: "goes in as planned",
    unchanged: "as it is",
    figures: "check the figures later",
    asPlanned: "as planned",
    askedCount: (count) =>
      `${counted(count, "sentence")} would go in as planned. You can choose for each.`,
    nothing: "Nothing of this department goes in.",
    moreBlocks: (count) => `Show ${counted(count, "more department", "more departments")}`,
    outdated:
      "This cell or last year’s text has changed since you chose. Your choice is not used. Please choose again.",
    verbatim: "Leave the endings as planned",
    verbatimOff: "Only endings that are certain are put into the past.",
    verbatimOn: "Last year’s plan goes in without changing a character.",
    successor: (former) => `Under which department of today does the text of ${former} go in?`,
    successorNote:
      "Unless you choose, the former name stays. What you choose is remembered in this workbook.",
    successorKept: (former) => `Keep the former name (${former})`,
    successorOnly: (former, today) => `The name ${former} becomes ${today}, as it is today.`,
    successorRemembered: "Chosen before.",
    evidence: {
      measure: (count) => `has ${counted(count, "text")} in this measure`,
      neighbours: (count) => `has ${counted(count, "text")} in measures nearby`,
      book: (count) => `has ${counted(count, "text")} in this workbook`,
      none: "has no text in this workbook yet",
    },
    chooseSuccessor: "choose a department",
    askSuccessor: "Several departments of today are possible. You can choose below the text.",
    offered: "No plan, only results",
    offeredNote: (result) =>
      `There is no plan of last year. They are filled only where you choose the ${result}; else they stay empty.`,
    notChosen: "not filled",
  },
);
