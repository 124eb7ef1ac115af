import type { FormRefusalCode } from "../domain/form/FormProposal";
import type { ProtectionRefusalCode } from "../domain/form/protectForm";

type Reason = { readonly why: string; readonly remedy: string };

/** Why the form is left as it is. */
export type FormFailures = {
  readonly refusals: Record<FormRefusalCode, Reason>;
  readonly guards: Record<ProtectionRefusalCode, Reason>;
};

export const formFailuresJa: FormFailures = {
  refusals: {
    "not-in-table": {
      why: "施策が、今の表の中に見つかりません。",
      remedy: "読み直してから、もう一度ためしてください。",
    },
    "sheet-protected": {
      why: "シートが保護されています。",
      remedy: "様式の保護を外してから、もう一度ためしてください。",
    },
    "reading-unsure": {
      why: "表の列の意味が、まだ決まっていません。",
      remedy: "先に、列についての質問に答えてください。",
    },
    "no-measure-column": {
      why: "この表には、施策の名前の列がありません。",
      remedy: "行は、Excelで加えたり消したりしてください。",
    },
    "axis-rows": {
      why: "年度や「計画」「実績」が、縦に並んでいる表です。",
      remedy: "行は、Excelで加えたり消したりしてください。",
    },
    "rows-apart": {
      why: "この施策の行の間に、ページの見出しや別の行があります。",
      remedy: "1つの施策の行を続けてから、もう一度ためしてください。",
    },
    "other-rows-between": {
      why: "施策と施策の間に、見出しや合計の行があります。",
      remedy: "同じ見出しの中で移す先を選んでください。",
    },
    "row-hidden": {
      why: "ここに、かくれている行があります。",
      remedy: "すべての行を表示してから、もう一度ためしてください。",
    },
    "beside-table": {
      why: "同じ行の、表の外にも文や結合があります。",
      remedy: "表の外の文を別の行へ移してから、もう一度ためしてください。",
    },
    "merge-crosses": {
      why: "結合されたセルが、施策の境をまたいでいます。",
      remedy: "結合を確かめてから、もう一度ためしてください。",
    },
    "crosses-border": {
      why: "目標や方向性の境を越えるか、それを分けてしまいます。",
      remedy: "同じ目標と方向性の中で、場所を選んでください。",
    },
    "new-goal": {
      why: "新しい基本目標は、ここでは始められません。",
      remedy: "隣の施策と同じ目標に加えてください。",
    },
    "no-text": { why: "施策の名前がありません。", remedy: "名前を書いてください。" },
    "same-measure": {
      why: "同じ名前の施策が、もうこの表にあります。",
      remedy: "別の名前にしてください。",
    },
    formula: {
      why: "動かすセルに数式があり、移すと計算が変わります。",
      remedy: "数式を確かめ、Excelで直してください。",
    },
    "formula-refers": {
      why: "ほかの数式がこの行を使っていて、元どおりに戻せなくなります。",
      remedy: "その数式を直してから、もう一度ためしてください。",
    },
    "last-measure": {
      why: "表に残った、ただ1つの施策です。",
      remedy: "Excelで確かめてから、行を消してください。",
    },
    "at-the-end": {
      why: "これより先へは移せません。",
      remedy: "別の場所を選んでください。",
    },
    "others-would-change": {
      why: "ほかの施策の読み取り方が変わってしまいます。",
      remedy: "目標や方向性の書き方と、セルの結合を確かめてください。",
    },
  },
  guards: {
    "password-needed": {
      why: "パスワードの付いた保護があります。",
      remedy: "「校閲」で保護を外してから、もう一度ためしてください。",
    },
    "guard-unknown": {
      why: "シートの保護の状態を読み取れません。",
      remedy: "読み直してから、もう一度ためしてください。",
    },
    "already-protected": { why: "もう守られています。", remedy: "何もしなくて大丈夫です。" },
    "not-protected": { why: "保護されていません。", remedy: "何もしなくて大丈夫です。" },
  },
};

export const formFailuresEn: FormFailures = {
  refusals: {
    "not-in-table": {
      why: "The measure is not found in the table.",
      remedy: "Read again and try once more.",
    },
    "sheet-protected": {
      why: "The sheet is protected.",
      remedy: "Take the protection off and try again.",
    },
    "reading-unsure": {
      why: "It is not settled what the columns of the table mean.",
      remedy: "Answer the questions about the columns first.",
    },
    "no-measure-column": {
      why: "The table has no column with names of measures.",
      remedy: "Add or delete its rows in Excel.",
    },
    "axis-rows": {
      why: "Years, or plan and result, run down the rows of this table.",
      remedy: "Add or delete its rows in Excel.",
    },
    "rows-apart": {
      why: "A page heading or another row lies among the rows of this measure.",
      remedy: "Put the measure’s rows together and try again.",
    },
    "other-rows-between": {
      why: "A heading or a total row lies between the measures.",
      remedy: "Choose a place under the same heading.",
    },
    "row-hidden": { why: "There are hidden rows here.", remedy: "Show all rows and try again." },
    "beside-table": {
      why: "Text or merged cells stand beside the table in the same rows.",
      remedy: "Move what is beside the table to other rows and try again.",
    },
    "merge-crosses": {
      why: "A merged cell reaches over the border of the measure.",
      remedy: "Check the merged cells and try again.",
    },
    "crosses-border": {
      why: "It would leave its goal or direction, or tear one apart.",
      remedy: "Choose a place in the same goal and direction.",
    },
    "new-goal": {
      why: "A new goal cannot be begun here.",
      remedy: "Add the measure to its neighbour’s goal.",
    },
    "no-text": { why: "The measure has no name.", remedy: "Write a name." },
    "same-measure": {
      why: "A measure of this name is in the table already.",
      remedy: "Choose another name.",
    },
    formula: {
      why: "Cells to be moved hold formulas, which would count otherwise.",
      remedy: "Check the formulas and change them in Excel.",
    },
    "formula-refers": {
      why: "Other formulas use these rows and would not come back as they were.",
      remedy: "Change those formulas and try again.",
    },
    "last-measure": {
      why: "It is the only measure left in the table.",
      remedy: "Check it in Excel, then delete its rows there.",
    },
    "at-the-end": { why: "It cannot go further.", remedy: "Choose another place." },
    "others-would-change": {
      why: "Other measures would be read otherwise than now.",
      remedy: "Check how goals and directions are written and merged.",
    },
  },
  guards: {
    "password-needed": {
      why: "The sheet is protected with a password.",
      remedy: "Remove the protection under Review and try again.",
    },
    "guard-unknown": {
      why: "How the sheet is protected cannot be read.",
      remedy: "Read again and try once more.",
    },
    "already-protected": { why: "It is protected already.", remedy: "Nothing needs doing." },
    "not-protected": { why: "It is not protected.", remedy: "Nothing needs doing." },
  },
};
