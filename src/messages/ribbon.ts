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
  },
  {
    why: whyEn,
    title: "The button alone could not decide",
    notChanged: "The workbook has not changed.",
    carried: (count) => `${counted(count, "draft")} put in`,
    undone: (count) => `${counted(count, "cell")} put back`,
  },
);
