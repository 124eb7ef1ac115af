import type { DutyFacts } from "../../domain/rules/duty/DutyFacts";
import { inBoth } from "../inBoth";
import type { WordsOfRules } from "./RuleWords";

/** What a person reads about the rule on 役割. */
export const dutyWords = inBoth<WordsOfRules<keyof DutyFacts>>(
  {
    "duty/numbering": {
      title: "役割の番号と文",
      about: "役割の番号が①から順に続いているか、ほかの区分と同じ文でないかを見ます。",
      tell: (facts) => {
        if (facts.problem === "other-role")
          return {
            what: `役割の文が「${facts.role}」のものと同じです。`,
            why: "となりの行の文が、入りこんだおそれがあります。",
            todo: "元の表を見て、この区分の役割に直してください。",
          };
        const numbers = facts.numbers.join("");
        const why = {
          gap: "番号が抜けています。文が失われたおそれがあります。",
          twice: "同じ番号が2つあります。別の区分の文が、入りこんだおそれがあります。",
          start: `${facts.expected[0] ?? ""}から始まっていません。前の文が失われたおそれがあります。`,
          order: "番号の順が入れかわっています。",
        }[facts.problem];
        return {
          what: `役割の番号が${numbers}です。`,
          why,
          todo: `元の表を見て、文と番号を直してください。順に続けば${facts.expected.join("")}です。`,
        };
      },
    },
  },
  {
    "duty/numbering": {
      title: "Numbers and words of a duty",
      about:
        "Looks whether duties are numbered from ① on, and whether one reads as another role's.",
      tell: (facts) => {
        if (facts.problem === "other-role")
          return {
            what: `The duty is the same as that of “${facts.role}”.`,
            why: "The words of a neighbouring row may have slid in here.",
            todo: "Look at the original table and write this role's own duty.",
          };
        const numbers = facts.numbers.join("");
        const why = {
          gap: "A number is missing; words may have been lost.",
          twice: "A number stands there twice; another role's words may have slid in here.",
          start: `They do not begin at ${facts.expected[0] ?? ""}; words before it may have been lost.`,
          order: "The numbers have changed places.",
        }[facts.problem];
        return {
          what: `The duty is numbered ${numbers}.`,
          why,
          todo: `Look at the original table and correct words and numbers. In order they run ${facts.expected.join("")}.`,
        };
      },
    },
  },
);
