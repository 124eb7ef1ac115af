import { inBoth } from "../inBoth";
import type { RefusedCopyWords } from "./MergeWords";

const whatJa = (file: string) => `「${file}」からは、何も入れていません。`;
const whatEn = (file: string) => `Nothing was taken from “${file}”.`;
/** What the copy is of, where it says so. */
const foundJa = (found: string) => (found === "" ? "" : `（${found}）`);
const foundEn = (found: string) => (found === "" ? "" : ` (${found})`);

const ja: RefusedCopyWords = {
  "no-plan-sheet": {
    title: "計画の表がないファイル",
    tell: ({ file }) => ({
      what: whatJa(file),
      why: "計画進捗表のシートが見つかりません。",
      todo: "配ったブックに書いたファイルかを確かめ、選び直してください。",
    }),
  },
  "another-plan": {
    title: "別の計画のファイル",
    tell: ({ file, found }) => ({
      what: whatJa(file),
      why: `配った表とは別の計画の表です${foundJa(found)}。`,
      todo: "配ったブックに書いたファイルを、その課にもう一度送ってもらってください。",
    }),
  },
  "another-year": {
    title: "ちがう年度のファイル",
    tell: ({ file, found }) => ({
      what: whatJa(file),
      why: `配った表とはちがう年度の表です${foundJa(found)}。`,
      todo: "今年配ったブックに書いたファイルを、その課に送ってもらってください。",
    }),
  },
};

const en: RefusedCopyWords = {
  "no-plan-sheet": {
    title: "No plan in the file",
    tell: ({ file }) => ({
      what: whatEn(file),
      why: "It has no plan sheet.",
      todo: "See whether it is the workbook that was circulated, and choose again.",
    }),
  },
  "another-plan": {
    title: "File of another plan",
    tell: ({ file, found }) => ({
      what: whatEn(file),
      why: `It is a table of another plan than the one circulated${foundEn(found)}.`,
      todo: "Ask the department for the workbook that was circulated.",
    }),
  },
  "another-year": {
    title: "File of another year",
    tell: ({ file, found }) => ({
      what: whatEn(file),
      why: `It is a table of another year than the one circulated${foundEn(found)}.`,
      todo: "Ask the department for the workbook that was circulated this year.",
    }),
  },
};

/** What is said about a copy of which nothing is taken; a file that cannot be read has `fileRefusalMessage`. */
export const refusedCopyWords = inBoth<RefusedCopyWords>(ja, en);
