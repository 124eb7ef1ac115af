import { platformCharactersIn } from "../../../../src/domain/rules/text/platformCharactersIn";

test.each([
  ["half-width kana, by the run", "ﾎﾞﾗﾝﾃｨｱとﾊﾟｰｸ、ﾊﾟｰｸ", ["ﾎﾞﾗﾝﾃｨｱ", "ﾊﾟｰｸ"]],
  [
    "what NEC put into row 13",
    "㌔㍻㈱№℡㏍㎡㊤〝",
    ["㌔", "㍻", "㈱", "№", "℡", "㏍", "㎡", "㊤", "〝"],
  ],
  ["what stands beside the figures in circles", "㉐㉠㊰㋀", ["㉐", "㉠", "㊰", "㋀"]],
  ["IBM's kanji", "髙德濵﨑", ["髙", "德", "濵", "﨑"]],
  ["private use", "辻\uE000", ["\uE000"]],
  ["kanji and pictures beyond the first plane", "𠮷😀", ["𠮷", "😀"]],
  ["a kanji with a variation selector", "辻\u{E0100}さん", ["辻\u{E0100}"]],
  ["voiced marks on their own", "か\u3099は\u309A", ["か\u3099", "は\u309A"]],
])("%s", (_, text, characters) => {
  expect(platformCharactersIn(text)).toEqual(characters);
});

test.each([
  ["figures in circles and Roman numerals", "①⑳㉑㉟㊱㊿Ⅰ Ⅹⅲ"],
  ["signs of JIS X 0208", "■□◆○●◎★※→〒々〆♪￥￣～－‐―…‥"],
  ["full-width letters and signs", "ＡＢＣ０１２（）［］＠％"],
  ["signs that are typed on every PC", "—–✓♥é"],
  ["常用漢字 of 2010", "𠮟剝塡頰曖"],
  ["kana", "がぱヴゝヾー゛"],
])("left alone: %s", (_, text) => {
  expect(platformCharactersIn(text)).toEqual([]);
});
