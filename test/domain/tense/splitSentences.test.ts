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

test("a full stop in a quotation or in brackets ends nothing", () => {
  const text = "「支える。守る。」を合言葉に啓発する（講座を含む。）。";
  expect(texts(text)).toEqual([text]);
});
