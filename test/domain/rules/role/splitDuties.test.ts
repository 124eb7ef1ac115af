import fc from "fast-check";
import { splitDuties } from "../../../../src/domain/rules/role/splitDuties";

const roles = ["市民", "福祉事業者", "社協", "行政"];
const split = (text: string) => splitDuties(text, roles)?.map((part) => part.text) ?? null;

describe("splitDuties", () => {
  test("cuts where the numbering begins anew; the line break at the border goes", () => {
    expect(split("① 学ぶ。\n② 話す。\n① 支える。\n\n① つなぐ。\r\n② 知らせる。")).toEqual([
      "① 学ぶ。\n② 話す。",
      "① 支える。",
      "① つなぐ。\r\n② 知らせる。",
    ]);
  });

  test("lines without number go on with the item above, spaces stay", () => {
    expect(split("① 学ぶ。\n　また、話す。 \n ① 支える。")).toEqual([
      "① 学ぶ。\n　また、話す。 ",
      " ① 支える。",
    ]);
  });

  test("details numbered in another form do not begin a role", () => {
    expect(split("① 学ぶ。\n(1) 講座\n② 話す。\n(1) 会議\n① 支える。")).toHaveLength(2);
  });

  test("a line that names the role belongs to the duties below it", () => {
    expect(
      split("【市民】\n① 学ぶ。\n【福祉事業者】\n① 支える。\n社会福祉協議会：\n① つなぐ。"),
    ).toEqual(["【市民】\n① 学ぶ。", "【福祉事業者】\n① 支える。", "社会福祉協議会：\n① つなぐ。"]);
  });

  test.each([
    ["（市民の役割）\n① 学ぶ", "（行政の役割）\n① 支える"],
    ["○市民\n① 学ぶ。", "○行政が行うこと\n次のことを行う。\n① 支える。"],
    ["① 学ぶ。", "市役所の取組み：\n① 支える。"],
  ])("what names the role in other words belongs below, too: %j, %j", (above, below) => {
    expect(split(`${above}\n${below}`)).toEqual([above, below]);
  });

  test("whom each part names", () => {
    const named = splitDuties("① 学ぶ。\n（行政の役割）\n① 支える。", roles);
    expect(named?.map(({ role }) => role)).toEqual([null, "行政"]);
  });

  test.each([
    "【見守り】\n① 訪ねる。\n【学び】\n① 教える。",
    "① 学ぶ\n・講座\n① 支える",
    "① 学ぶ。\n地域で取り組むこと\n① 支える。",
  ])("nobody can tell where another heading stands above ①: %j", (text) => {
    expect(split(text)).toBeNull();
  });

  test("a sentence and an indented line go on with the item above", () => {
    expect(split("① 学ぶ。\nまた、話す。\n① 支える。\n　・会議\n① つなぐ。")).toEqual([
      "① 学ぶ。\nまた、話す。",
      "① 支える。\n　・会議",
      "① つなぐ。",
    ]);
  });

  test("one part where it never begins anew, or has no numbers", () => {
    expect(split("学ぶ。\n話す。")).toEqual(["学ぶ。\n話す。"]);
    expect(split("① 学ぶ。② 話す。① 支える。")).toHaveLength(1);
    expect(split("")).toEqual([""]);
  });

  test("no character is lost but line breaks, in their order", () => {
    const line = fc.constantFrom("① 学ぶ。", "② 話す。", "(1) 講座", "また、", " ", "【社協】", "");
    const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join("\n"));
    const bare = (one: string) => one.replace(/[\r\n]/gu, "");
    fc.assert(
      fc.property(text, (one) => {
        const parts = split(one);
        if (parts) expect(bare(parts.join(""))).toBe(bare(one));
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});
