import { quoted } from "../../../src/domain/tense/maskBrackets";
import { splitSentences } from "../../../src/domain/tense/splitSentences";

const texts = (text: string) => splitSentences(text).map((piece) => piece.text);

test("a sentence ends with its full stop, and the remark right behind it belongs to it", () => {
  expect(texts("研修会を行う。(12月頃)また、相談も受ける。 交流も図る。")).toEqual([
    "研修会を行う。(12月頃)",
    "また、相談も受ける。",
    " 交流も図る。",
  ]);
});

test("or with its line, whose break stays with it", () => {
  expect(texts("講座を開く。\r\n参加者 30人\n\n窓口を設ける。")).toEqual([
    "講座を開く。\r\n",
    "参加者 30人\n",
    "\n",
    "窓口を設ける。",
  ]);
});

test.each(["\n", "\r\n", "\r"])("whatever breaks the line: %j", (lineBreak) => {
  expect(texts(`講座を開く。${lineBreak}窓口を設ける${lineBreak}参加者`)).toEqual([
    `講座を開く。${lineBreak}`,
    `窓口を設ける${lineBreak}`,
    "参加者",
  ]);
});

test.each(["(", "（"])("a remark that never closes leaves the end open: %s", (bracket) => {
  const text = `研修会を行う。${bracket}12月頃、相談も受ける。`;
  expect(texts(text)).toEqual([text]);
});

test("a line may be nothing but its break", () => {
  expect(texts("\n窓口を設ける。\n\n参加者")).toEqual(["\n", "窓口を設ける。\n", "\n", "参加者"]);
});

test("each piece has its own masked text", () => {
  expect(splitSentences("「輪」を広げる。周知する")).toEqual([
    { text: "「輪」を広げる。", masked: `${quoted.repeat(3)}を広げる。` },
    { text: "周知する", masked: "周知する" },
  ]);
});

test("a full stop in a quotation or in brackets ends nothing", () => {
  const text = "「支える。守る。」を合言葉に啓発する（講座を含む。）。";
  expect(texts(text)).toEqual([text]);
});
