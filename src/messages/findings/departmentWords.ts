import type { DepartmentFacts } from "../../domain/rules/department/DepartmentFacts";
import { inBoth } from "../inBoth";
import type { WordsOfRules } from "./RuleWords";

type Words = WordsOfRules<keyof DepartmentFacts>;

const whereJa = {
  tag: (times: number) => `1つの【　】に${times}回`,
  owner: (times: number) => `1つのセルに${times}回`,
  entry: (times: number) => `1つのセルの中の${times}か所に`,
};
const whereEn = { tag: "in one tag", owner: "in one cell", entry: "at the head of two parts" };

const ja: Words = {
  "department/unknown": {
    title: "知らない課名",
    about: "課の一覧にない課名を見つけます。",
    tell: ({ name, likeliest }) => ({
      what: `「${name}」は、課の一覧にありません。`,
      why: "どの課が書いたものか、分からないままになります。",
      todo:
        likeliest === null
          ? "課名を見直すか、正しければ「市のことば」の課に加えてください。"
          : `「${likeliest}」のことなら直し、別の課なら「市のことば」に加えてください。`,
    }),
  },
  "department/spelling": {
    title: "課名の書きまちがい",
    about: "課の一覧とちがう書き方の課名と、同じ表の中のよく似た課名を見つけます。",
    tell: (facts) => {
      if (facts.against === "table")
        return {
          what: `「${facts.name}」は、この表の「${facts.alike.join("」「")}」とよく似ています。`,
          why: "1つの課が、ちがう書き方で書かれているのかもしれません。",
          todo: "同じ課なら、どれかに合わせてください。別の課なら、このままにしてください。",
        };
      const { name, department, listed } = facts;
      return {
        what: `「${name}」と書かれています。`,
        why: listed
          ? `「市のことば」では、正しい名前は「${department}」です。`
          : `課の一覧の「${department}」と、1字ほどちがいます。`,
        todo: `「${department}」のことなら、直してください。`,
      };
    },
  },
  "department/former": {
    title: "前の課名",
    about: "組織が変わる前の課名を見つけます。その年度にその名前だったなら、誤りではありません。",
    tell: ({ name, successors, beside }) => ({
      what: `「${name}」は、いまは「${successors.join("」と「")}」です。`,
      why:
        beside.length > 0
          ? `この表では、同じ年度か前の年度に「${beside.join("」「")}」も使われています。`
          : "いまの名前で絞り込むときや返すときに、見落としやすくなります。",
      todo:
        successors.length > 1
          ? "どちらの課のことかを選んで直してください。その年度の名前なら、このままでかまいません。"
          : "いまの名前に直してください。その年度の名前なら、このままでかまいません。",
    }),
  },
  "department/duplicate": {
    title: "同じ課が2回",
    about: "1つの課が2回書かれている所を見つけます。",
    tell: ({ department, where, times }) => ({
      what: `「${department}」が、${whereJa[where](times)}書かれています。`,
      why:
        where === "entry"
          ? "ほかの課の文が、この課の文に入りこんでいることがあります。"
          : "1回書けば足ります。別の課の書きまちがいかもしれません。",
      todo:
        where === "entry"
          ? "課名が合っているかを見て、同じ課の文なら1つにまとめてください。"
          : "1つだけ残すか、正しい課名に直してください。",
    }),
  },
};

const en: Words = {
  "department/unknown": {
    title: "Unknown department",
    about: "Finds departments that the register does not have.",
    tell: ({ name, likeliest }) => ({
      what: `The register has no “${name}”.`,
      why: "Nobody can tell which department wrote it.",
      todo:
        likeliest === null
          ? "Check the name, or add it to the city’s words if it is right."
          : `Correct it if “${likeliest}” is meant; else add it to the city’s words.`,
    }),
  },
  "department/spelling": {
    title: "Misspelt department",
    about:
      "Finds names not spelled as in the register, and names of one table that are much alike.",
    tell: (facts) => {
      if (facts.against === "table")
        return {
          what: `“${facts.name}” is much like “${facts.alike.join("”, “")}” in this table.`,
          why: "They may be one department, spelled in different ways.",
          todo: "If so, settle on one of them. If they are different, leave it.",
        };
      const { name, department, listed } = facts;
      return {
        what: `It says “${name}”.`,
        why: listed
          ? `In the city’s words the name is “${department}”.`
          : `It is about one character away from “${department}” in the register.`,
        todo: `Correct it if “${department}” is meant.`,
      };
    },
  },
  "department/former": {
    title: "Former department",
    about:
      "Finds names from before a reorganisation. For a year in which the name held, it is right.",
    tell: ({ name, successors, beside }) => ({
      what: `“${name}” is now “${successors.join("” and “")}”.`,
      why:
        beside.length > 0
          ? `For that year or an earlier one, the table also names “${beside.join("”, “")}”.`
          : "Whoever looks for today’s name may miss it.",
      todo:
        successors.length > 1
          ? "Choose which department is meant. If the name held in that year, leave it."
          : "Use today’s name. If the name held in that year, leave it.",
    }),
  },
  "department/duplicate": {
    title: "Department named twice",
    about: "Finds places that name one department twice.",
    tell: ({ department, where, times }) => ({
      what: `“${department}” stands ${times === 2 ? "twice" : `${times} times`} ${whereEn[where]}.`,
      why:
        where === "entry"
          ? "Another department’s text may have slipped under this name."
          : "Once is enough; or another department was meant.",
      todo:
        where === "entry"
          ? "Check the names. If both parts are this department’s, put them together."
          : "Leave one, or correct the name.",
    }),
  },
};

/** What is said about the names of departments. */
export const departmentWords = inBoth<Words>(ja, en);
