import type { DepartmentEvidence, MergeQuestion } from "../../domain/merge/MergeOutcome";
import { inBoth } from "../inBoth";
import type { MergeQuestionWords } from "./MergeWords";

const byJa: Record<DepartmentEvidence, string> = {
  said: "指定",
  stamp: "配ったときの印",
  "file-name": "ファイル名",
  changes: "書きかえた所",
};
const byEn: Record<DepartmentEvidence, string> = {
  said: "what was said",
  stamp: "the stamp it was sent with",
  "file-name": "the file’s name",
  changes: "what was changed",
};

type Candidates = (MergeQuestion & { code: "department-unknown" })["candidates"];

/** What each sort of evidence speaks for. */
function clues(candidates: Candidates): readonly (readonly [DepartmentEvidence, string[]])[] {
  const sorts = [...new Set(candidates.map(({ by }) => by))];
  const of = (sort: DepartmentEvidence) => candidates.filter(({ by }) => by === sort);
  return sorts.map((sort) => [sort, of(sort).map(({ department }) => department)]);
}

const cluesJa = (candidates: Candidates) =>
  clues(candidates)
    .map(([by, departments]) => `${byJa[by]}では「${departments.join("」「")}」`)
    .join("、");
const cluesEn = (candidates: Candidates) =>
  clues(candidates)
    .map(([by, departments]) => `“${departments.join("”, “")}” by ${byEn[by]}`)
    .join("; ");

const chooseJa = "課を選んでください。選ぶまで、この冊からは何も入れません。";
const chooseEn = "Choose the department. Until then nothing of this copy is taken.";

const ja: MergeQuestionWords = {
  "department-unknown": {
    title: "課の分からない冊",
    tell: ({ file, candidates }) => ({
      what: `「${file}」が、どの課の冊か分かりません。`,
      why:
        candidates.length === 0
          ? "ファイル名にも書きかえた所にも、手がかりがありません。"
          : `手がかりは、${cluesJa(candidates)}だけです。`,
      todo: chooseJa,
    }),
  },
  "department-disagrees": {
    title: "課が食いちがう冊",
    tell: ({ file, candidates }) => ({
      what: `「${file}」がどの課の冊かの手がかりが、食いちがっています。`,
      why: `${cluesJa(candidates)}です。`,
      todo: chooseJa,
    }),
  },
  "several-successors": {
    title: "分かれた課の文",
    tell: ({ file, former, candidates }) => ({
      what: `「${file}」の「${former}」の文が、いまのどの課のものか分かりません。`,
      why: `「${former}」は、「${candidates.join("」「")}」に分かれています。`,
      todo: "市のことばで、前の名前をいまの1つの課だけに付けてください。この文だけのことなら、変更の一覧で入れる文を選べます。",
    }),
  },
  "column-missing": {
    title: "見つからない列",
    tell: ({ file, sheetName, header }) => ({
      what: `「${file}」の「${sheetName}」シートに、「${header}」の列がありません。`,
      why: "列が消されたか、見出しが書きかえられたと考えられます。",
      todo: "この列には何も入れません。列のある冊を、その課に送ってもらってください。",
    }),
  },
  "sheet-twice": {
    title: "2つある同じ表",
    tell: ({ file, sheetName }) => ({
      what: `「${file}」の「${sheetName}」シートは、前のシートと同じ表です。`,
      why: "シートを写して書いたと考えられます。前のシートだけを見ています。",
      todo: "どちらに書いたのかを確かめ、要らないシートを消して送ってもらってください。",
    }),
  },
};

const en: MergeQuestionWords = {
  "department-unknown": {
    title: "Whose copy?",
    tell: ({ file, candidates }) => ({
      what: `It is not known whose copy “${file}” is.`,
      why:
        candidates.length === 0
          ? "Neither its name nor what was changed tells."
          : `All there is: ${cluesEn(candidates)}.`,
      todo: chooseEn,
    }),
  },
  "department-disagrees": {
    title: "Departments disagree",
    tell: ({ file, candidates }) => ({
      what: `What tells whose copy “${file}” is does not agree.`,
      why: `It is ${cluesEn(candidates)}.`,
      todo: chooseEn,
    }),
  },
  "several-successors": {
    title: "Divided department",
    tell: ({ file, former, candidates }) => ({
      what: `It is not known whose the text of “${former}” in “${file}” is today.`,
      why: `“${former}” was divided into “${candidates.join("”, “")}”.`,
      todo: "Give the former name to one department in the city’s words. If it is about this text only, choose it in the list of changes.",
    }),
  },
  "column-missing": {
    title: "Missing column",
    tell: ({ file, sheetName, header }) => ({
      what: `In “${file}”, the sheet “${sheetName}” has no column “${header}”.`,
      why: "It was deleted, or its header was changed.",
      todo: "Nothing is taken there. Ask the department for a copy with the column.",
    }),
  },
  "sheet-twice": {
    title: "Same table twice",
    tell: ({ file, sheetName }) => ({
      what: `In “${file}”, the sheet “${sheetName}” is the same table as one before it.`,
      why: "The sheet was probably copied. Only the first one is looked at.",
      todo: "Ask which one was written in, and for a copy without the other.",
    }),
  },
};

/** What is asked after a merge. */
export const questionWords = inBoth<MergeQuestionWords>(ja, en);
