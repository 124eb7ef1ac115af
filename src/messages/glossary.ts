import { inBoth } from "./inBoth";

/** A word of the trade: as it stands in a sentence, and what it means. */
export type TermWords = { readonly word: string; readonly means: string };

type Told = Record<
  | "planSheet"
  | "measure"
  | "role"
  | "result"
  | "plan"
  | "carryForward"
  | "draft"
  | "unconfirmed"
  | "merge"
  | "finding"
  | "secretariat"
  | "circulate",
  TermWords
>;

const ja: Told = {
  planSheet: {
    word: "計画進捗表",
    means: "計画の施策ごとに、した事とする事を課が書く表です。1枚のシート、または何枚かで1つです。",
  },
  measure: {
    word: "施策",
    means: "計画を立て、結果を報告する1つ1つの取組みです。表では、いちばん細かい見出しの列です。",
  },
  role: { word: "区分", means: "だれがするかです。市民、福祉事業者、社協、行政などがあります。" },
  result: { word: "実績", means: "その年度に、実際にした事の文です。" },
  plan: { word: "計画", means: "その年度に、これからする事の文です。" },
  carryForward: {
    word: "繰越",
    means: "前の年に書いた計画を、同じ年度の実績の下書きとして入れることです。",
  },
  draft: {
    word: "下書き",
    means: "アドインが入れた文で、まだ人が確かめていないものです。「未確認」の印がつきます。",
  },
  unconfirmed: {
    word: "未確認",
    means: "下書きのまま、という印です。読んで「これでよい」を押すと外れます。",
  },
  merge: {
    word: "統合",
    means: "各課から返ってきたブックの変更を、事務局の1冊にまとめることです。",
  },
  finding: {
    word: "指摘",
    means: "点検で気づいた所です。直すか、わけを添えてこのままにするかは、人が決めます。",
  },
  secretariat: { word: "事務局", means: "ブックを配り、返ってきたものをまとめる課です。" },
  circulate: { word: "配布", means: "事務局が、課ごとのブックを作って配ることです。" },
};

const en: Told = {
  planSheet: {
    word: "plan sheet",
    means:
      "The table in which departments write, measure by measure, what they did and what they will do. One worksheet, or several that belong together.",
  },
  measure: {
    word: "measure",
    means: "The unit that is planned and reported on: the finest heading column of the table.",
  },
  role: {
    word: "role",
    means: "Who acts: citizens, welfare providers, the welfare council, the city.",
  },
  result: { word: "results", means: "What was done in a fiscal year." },
  plan: { word: "plan", means: "What will be done in a fiscal year." },
  carryForward: {
    word: "carried forward",
    means: "Last year’s plan is put into the results of the same fiscal year, as a draft.",
  },
  draft: {
    word: "draft",
    means: "Text that the add-in put in and nobody has confirmed yet. It is marked as unconfirmed.",
  },
  unconfirmed: {
    word: "unconfirmed",
    means: "The mark of a draft. It goes when a person has read the text and confirms it.",
  },
  merge: {
    word: "merge",
    means: "To bring the changes of the returned workbooks into the secretariat’s one workbook.",
  },
  finding: {
    word: "finding",
    means: "A place that the check noticed. A person decides: correct it, or leave it and say why.",
  },
  secretariat: {
    word: "secretariat",
    means: "The department that sends the workbook round and puts the returned copies together.",
  },
  circulate: {
    word: "circulate",
    means: "The secretariat makes a workbook for each department and sends it.",
  },
};

/** 用語: explained where they stand. */
export const glossary = inBoth(ja, en);
