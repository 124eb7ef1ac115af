import { messagesFor } from "../../src/messages/messagesFor";

/** Every sentence with where it stands; functions are asked with plausible values. */
function sentences(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  // What rules and notices say needs the facts of each: tests of their own ask them.
  if (
    typeof value === "function" &&
    /^\.(findings\.|merge\.|form\.notices\.|progressScreen\.line$)/u.test(path)
  )
    return [];
  if (typeof value === "function") {
    const answer = asked(value as (...given: unknown[]) => unknown, path);
    return typeof answer === "string" ? [[path, answer]] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}

/** Numbers where a sentence counts; names or lists of names where numbers make no sentence. */
function asked(say: (...given: unknown[]) => unknown, path: string): unknown {
  const list = ["A", "B"];
  const samples = [
    [2, 3, 4],
    [list, 3, 4],
    [2, list, 4],
    ["A", list, 4],
    ["A", "B", "C"],
    [list, list, list],
  ];
  for (const given of /\.declined\.why\./u.test(path) ? [["X"]] : samples) {
    try {
      return say(...given);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  throw new Error(`${path} could not be asked`);
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
    // 区分 is what the sheet itself says over the column that is meant.
    const japanese = (text: string) => /[ぁ-んァ-ヶ一-龠]/u.test(text.replaceAll("区分", ""));
    expect(en.filter(([, text]) => japanese(text))).toEqual([]);
  });

  it("use none of the words to avoid", () => {
    // 「データの入力規則」 is the name of Excel's own menu.
    const avoided =
      /エントリ|ブロック|データ(?!の入力規則)|エラー|マージ|してしまい|間違い|不正|入れ子|パラメ|サーバ|このPC/u;
    expect(ja.filter(([, text]) => avoided.test(text))).toEqual([]);
    // English of a city hall, too: nobody merges objects or parses entries there.
    const jargon = /\b(error|invalid|exception|parse|payload|boolean|string)\b/iu;
    expect(en.filter(([, text]) => jargon.test(text))).toEqual([]);
  });

  it("tell everything that is told in parts in whole sentences, in both languages", () => {
    const inParts = ([path]: [string, string]) =>
      /\.(what|why|remedy)$/u.test(path) && !path.startsWith(".words.");
    const parts = ja.filter(inParts);
    expect(parts.length).toBeGreaterThanOrEqual(3 * 40);
    expect(parts.filter(([, text]) => !text.endsWith("。"))).toEqual([]);
    expect(en.filter(inParts).filter(([, text]) => !/[.…]$/u.test(text))).toEqual([]);
  });

  it("tell every failure completely: heading, 事象, 原因 and 対処", () => {
    const has = (part: string) => ja.some(([path]) => path === part || path.startsWith(`${part}.`));
    const failures = ja.flatMap(([path]) => (path.endsWith(".title") ? [path.slice(0, -6)] : []));
    const begun = failures.filter((path) => has(`${path}.remedy`));
    expect(begun.length).toBeGreaterThanOrEqual(20);
    const missing = begun.filter((path) => !has(`${path}.what`) || !has(`${path}.why`));
    expect(missing).toEqual([]);
  });

  it("end a sentence politely, and never blame", () => {
    // A clerk is spoken to in です and ます; a heading or a button is no sentence and has no 。.
    const plain = /(?:(?<![まで])した|する|ない|である|だ)。/u;
    const blame = /あなたの(?:せい|誤り)|入力ミス|失敗し|違反/u;
    expect(ja.filter(([, text]) => plain.test(text.replace(/「[^」]*」/gu, "")))).toEqual([]);
    expect(ja.filter(([, text]) => blame.test(text))).toEqual([]);
  });

  it("say in the heading of a failure whether the workbook changed", () => {
    const titles = ja.filter(([path]) =>
      /\.(readFailure|applyFailure|readOnly|arriving|welcome\.failure)\b.*(title|unchanged|changed)$/u.test(
        path,
      ),
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
