import type { SymbolFacts } from "../../domain/rules/symbol/SymbolFacts";
import { inBoth } from "../inBoth";
import { words } from "../words";
import type { WordsOfRules } from "./RuleWords";

type Words = WordsOfRules<keyof SymbolFacts>;

const ja: Words = {
  "symbol/unknown": {
    title: "凡例にない記号",
    about: "年次計画のセルに、凡例にない記号がないかを見ます。",
    tell: ({ symbol, legend }) => ({
      what: `「${symbol}」は、凡例にない記号です。`,
      why: `凡例の記号は「${legend.join("」「")}」です。`,
      todo: "凡例の記号に直すか、凡例に書き加えてください。",
    }),
  },
  "symbol/sequence": {
    title: "年の順に合わない記号",
    about: "「目標達成」の次の年に「検討」や「新規」が来ていないかを見ます。",
    tell: ({ before, after }) => ({
      what: `${words.ja.year(before.fiscalYear)}が「${before.symbol}」、${words.ja.year(after.fiscalYear)}が「${after.symbol}」です。`,
      why: `「${before.meaning}」のあとに「${after.meaning}」が来ています。`,
      todo: "どちらの年の記号が正しいかを確かめて、直してください。",
    }),
  },
};

const en: Words = {
  "symbol/unknown": {
    title: "Symbol outside the legend",
    about: "Looks for symbols in the yearly plan that the legend does not have.",
    tell: ({ symbol, legend }) => ({
      what: `“${symbol}” is not in the legend.`,
      why: `The legend has ${legend.join(" ")}.`,
      todo: "Change it to a symbol of the legend, or add it to the legend.",
    }),
  },
  "symbol/sequence": {
    title: "Symbols out of order",
    about: "Looks for a symbol of beginning or considering after one of attainment.",
    tell: ({ before, after }) => ({
      what: `${words.en.year(before.fiscalYear)} has “${before.symbol}”, ${words.en.year(after.fiscalYear)} has “${after.symbol}”.`,
      why: `“${after.meaning}” comes after “${before.meaning}”.`,
      todo: "See which year’s symbol is right, and correct the other.",
    }),
  },
};

/** What a person reads about schedule symbols. */
export const symbolWords = inBoth(ja, en);
