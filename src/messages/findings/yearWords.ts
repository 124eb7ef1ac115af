import type { YearFacts } from "../../domain/rules/year/YearFacts";
import { counted } from "../counted";
import { inBoth } from "../inBoth";
import { words } from "../words";
import type { WordsOfRules } from "./RuleWords";

type Words = WordsOfRules<keyof YearFacts>;
type ResultBecause = YearFacts["entry/missing-result"]["because"];
type PlanBecause = YearFacts["entry/missing-plan"]["because"];
type Kind = YearFacts["year/stale"]["kind"];

const kindJa: Record<Kind, string> = { result: "実績", plan: "計画", project: "事業" };
const kindEn: Record<Kind, string> = { result: "results", plan: "plan", project: "projects" };
const yearJa = words.ja.year;
const yearEn = words.en.year;

const resultJa: Record<ResultBecause, string> = {
  "last-plan": "前の年の表では、同じ年度の計画を書いています。",
  plan: "この表に計画を書いています。",
  project: "同じ年度の事業を書いています。",
};
const resultEn: Record<ResultBecause, string> = {
  "last-plan": "Last year’s sheet has its plan for that year.",
  plan: "This table has its plan.",
  project: "This table has its projects of that year.",
};
const planJa: Record<PlanBecause, string> = {
  result: "前の年度の実績を書いています。",
  project: "同じ年度の事業を書いています。",
};
const planEn: Record<PlanBecause, string> = {
  result: "It tells what it did in the year before.",
  project: "This table has its projects of that year.",
};

const ja: Words = {
  "year/stale": {
    title: "古い年度のままの文",
    about: "列の年度より前の年度が、その年度のこととして残っている文を見つけます。",
    tell: ({ mention, sentence, fiscalYear, kind }) => ({
      what: `${yearJa(fiscalYear)}の${kindJa[kind]}に「${mention}」とあります。`,
      why: `「${sentence}」は、前の年の文が残ったものかもしれません。`,
      todo: "年度と、いっしょに残った数字がないかを確かめて、直してください。前の年度のことを書いた文なら、このままでかまいません。",
    }),
  },
  "entry/missing-result": {
    title: "実績のない課",
    about: "計画や事業を書いているのに、その年度の実績に文のない課を見つけます。",
    tell: ({ department, fiscalYear, because, present }) => ({
      what:
        department === null
          ? `${yearJa(fiscalYear)}の実績が空です。`
          : `${yearJa(fiscalYear)}の実績に「${department}」の文がありません。`,
      why: resultJa[because],
      todo: present
        ? "実績を書いてください。実施しなかったときは、そのことと理由を書いてください。"
        : "課の名前が変わったのなら、市のことばに前の名前を加えてください。変わっていなければ、実績を書いてもらってください。",
    }),
  },
  "entry/missing-plan": {
    title: "計画のない課",
    about: "実績や事業を書いているのに、その先の計画に文のない課を見つけます。",
    tell: ({ department, fiscalYear, because }) => ({
      what:
        department === null
          ? `${yearJa(fiscalYear)}の計画が空です。`
          : `${yearJa(fiscalYear)}の計画に「${department}」の文がありません。`,
      why: planJa[because],
      todo: "計画を書いてください。続けないときは、終わったことが分かるように書くか、このままにしてください。",
    }),
  },
  "entry/same-as-last-year": {
    title: "前の年と同じ実績",
    about: "前の年の実績と一字も変わらない実績を見つけます。",
    tell: ({ first, sentences, figure, fiscalYear }) => ({
      what: `「${first}」の文（${sentences}文）が、${yearJa(fiscalYear)}の実績と同じです。`,
      why:
        figure === null
          ? "前の年の文が、そのまま残っているのかもしれません。"
          : `「${figure}」も同じです。前の年の文が、そのまま残っているのかもしれません。`,
      todo: "この年度のことになっているかを確かめてください。同じ取組が続いているのなら、このままでかまいません。",
    }),
  },
};

const en: Words = {
  "year/stale": {
    title: "A year left over",
    about: "Finds text that speaks of an earlier year as if it were the column’s.",
    tell: ({ mention, sentence, fiscalYear, kind }) => ({
      what: `The ${kindEn[kind]} of ${yearEn(fiscalYear)} say “${mention}”.`,
      why: `“${sentence}” may have been left over from last year.`,
      todo: "See whether the year, and figures beside it, are last year’s, and correct them. If it tells of that year on purpose, leave it.",
    }),
  },
  "entry/missing-result": {
    title: "Department without a result",
    about: "Finds departments with a plan or a project of a year whose result does not have them.",
    tell: ({ department, fiscalYear, because, present }) => ({
      what:
        department === null
          ? `The result of ${yearEn(fiscalYear)} is empty.`
          : `The result of ${yearEn(fiscalYear)} has nothing by “${department}”.`,
      why: resultEn[because],
      todo: present
        ? "Write the result. If nothing was done, say so and why."
        : "If the department has another name now, add the former one to the city’s words. If not, have it write its result.",
    }),
  },
  "entry/missing-plan": {
    title: "Department without a plan",
    about: "Finds departments with a result or a project whose plan for what follows is not there.",
    tell: ({ department, fiscalYear, because }) => ({
      what:
        department === null
          ? `The plan of ${yearEn(fiscalYear)} is empty.`
          : `The plan of ${yearEn(fiscalYear)} has nothing by “${department}”.`,
      why: planEn[because],
      todo: "Write the plan. If it does not go on, say that it has ended, or leave it.",
    }),
  },
  "entry/same-as-last-year": {
    title: "Result as last year",
    about: "Finds results that are last year’s word for word.",
    tell: ({ first, sentences, figure, fiscalYear }) => ({
      what: `“${first}” (${counted(sentences, "sentence")}) is the same as in the result of ${yearEn(fiscalYear)}.`,
      why:
        figure === null
          ? "It may have been left over from last year."
          : `So is “${figure}”. It may have been left over from last year.`,
      todo: "See whether it is about this year. If the same work goes on, leave it.",
    }),
  },
};

/** What is said about years that do not fit, and about what changed from one year to the next. */
export const yearWords = inBoth<Words>(ja, en);
