import type { EditRefusal } from "../domain/edit/Command";
import { counted } from "./counted";
import { inBoth } from "./inBoth";

/** Why a plan was not put into the results, besides what the write itself refuses. */
type Reason = Exclude<"no-place" | "not-text" | "cut-up" | "would-mix", EditRefusal>;

const whyJa: Record<Reason, string> = {
  "no-place": "この表に、入れる所が見つかりません。記入で、書く所を選んで書いてください。",
  "not-text": "入れる所に、数式か数字か日付があります。記入で、今の文を確かめて書いてください。",
  "cut-up":
    "入れる所の文が、いくつかのセルに分かれています。記入で、書くセルを選んで書いてください。",
  "would-mix":
    "入れると、ほかの課の文と区別できなくなります。記入で、その課の文に書き加えてください。",
};

const whyEn: Record<Reason, string> = {
  "no-place": "No place for it was found in this table. Choose one and write it there yourself.",
  "not-text":
    "A formula, number or date stands there. Look at the cell and write it there yourself.",
  "cut-up": "The text there is spread over several cells. Choose one and write it there yourself.",
  "would-mix":
    "It could not be told from another department’s text. Add it to the department’s own text.",
};

/** 報告のない計画 after a carry-forward, and putting one of them into the results. */
export const reporting = inBoth(
  {
    title: "報告のない計画",
    count: (count: number) => `${count}件`,
    note: (column: string) => `${column}のうち、どの実績にも出てこない文です。`,
    ofDepartment: (department: string) => `${department}の分だけを見ています。`,
    nobody: "課の名前のない文",
    put: "実績へ入れる",
    putThis: (sentence: string) => `「${sentence}」を実績へ入れる`,
    noPlace: "この表に、入れる所が見つかりません。",
    done: "実績へ、下書きとして入れました",
    doneAt: (place: string) => `${place}に、未確認の文として入っています。`,
    notDone: "実績へ入れられませんでした",
    undo: "元に戻す",
    why: whyJa,
    more: (count: number) => `ほか${count}件を見る`,
  },
  {
    title: "Plans without a report",
    count: (count) => `${count}`,
    note: (column) => `Text of ${column} of which no result says anything.`,
    ofDepartment: (department) => `Only those of ${department} are shown.`,
    nobody: "text without a department",
    put: "Put into results",
    putThis: (sentence) => `Put into results: “${sentence}”`,
    noPlace: "No place for it was found in this table.",
    done: "Put into the results as a draft",
    doneAt: (place) => `It stands in ${place}, unconfirmed.`,
    notDone: "Could not be put into the results",
    undo: "Undo",
    why: whyEn,
    more: (count) => `Show ${counted(count, "more plan")}`,
  },
);
