import { parseEntry } from "../../../src/domain/entry/parseEntry";
import { entrySentences } from "../../../src/domain/tense/entrySentences";
import { maskBrackets } from "../../../src/domain/tense/maskBrackets";

const sentencesOf = (text: string) => entrySentences(parseEntry(text));

test("each sentence has its place, also below blank lines, and its own masked text", () => {
  const entry = "【福祉課】\n\n　\n■ 「支える。」会を行う。 周知する。(年2回)\n参加者 30人";
  const sentences = sentencesOf(entry);
  expect(sentences.map(({ text }) => text)).toEqual([
    "「支える。」会を行う。",
    "周知する。(年2回)",
    "参加者 30人",
  ]);
  for (const { text, masked, start } of sentences) {
    expect(entry.slice(start, start + text.length)).toBe(text);
    expect(masked).toBe(maskBrackets(text));
  }
});

test.each([
  ["団体に補助する", true],
  ["これもまた、補助する", true],
  ["また、団体に補助する", false],
  ["なお、団体に補助する", false],
  ["※団体に補助する", false],
  ["（団体に補助する）", false],
  ["内訳 団体 3件", false],
  ["・団体に補助する", false],
])("a line goes on with %s: %s", (next, continued) => {
  const [first] = sentencesOf(`■ 見守りの支援を行う\n${next}`);
  expect(first?.continued).toBe(continued);
});

test("lines without a marker go on with each other, sentences of one line do not", () => {
  expect(sentencesOf("見守りの支援を行う\n団体に補助する").map((one) => one.continued)).toEqual([
    true,
    false,
  ]);
  expect(sentencesOf("■ 見守りを行う。団体に補助する").map((one) => one.continued)).toEqual([
    false,
    false,
  ]);
});
