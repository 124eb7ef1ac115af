import type { TextFacts } from "../../domain/rules/text/TextFacts";
import { inBoth } from "../inBoth";
import type { WordsOfRules } from "./RuleWords";

type Words = WordsOfRules<keyof TextFacts>;

const grouped = (count: number) => count.toLocaleString("en-US");
/** Excel measures heights in quarters of a point; a reader needs no more than whole ones. */
const points = (height: number) => grouped(Math.round(height * 10) / 10);

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
      what: `高さが${points(needed)}ポイント要りますが、${points(available)}ポイントしかありません。`,
      why: "入りきらない行は、印刷すると見えません。",
      todo: "行を高くするか、文を短くするか、列の幅を広げてください。",
    }),
  },
  "text/platform-characters": {
    title: "機種依存文字",
    about: "ほかの機器や古い仕組みで、ちがう字に化けたり消えたりする字を見つけます。",
    tell: ({ characters }) => ({
      what: `「${characters.join("」「")}」があります。`,
      why: "ほかの機器では、ちがう字になったり消えたりすることがあります。",
      todo: "半角のカナは全角に、㈱は（株）のように、どの機器でも読める字で書いてください。",
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
      what: `It needs ${points(needed)} points of height and has ${points(available)}.`,
      why: "Lines that do not fit are not printed.",
      todo: "Make the row higher, the text shorter or the column wider.",
    }),
  },
  "text/platform-characters": {
    title: "Platform-dependent characters",
    about: "Finds characters that other systems garble or lose.",
    tell: ({ characters }) => ({
      what: `It contains “${characters.join("”, “")}”.`,
      why: "Elsewhere they may turn into other characters or be lost.",
      todo: "Use characters that every system has: full-width kana, （株） for ㈱.",
    }),
  },
};

/** What is said about the length of texts and their characters. */
export const textWords = inBoth<Words>(ja, en);
