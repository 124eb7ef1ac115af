import { messagesFor } from "../../src/messages/messagesFor";

/** Every sentence with where it stands; functions are asked with plausible values. */
function sentences(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  // What rules say needs the facts of each: test/messages/findings.test.ts.
  if (typeof value === "function" && path.startsWith(".findings.")) return [];
  if (typeof value === "function") {
    const say = value as (...given: unknown[]) => unknown;
    const answer = say(...sampleArguments(path));
    return typeof answer === "string" ? [[path, answer]] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}

/** Numbers where a sentence counts, names where it names; a list for the few that join names. */
function sampleArguments(path: string): unknown[] {
  if (/\.(and|origin|byOrder|numbersUnknown|values)$/u.test(path)) return [["A", "B"]];
  if (/\.declined\.why\./u.test(path)) return ["X"];
  return [2, 3, 4];
}

const ja = sentences(messagesFor("ja-JP"));
const en = sentences(messagesFor("en-US"));

describe("the sentences of the pane", () => {
  it("are Japanese unless Office speaks English", () => {
    expect(messagesFor("en-GB").locale).toBe("en");
    for (const language of ["ja-JP", "fr-FR", "", undefined])
      expect(messagesFor(language).locale).toBe("ja");
  });

  it("are there in both languages, none empty but the place that needs no words", () => {
    expect(en.map(([path]) => path)).toEqual(ja.map(([path]) => path));
    expect(ja.length).toBeGreaterThan(200);
    const empty = [...ja, ...en].filter(([, text]) => text === "").map(([path]) => path);
    expect(new Set(empty)).toEqual(new Set([".declined.anywhere"]));
  });

  it("hold no Japanese in English", () => {
    expect(en.filter(([, text]) => /[ぁ-んァ-ヶ一-龠]/u.test(text))).toEqual([]);
  });

  it("use none of the words to avoid", () => {
    const avoided = /エントリ|ブロック|データ|エラー|マージ|してしまい|間違い|不正/u;
    expect(ja.filter(([, text]) => avoided.test(text))).toEqual([]);
  });

  it("tell every failure in three parts, whole sentences each", () => {
    const parts = ja.filter(([path]) => /Failure.*\.(what|why|remedy)$/u.test(path));
    expect(parts.length).toBeGreaterThanOrEqual(3 * 15);
    expect(parts.filter(([, text]) => !text.endsWith("。"))).toEqual([]);
  });

  it("say in the heading of a failure whether the workbook changed", () => {
    const titles = ja.filter(([path]) =>
      /\.(readFailure|applyFailure)\..*(title|unchanged|changed)$/u.test(path),
    );
    expect(titles.filter(([, text]) => !/ブック(は|の一部が)変わって/u.test(text))).toEqual([]);
  });

  it("keep buttons short: ten characters, numbers and names aside", () => {
    const { carry, after, drafts, words, unfinished, entry } = messagesFor("ja");
    const buttons = [
      carry.change,
      carry.pickFile,
      carry.use,
      carry.choose,
      carry.write(1),
      after.again,
      drafts.confirm,
      words.cancel,
      words.back,
      words.reread,
      words.tryAgain,
      unfinished.undo,
      unfinished.settle,
      entry.confirm,
    ];
    expect(buttons.filter((label) => [...label].length > 10)).toEqual([]);
  });
});
