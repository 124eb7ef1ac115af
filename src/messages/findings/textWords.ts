import type { TextFacts } from "../../domain/rules/text/TextFacts";
import { inBoth } from "../inBoth";
import type { WordsOfRules } from "./RuleWords";

type Words = WordsOfRules<keyof TextFacts>;

const grouped = (count: number) => count.toLocaleString("en-US");
/** Excel states heights in tenths of a point: 409.5 is the largest. */
const points = (height: number) => grouped(Math.round(height * 10) / 10);

const isKana = (characters: string) => /^[\uFF61-\uFF9F]+$/u.test(characters);

const ja: Words = {
  "text/too-long": {
    title: "長すぎる文",
    about: "Excelのセルに入る字数を超えた文を見つけます。",
    tell: ({ length, most }) => ({
      what: `${grouped(length)}字あります。`,
      why: `Excelのセルには${grouped(most)}字までしか入らず、保存すると残りが消えます。`,
      todo: "文を短くするか、ほかのセルに分けてください。",
    }),
  },
  "text/cut-in-print": {
    title: "印刷で切れる文",
    about: "行の高さに入りきらず、印刷すると下が切れる文を見つけます。",
    tell: ({ needed, available }) => ({
      what: `高さが${points(needed)}ポイント要りますが、行は${points(available)}ポイントまでしか高くできません。`,
      why: "入りきらない行は、印刷すると見えません。",
      todo: "文を短くするか、列の幅を広げるか、次の行に分けてください。",
    }),
  },
  "text/platform-characters": {
    title: "機種依存文字",
    about: "ほかの機器や古い仕組みで、ちがう字に化けたり消えたりする字を見つけます。",
    tell: ({ characters }) => ({
      what: `「${characters.join("」「")}」があります。`,
      why: "ほかの機器では、ちがう字になったり消えたりすることがあります。",
      todo: [
        ...(characters.some(isKana) ? ["半角のカナは、全角に直してください。"] : []),
        ...(characters.every(isKana)
          ? []
          : [
              `${characters.includes("㈱") ? "㈱は（株）のように、" : ""}どの機器でも読める字で書いてください。`,
            ]),
      ].join(""),
    }),
  },
};

const en: Words = {
  "text/too-long": {
    title: "Text too long",
    about: "Finds texts of more characters than an Excel cell holds.",
    tell: ({ length, most }) => ({
      what: `It has ${grouped(length)} characters.`,
      why: `A cell holds ${grouped(most)}; the rest is lost when Excel saves.`,
      todo: "Shorten it, or divide it among cells.",
    }),
  },
  "text/cut-in-print": {
    title: "Text cut in print",
    about: "Finds texts that need more height than their rows have.",
    tell: ({ needed, available }) => ({
      what: `It needs ${points(needed)} points of height; its rows can have ${points(available)} at most.`,
      why: "Lines that do not fit are not printed.",
      todo: "Shorten the text, widen the column, or go on in the next row.",
    }),
  },
  "text/platform-characters": {
    title: "Platform-dependent characters",
    about: "Finds characters that other systems garble or lose.",
    tell: ({ characters }) => ({
      what: `It contains “${characters.join("”, “")}”.`,
      why: "Elsewhere they may turn into other characters or be lost.",
      todo: [
        ...(characters.some(isKana) ? ["Write kana in full width."] : []),
        ...(characters.every(isKana)
          ? []
          : [
              `Use characters that every system has${characters.includes("㈱") ? ", such as （株） for ㈱" : ""}.`,
            ]),
      ].join(" "),
    }),
  },
};

/** What is said about the length of texts and their characters. */
export const textWords = inBoth<Words>(ja, en);
