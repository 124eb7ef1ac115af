import { dutyNumbering } from "../../../../src/domain/rules/duty/dutyNumbering";
import { findingsOf, formOf, inShort, type Row } from "../role/formCheck";

const found = (rows: readonly Row[]) => findingsOf(dutyNumbering, [formOf(rows)]);
const numbered = (...numbers: string[]) =>
  numbers.map((number) => `${number} 進めます。`).join("\n");
const alone = (...numbers: string[]) => found([["① 学ぶ", "市民", numbered(...numbers)]]);

describe("duty/numbering: the numbers", () => {
  test.each([
    ["①②④", "gap", "①②③"],
    ["①①", "twice", "①②"],
    ["①②①", "twice", "①②③"],
    ["③④", "start", "①②"],
    ["②", "start", "①"],
    ["①③②", "order", "①②③"],
  ])("%s: %s, expected %s", (numbers, problem, expected) => {
    const findings = alone(...numbers);
    expect(inShort(findings)).toEqual([`D2 ${numbers}`]);
    expect(findings[0]).toMatchObject({
      severity: "warning",
      facts: { problem, numbers: [...numbers], expected: [...expected] },
      fixes: [],
    });
  });

  test("numbers in brackets, and over twenty", () => {
    expect(alone("(1)", "(2)", "(4)")[0]?.facts).toMatchObject({ expected: ["(1)", "(2)", "(3)"] });
    const many = Array.from("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒");
    expect(alone(...many)).toEqual([]);
    expect(alone(...many.slice(0, 20), "㉒")[0]?.facts).toMatchObject({ problem: "gap" });
  });

  test("details in another form under an item are numbered for themselves", () => {
    expect(alone("①", "(1)", "(2)", "②", "(1)")).toEqual([]);
  });

  test("lines without number, dates and figures are no numbers", () => {
    expect(
      found([["① 学ぶ", "市民", "① 10月に\n3 回以上\n②を見直します。\nまた、支えます。"]]),
    ).toEqual([]);
    expect(found([["① 学ぶ", "市民", "進めます。"]])).toEqual([]);
  });

  test("counting on from the duty above, also over a page, is right", () => {
    const rows: Row[] = [
      ["① 学ぶ", "市民", numbered("①", "②")],
      ["", "社協", numbered("③", "④")],
    ];
    expect(found(rows)).toEqual([]);
    const next = formOf(
      [
        ["① 学ぶ", "行政", numbered("⑤")],
        ["② 集う", "市民", numbered("①")],
        ["③ 支える", "市民", numbered("①")],
      ],
      [],
      "2ページ",
    );
    expect(findingsOf(dutyNumbering, [formOf(rows), next])).toEqual([]);
  });

  test("several roles in one cell restart by nature", () => {
    expect(found([["① 学ぶ", "市民\n行政", numbered("①", "①", "②")]])).toEqual([]);
  });
});

describe("duty/numbering: another role's duty", () => {
  const long = "① 広報やホームページによる情報発信のほか、SNSを活用した情報発信に取り組みます。";
  const more = "② 地域が行う世代間交流に、研修の企画と助言を行います。";

  test("a duty that is part of another role's stands in the wrong row", () => {
    const findings = found([
      ["① 学ぶ", "市民", "① 参加します。"],
      ["", "福祉事業者", long],
      ["", "社協", `${long}\n${more}`],
    ]);
    expect(inShort(findings)).toEqual([`D3 ${long}`]);
    expect(findings[0]?.facts).toEqual({ problem: "other-role", duty: long, role: "社協" });
  });

  test("of two that are the same the lower one is told", () => {
    const rows: Row[] = [
      ["① 学ぶ", "市民", long],
      ["", "社協", long.replace("情報発信のほか", "情報発信の他")],
    ];
    expect(inShort(found(rows))[0]).toMatch(/^D3/u);
    expect(found(rows)).toHaveLength(1);
  });

  test("short duties are alike by nature, and other measures have their own", () => {
    const short = "① 活動に参加します。";
    expect(
      found([
        ["① 学ぶ", "市民", short],
        ["", "社協", short],
      ]),
    ).toEqual([]);
    expect(
      found([
        ["① 学ぶ", "市民", long],
        ["② 集う", "社協", long],
      ]),
    ).toEqual([]);
  });

  test("duties that only share some words are two duties", () => {
    expect(
      found([
        [
          "① 学ぶ",
          "市民",
          "① 支援が必要と思われる方に、自立相談支援窓口で相談するよう勧めるとともに、見守ります。",
        ],
        ["", "福祉事業者", "① 支援が必要と思われる方に、自立相談支援窓口で相談するよう勧めます。"],
      ]),
    ).toEqual([]);
  });
});

describe("duty/numbering: headings within a duty", () => {
  const under = (...lines: string[]) => found([["① 学ぶ", "市民", lines.join("\n")]]);

  test("under a heading the numbers may begin anew, or go on", () => {
    expect(under("【見守り】", "① 訪ねます。", "② 広めます。", "【学び】", "① 教えます。")).toEqual(
      [],
    );
    expect(under("【見守り】", "① 訪ねます。", "【学び】", "② 教えます。")).toEqual([]);
  });

  test("a slip under a heading is one, and the others keep their numbers", () => {
    const [finding] = under(
      "【見守り】",
      "① 訪ねます。",
      "【学び】",
      "① 教えます。",
      "③ 集めます。",
    );
    expect(finding?.facts).toEqual({
      problem: "gap",
      numbers: ["①", "①", "③"],
      expected: ["①", "①", "②"],
    });
  });

  test("a sentence or an indented line is no heading", () => {
    expect(under("① 訪ねます。", "また、広めます。", "① 教えます。")).toHaveLength(1);
    expect(under("① 訪ねます。", "　・見守り", "① 教えます。")).toHaveLength(1);
  });
});
