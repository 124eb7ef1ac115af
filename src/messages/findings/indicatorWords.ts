import type { Bound } from "../../domain/rules/indicator/Figure";
import type { IndicatorFacts } from "../../domain/rules/indicator/IndicatorFacts";
import { inBoth } from "../inBoth";
import type { WordsOfRules } from "./RuleWords";

/** 以下, 以内, 未満: the figure may be less, but not more. */
const isAtMost = (bound: Bound) => bound === "most" || bound === "below";

type Words = WordsOfRules<keyof IndicatorFacts>;

const ja: Words = {
  "indicator/not-met": {
    title: "目標に届かない実績",
    about: "同じものを同じ単位で数えた、目標と実績の数をくらべます。",
    tell: ({ of, target, result, bound }) => {
      const counted = of === "" ? "" : `「${of}」の`;
      if (isAtMost(bound))
        return {
          what: `${counted}目標「${target}」を、実績「${result}」が超えています。`,
          why: "数の書きまちがいか、目標を超えたかのどちらかです。",
          todo: "数を確かめてください。超えたのなら、このままでかまいません。",
        };
      return {
        what: `${counted}目標「${target}」に、実績「${result}」が届いていません。`,
        why: "数の書きまちがいか、目標に届かなかったかのどちらかです。",
        todo: "数を確かめてください。届かなかったのなら、このままでかまいません。",
      };
    },
  },
  "indicator/not-comparable": {
    title: "くらべられない目標と実績",
    about: "目標と実績の単位がちがう所を知らせます。",
    tell: ({ of, target, result }) => ({
      what: `${of === "" ? "" : `「${of}」の`}目標は「${target}」、実績は「${result}」で、単位がちがいます。`,
      why: "目標に届いたかどうかが、この数からは分かりません。",
      todo: "できれば、目標と同じ単位の数を書き加えてください。",
    }),
  },
};

const en: Words = {
  "indicator/not-met": {
    title: "Result below the target",
    about: "Compares targets and results that count the same in the same unit.",
    tell: ({ of, target, result, bound }) => ({
      what: `${of === "" ? "The" : `“${of}”: the`} result “${result}” ${isAtMost(bound) ? "is beyond" : "does not reach"} the target “${target}”.`,
      why: "Either a figure is mistyped, or the target was missed.",
      todo: "Check the figures. If the target was missed, leave them.",
    }),
  },
  "indicator/not-comparable": {
    title: "Target and result cannot be compared",
    about: "Tells where target and result are counted in different units.",
    tell: ({ of, target, result }) => ({
      what: `${of === "" ? "The" : `“${of}”: the`} target is “${target}”, the result “${result}”: the units differ.`,
      why: "These figures do not tell whether the target was reached.",
      todo: "If possible, add a figure in the target’s unit.",
    }),
  },
};

/** What a person reads about targets and the figures reached. */
export const indicatorWords = inBoth(ja, en);
