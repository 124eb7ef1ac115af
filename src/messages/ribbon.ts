import { counted } from "./counted";
import { inBoth } from "./inBoth";

/** Why a one-click command stopped and opened the pane instead; the codes of the use case. */
export type OnceReason =
  | "no-pair"
  | "several-pairs"
  | "last-year-file"
  | "nothing-to-fill"
  | "not-a-plan-sheet"
  | "losing-colours";

const whyJa: Record<OnceReason, string> = {
  "no-pair": "前の年の計画の列が、このブックにありません。前の年のブックを選んでください。",
  "several-pairs": "入れられる列の組が、いくつかあります。1つ選んでください。",
  "last-year-file": "前は別のブックから入れました。前の年のブックを選んでください。",
  "nothing-to-fill": "入れる所がありません。文のある所をどうするかを選べます。",
  "not-a-plan-sheet": "このシートは、計画進捗表ではないようです。",
  "losing-colours":
    "入れる所に、文字の一部だけ色や太さがちがうセルがあります。書き込むと1つにそろうので、見て決めてください。",
};

const whyEn: Record<OnceReason, string> = {
  "no-pair": "This workbook has no plan column of last year. Choose last year’s workbook.",
  "several-pairs": "Several pairs of columns are possible. Choose one.",
  "last-year-file": "Last time another workbook was used. Choose last year’s workbook.",
  "nothing-to-fill": "There is nothing to fill. You can choose what to do with occupied places.",
  "not-a-plan-sheet": "This sheet does not seem to be a plan sheet.",
  "losing-colours":
    "Some cells have colours or bold inside, which writing would lose. Please look and decide.",
};

/** What the ribbon buttons leave for the pane to say. */
export const ribbon = inBoth(
  {
    why: whyJa,
    title: "ボタンだけでは決められませんでした",
    notChanged: "ブックは変わっていません。",
    carried: (count: number) => `${count}か所に下書きを入れました`,
    undone: (count: number) => `${count}か所を元に戻しました`,
    leftTitle: "まだ入っていない所があります",
    left: {
      asked: (count: number) => `確認が必要${count}か所`,
      refused: (count: number) => `入れられなかった所${count}か所`,
      unmatched: (count: number) => `行き先のない計画${count}件`,
    },
    leftWords: (parts: string) => `${parts}があります。`,
    seeLeft: "見る",
    chooseTitle: "確かめるときに選ぶ文があります",
    asPlanned: (count: number) => `${count}文は、予定のまま入れました。`,
    formerNames: (count: number) => `${count}か所は、元の課名のまま入れました。`,
    nothingUndone: "元に戻せた所はありません",
    undoLeft: (count: number) =>
      `${count}か所は、書きかえられたか、見つからないか、保護されているため、そのままにしました。`,
    noPaneTitle: "作業ウィンドウを開けませんでした。",
    noPane:
      "ホーム タブの「計画シート」から「開く」を押して、続けてください。この画面は閉じてかまいません。",
  },
  {
    why: whyEn,
    title: "The button alone could not decide",
    notChanged: "The workbook has not changed.",
    carried: (count) => `${counted(count, "draft")} put in`,
    undone: (count) => `${counted(count, "cell")} put back`,
    leftTitle: "Some places are not filled yet",
    left: {
      asked: (count) => `${counted(count, "place")} to check`,
      refused: (count) => `${counted(count, "place")} that could not be filled`,
      unmatched: (count) => `${counted(count, "plan")} without a place here`,
    },
    leftWords: (parts) => `Left: ${parts}.`,
    seeLeft: "See",
    chooseTitle: "Some text is for you to choose when confirming",
    asPlanned: (count) => `${counted(count, "sentence")} went in as planned.`,
    formerNames: (count) => `${counted(count, "part")} went in under a former department’s name.`,
    nothingUndone: "Nothing could be put back",
    undoLeft: (count) =>
      `${counted(count, "place")} stayed: changed since, not found, or protected.`,
    noPaneTitle: "The pane could not be opened.",
    noPane:
      "Press Open in the Plan Sheet group of the Home tab to go on. You may close this window.",
  },
);
