import type { Block } from "../../../src/domain/entry/Entry";
import { parseEntry } from "../../../src/domain/entry/parseEntry";

/** Blocks as a person reads them: departments, then marker, text and continuation of each item. */
function read(text: string) {
  return parseEntry(text).blocks.map((block: Block) => ({
    departments: block.tag?.departments ?? null,
    items: block.items.map((item) => [
      item.marker,
      item.text,
      ...item.continuation.map((line) => line.text),
    ]),
  }));
}

test("tags, joint tags, items and continuation lines", () => {
  const text = [
    "【健康づくり課・長寿社会課】",
    "■ 講座を開く。",
    "また、相談も受ける。",
    "相談者数 延べ127人",
    "・電話",
    "【福祉課】",
    "■ 訪ねる。",
  ].join("\n");
  expect(read(text)).toEqual([
    {
      departments: ["健康づくり課", "長寿社会課"],
      items: [
        ["■", "講座を開く。", "また、相談も受ける。", "相談者数 延べ127人"],
        ["・", "電話"],
      ],
    },
    { departments: ["福祉課"], items: [["■", "訪ねる。"]] },
  ]);
});

test("one department may have several blocks; labels are no tags", () => {
  expect(read("【福祉課】\n【新規】あ\n【福祉課】\nい")).toEqual([
    { departments: ["福祉課"], items: [["", "【新規】あ"]] },
    { departments: ["福祉課"], items: [["", "い"]] },
  ]);
});

test("untagged items form a block of nobody's", () => {
  expect(read("■ あ\n■ い")).toEqual([
    {
      departments: null,
      items: [
        ["■", "あ"],
        ["■", "い"],
      ],
    },
  ]);
});

test("lines without marker are items, unless they go on with the one above", () => {
  expect(read("あをした。\nいをした。\n※うを含む。\n( )内は前年度")).toEqual([
    {
      departments: null,
      items: [
        ["", "あをした。"],
        ["", "いをした。", "※うを含む。", "( )内は前年度"],
      ],
    },
  ]);
});

test.each(["①", "(1)", "（２）", "○", "●", "◇", "・"])("the marker %s", (marker) => {
  expect(read(`${marker}　あ`)).toEqual([{ departments: null, items: [[marker, "あ"]] }]);
});

test("a hyphen alone means none and is no marker; before a space it is one", () => {
  expect(read("-")).toEqual([{ departments: null, items: [["", "-"]] }]);
  expect(read("- あ")).toEqual([{ departments: null, items: [["-", "あ"]] }]);
  expect(read("-5人")).toEqual([{ departments: null, items: [["", "-5人"]] }]);
});

test.each([
  ["【福祉課】 ■ あ", ["福祉課"]],
  ["【　福 祉 課　】\n■ あ", ["福祉課"]],
  ["［福祉課］\n■ あ", ["福祉課"]],
  ["〔福祉課〕\n■ あ", ["福祉課"]],
  ["（福祉課）\n■ あ", ["福祉課"]],
  ["福祉課：■ あ", ["福祉課"]],
])("the tag of %j", (text, departments) => {
  expect(read(text)).toEqual([{ departments, items: [["■", "あ"]] }]);
});

test.each([
  "（社会福祉協議会）と連携して行う。",
  "地域包括支援センター：3件",
  "担当課：未定",
  "【場所】市役所",
  "会場は【福祉課】の前",
])("%j begins with no tag", (text) => {
  expect(read(text).map((block) => block.departments)).toEqual([null]);
});

test("an empty entry has no blocks", () => {
  expect(read("")).toEqual([]);
});

test("empty lines under a tag stand before its first item; one below an item belongs to it", () => {
  const { blocks } = parseEntry("【福祉課】\n　\nあをした。\n 　\n\nいをした。");
  expect(blocks.map((block) => block.blankLines)).toEqual([[{ text: "　", break: "\n" }]]);
  expect(read("【福祉課】\n　\nあをした。\n 　\n\nいをした。")).toEqual([
    {
      departments: ["福祉課"],
      items: [
        ["", "あをした。", " 　", ""],
        ["", "いをした。"],
      ],
    },
  ]);
});
