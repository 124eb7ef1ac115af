import type { EntryFacts } from "../../domain/rules/entry/EntryFacts";
import { counted } from "../counted";
import { inBoth } from "../inBoth";
import type { WordsOfRules } from "./RuleWords";

type Words = WordsOfRules<keyof EntryFacts>;
type TagProblem = EntryFacts["tag/form"]["problem"];

const tagJa: Record<TagProblem, string> = {
  brackets: "この表のほかの課名と、かっこがちがいます。",
  broken: "かっこが足りないか、合っていません。下の文がどの課のものか、読み取れません。",
  spaces: "課名の中に空白があります。文字で探すときに見つかりません。",
};
const tagEn: Record<TagProblem, string> = {
  brackets: "Its brackets are unlike those of the table’s other departments.",
  broken: "A bracket is missing or does not match, so nobody can tell whose text follows.",
  spaces: "There are spaces in the name; a search will not find it.",
};

const ja: Words = {
  "tag/form": {
    title: "課名の書き方",
    about: "課名のかっこや空白が、表のほかの所とちがうものを見つけます。",
    tell: ({ found, expected, problem }) => ({
      what: `「${found}」と書かれています。`,
      why: tagJa[problem],
      todo: `課名なら、「${expected}」に直してください。`,
    }),
  },
  "entry/untagged": {
    title: "課名のない文",
    about: "課ごとに書く所で、課名の下にない文を見つけます。",
    tell: ({ first, items, where }) => ({
      what:
        where === "above"
          ? `「${first}」の文（${items}項目）が、最初の課名より上にあります。`
          : `「${first}」の文（${items}項目）に、課名がありません。`,
      why: "どの課が書いたものか分かりません。",
      todo: "文の上に、書いた課の名前を【　】で書いてください。全体の文なら、このままでかまいません。",
    }),
  },
  "entry/marker": {
    title: "項目の印の混在",
    about: "■や・など、項目の頭の印が混ざっている所を見つけます。",
    tell: ({ markers, usual, within }) => ({
      what: `「${usual}」の項目に「${markers.join("」「")}」の項目が混ざっています。`,
      why:
        within === "block"
          ? "1つの課の文の中で、印がそろっていません。ほかの文が入りこんでいることもあります。"
          : "このセルのほかの課の文と、印がちがいます。",
      todo: "同じ並びの項目なら、印をそろえてください。",
    }),
  },
};

const en: Words = {
  "tag/form": {
    title: "Form of a department’s tag",
    about: "Finds tags whose brackets or spaces are unlike the table’s others.",
    tell: ({ found, expected, problem }) => ({
      what: `It says “${found}”.`,
      why: tagEn[problem],
      todo: `If it is a department’s name, write “${expected}”.`,
    }),
  },
  "entry/untagged": {
    title: "Text without a department",
    about:
      "Finds text that stands under no department’s name where departments write under theirs.",
    tell: ({ first, items, where }) => ({
      what:
        where === "above"
          ? `“${first}” (${counted(items, "item")}) stands above the first department’s name.`
          : `“${first}” (${counted(items, "item")}) has no department’s name.`,
      why: "Nobody can tell which department wrote it.",
      todo: "Put the department’s name in 【 】 above it. If it is everybody’s, leave it.",
    }),
  },
  "entry/marker": {
    title: "Mixed bullets",
    about: "Finds items whose bullets, such as ■ and ・, are mixed.",
    tell: ({ markers, usual, within }) => ({
      what: `Items with “${usual}” are mixed with items with “${markers.join("”, “")}”.`,
      why:
        within === "block"
          ? "The bullets of one department’s text differ; another text may have slipped in."
          : "The bullets differ from those of the other departments in this cell.",
      todo: "If the items are of one level, use one bullet.",
    }),
  },
};

/** What is said about tags, untagged text and bullets. */
export const entryWords = inBoth<Words>(ja, en);
