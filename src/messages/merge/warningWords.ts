import { maxCellCharacters } from "../../domain/cells/CellContent";
import type { MergeWarning } from "../../domain/merge/MergeOutcome";
import { inBoth } from "../inBoth";
import type { WarningWords } from "./MergeWords";

/** Whose text it is, as far as that is known. */
const ofJa = ({ department }: MergeWarning) => (department === null ? "" : `「${department}」の`);
const ofEn = ({ department }: MergeWarning) => (department === null ? "" : ` by “${department}”`);
const most = maxCellCharacters.toLocaleString("ja");

const ja: WarningWords = {
  "still-plan-text": {
    title: "計画のままの実績",
    tell: (warning) => ({
      what: `${ofJa(warning)}「${warning.header}」の文が、計画の文とまったく同じです。`,
      why: "入れておいた下書きが、そのまま残っていると考えられます。",
      todo: "実際にしたことに合わせて直すよう、その課に頼んでください。",
    }),
  },
  "plan-missing": {
    title: "計画のない実績",
    tell: (warning) => ({
      what: `${ofJa(warning)}文が、「${warning.header}」にありません。`,
      why: "実績は書いているので、計画を書き忘れたのかもしれません。",
      todo: "計画がないのかを、その課に確かめてください。",
    }),
  },
  "too-long": {
    title: "長すぎる文",
    tell: ({ text }) => ({
      what: `合わせた文が${text.length.toLocaleString("ja")}字になりました。`,
      why: `1つのセルに入るのは${most}字までです。`,
      todo: "この所は元のままにします。文を短くしてもらい、もう一度統合してください。",
    }),
  },
};

const en: WarningWords = {
  "still-plan-text": {
    title: "Result still the plan",
    tell: (warning) => ({
      what: `The text in “${warning.header}”${ofEn(warning)} is the plan, word for word.`,
      why: "The draft that was put there has probably been left as it was.",
      todo: "Ask the department to write what it did.",
    }),
  },
  "plan-missing": {
    title: "Result without a plan",
    tell: (warning) => ({
      what: `There is no text in “${warning.header}”${ofEn(warning)}.`,
      why: "There is a result, so the plan may have been forgotten.",
      todo: "Ask the department whether there is a plan.",
    }),
  },
  "too-long": {
    title: "Text too long",
    tell: ({ text }) => ({
      what: `Merged, the text has ${text.length.toLocaleString("en")} characters.`,
      why: `A cell holds at most ${most}.`,
      todo: "The cell stays as it is. Have the texts shortened and merge again.",
    }),
  },
};

/** What is said about texts that somebody should look at. */
export const warningWords = inBoth<WarningWords>(ja, en);
