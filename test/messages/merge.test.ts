import type {
  Conflict,
  MergeInfo,
  MergeQuestion,
  MergeWarning,
  RefusedCopy,
} from "../../src/domain/merge/MergeOutcome";
import { conflictTypes, infoTypes, warningTypes } from "../../src/domain/merge/MergeOutcome";
import type { Told } from "../../src/messages/findings/RuleWords";
import { merge } from "../../src/messages/merge";
import { tellMergeQuestion } from "../../src/messages/tellMergeQuestion";

const place = { sheetId: "s", sheetName: "進捗表", position: { row: 3, column: 5 } };
const version = (label: string, file: string | null) => ({
  ...{ label, file, text: "・見守った。" },
  department: file && label,
});
const conflict: Conflict = {
  ...place,
  id: "1",
  seen: [],
  type: "same-block-divergent",
  files: ["福祉課.xlsx"],
  header: "令和4年度実績",
  measure: "① 見守り",
  departments: ["福祉課"],
  base: "・訪ねた。",
  standing: "・訪ねた。",
  versions: [version("福祉課", "福祉課.xlsx"), version("事務局", null)],
  likeliest: null,
  decidable: true,
  decision: null,
};
const info: MergeInfo = {
  type: "sheet-renamed",
  file: "福祉課.xlsx",
  sheetName: "進捗表",
  position: null,
  before: "進捗表",
  after: "福祉課",
  texts: ["一", "二"],
};
const warning: MergeWarning = {
  ...place,
  type: "too-long",
  file: "福祉課.xlsx",
  department: "福祉課",
  measure: "① 見守り",
  header: "令和4年度実績",
  text: "あ".repeat(40_000),
};
const refused: RefusedCopy = { file: "福祉課.xlsx", code: "another-year", found: "令和3年度" };
const questions: readonly MergeQuestion[] = [
  { code: "department-unknown", file: "控え.xlsx", candidates: [] },
  {
    code: "department-unknown",
    file: "控え.xlsx",
    candidates: [{ department: "福祉課", by: "changes" }],
  },
  {
    code: "department-disagrees",
    file: "控え.xlsx",
    candidates: [
      { department: "福祉課", by: "file-name" },
      { department: "長寿社会課", by: "stamp" },
    ],
  },
  {
    ...{ code: "several-successors", file: "控え.xlsx", former: "子育て課" },
    candidates: ["こども課", "保育課"],
  },
  { code: "column-missing", file: "控え.xlsx", sheetName: "進捗表", header: "令和4年度実績" },
  { code: "sheet-twice", file: "控え.xlsx", sheetName: "進捗表 (2)" },
];

/** What may be absent in each sort, and what is told then. */
const conflicts: readonly Conflict[] = [
  conflict,
  {
    ...conflict,
    departments: [],
    header: "",
    measure: "",
    versions: conflict.versions.slice(0, 1),
  },
  { ...conflict, decidable: false, versions: [{ ...version("福祉課", "福祉課.xlsx"), text: "" }] },
  { ...conflict, likeliest: "健康づくり課", files: ["a.xlsx", "b.xlsx"] },
];
const infos = [info, { ...info, position: place.position, texts: ["一"] }];
const warnings = [warning, { ...warning, department: null }];
const refusals = [refused, { ...refused, found: "" }];

const japanese = /[ぁ-んァ-ヶ一-龠]/gu;
/** Names of a city that writes in Latin letters, so that whatever is Japanese in English is ours. */
const inLatin = <Found>(found: Found) =>
  JSON.parse(JSON.stringify(found).replace(japanese, "x")) as Found;

function told(locale: "ja" | "en"): (Told & { readonly of: string; readonly title: string })[] {
  const words = merge[locale];
  const given = <Found>(found: Found) => (locale === "en" ? inLatin(found) : found);
  const all = <Found, Type extends string>(
    sort: Readonly<Record<Type, { readonly title: string; tell: (found: Found) => Told }>>,
    found: readonly Found[],
  ) =>
    Object.entries<{ readonly title: string; tell: (found: Found) => Told }>(sort).flatMap(
      ([of, { title, tell }]) => found.map((one) => ({ of, title, ...tell(given(one)) })),
    );
  return [
    ...all(words.conflicts, conflicts),
    ...all(words.infos, infos),
    ...all(words.warnings, warnings),
    ...all(words.refused, refusals),
    ...questions.map((one) => ({
      ...{ of: one.code, title: words.questions[one.code].title },
      ...tellMergeQuestion(words, given(one)),
    })),
  ];
}

describe.each(["ja", "en"] as const)("the outcome of a merge in words (%s)", (locale) => {
  const sentences = told(locale);

  it("has words for every sort of conflict, info and warning, and a heading of its own for each", () => {
    const words = merge[locale];
    expect(Object.keys(words.conflicts)).toEqual([...conflictTypes]);
    expect(Object.keys(words.infos)).toEqual([...infoTypes]);
    expect(Object.keys(words.warnings)).toEqual([...warningTypes]);
    const titles = new Map(sentences.map(({ of, title }) => [of, title]));
    expect(new Set(titles.values()).size).toBe(titles.size);
  });

  it("tells what happened, why, and what to do, in whole sentences, with nothing left open", () => {
    const end = locale === "ja" ? /。$/u : /\.$/u;
    for (const { what, why, todo } of sentences)
      for (const sentence of [what, why, todo]) {
        expect(sentence).toMatch(end);
        expect(sentence).not.toMatch(/undefined|null|NaN|「」|“”|（）|\(\)/u);
      }
  });
});

it("uses none of the words to avoid, and headings that fit a line", () => {
  const avoided = /エントリ|ブロック|データ|エラー|マージ|してしまい|間違い|不正/u;
  const ja = told("ja");
  expect(ja.map(({ what, why, todo }) => what + why + todo).join("\n")).not.toMatch(avoided);
  expect(ja.filter(({ title }) => [...title].length > 12 || avoided.test(title))).toEqual([]);
});

it("is English in English", () => {
  for (const { title, what, why, todo } of told("en"))
    expect([title, what, why, todo].join(" ")).not.toMatch(japanese);
});

describe("some sentences in full", () => {
  const { conflicts: words, warnings: warned } = merge.ja;

  it("two versions of one text, and who wrote them", () => {
    expect(words["same-block-divergent"].tell(conflict)).toEqual({
      what: "「福祉課」の文に、2通りの書きかえがあります（福祉課、事務局）。",
      why: "配ったあと、事務局のブックでも同じ文が書きかえられています。",
      todo: "採る文を選ぶか、合わせた文を書いてください。決めるまでは、元のままです。",
    });
  });

  it("a department that nobody knows, with the likeliest one or without", () => {
    const { tell } = words["unlisted-department"];
    expect(tell({ ...conflict, departments: ["福し課"], likeliest: "福祉課" })).toMatchObject({
      what: "「福祉課.xlsx」に、課の一覧にない「福し課」の文があります。",
      todo: "「福祉課」のことなら課名を直し、別の課なら「市のことば」に加えてください。",
    });
    expect(tell(conflict).todo).toBe(
      "課名を見直すか、正しければ「市のことば」の課に加えてください。",
    );
  });

  it("how long a text became, and how long it may be", () => {
    expect(warned["too-long"].tell(warning)).toMatchObject({
      what: "合わせた文が40,000字になりました。",
      why: "1つのセルに入るのは32,767字までです。",
    });
  });

  it("what speaks for whom", () => {
    const [, , disagrees] = questions;
    expect(disagrees && tellMergeQuestion(merge.ja, disagrees).why).toBe(
      "ファイル名では「福祉課」、配ったときの印では「長寿社会課」です。",
    );
    const candidates = ["福祉課", "財政課"].map((department) => ({
      department,
      by: "changes" as const,
    }));
    const unknown = { code: "department-unknown", file: "控え.xlsx", candidates } as const;
    expect(tellMergeQuestion(merge.ja, unknown).why).toBe(
      "手がかりは、書きかえた所では「福祉課」「財政課」だけです。",
    );
  });
});
