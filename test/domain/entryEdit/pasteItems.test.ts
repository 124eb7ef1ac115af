import { pasteItems } from "../../../src/domain/entryEdit/pasteItems";
import { items, shown } from "./items";

function pasted(text: string, into = items("■"), at = 0, caret = { start: 0, end: 0 }) {
  const step = pasteItems(into, at, caret, text);
  return step.ok ? shown(step.value.items) : step.failure;
}

test.each([
  [
    "lines without markers: each is an item, with the item's marker",
    "一つ\n二つ",
    ["■一つ", "■二つ"],
  ],
  ["markers are recognised", "・一つ\n・二つ", ["・一つ", "・二つ"]],
  ["lines under a marked one go on with it", "■一つ\n延べ3人\n■二つ", ["■一つ\n延べ3人", "■二つ"]],
  ["lines that go on by their words do, too", "一つ\n※ 雨天中止", ["■一つ\n※ 雨天中止"]],
  ["blank lines and Windows' line ends part nothing", "一つ\r\n\r\n二つ\r\n", ["■一つ", "■二つ"]],
  [
    "a cell of several lines as Excel copies it",
    '"一つ\n""二つ""は続く"\r\n',
    ["■一つ", '■"二つ"は続く'],
  ],
  ["one line only", "一つ\n", ["■一つ"]],
])("%s", (_, text, expected) => {
  expect(pasted(text)).toEqual(expected);
});

test("in the middle of an item: what stands behind the caret comes after the last line", () => {
  const into = items("■前後", "■次");
  expect(pasted("一つ\n二つ", into, 0, { start: 1, end: 1 })).toEqual([
    "■前一つ",
    "■二つ後",
    "■次",
  ]);
});

test("a marked line behind words begins an item of its own", () => {
  const into = items("■前");
  expect(pasted("■一つ\n■二つ", into, 0, { start: 1, end: 1 })).toEqual(["■前", "■一つ", "■二つ"]);
});

test("numbers are counted in the list in which they land", () => {
  const into = items("①支える", "②集う");
  expect(pasted("①知らせる\n②開く", into, 1, { start: 2, end: 2 })).toEqual([
    "①支える",
    "②集う",
    "③知らせる",
    "④開く",
  ]);
});

test("another department's tag is refused, whatever stands around it", () => {
  expect(pasted("■一つ\n【長寿社会課】\n■二つ")).toEqual({
    code: "reads-as-tag",
    line: "【長寿社会課】",
  });
});
