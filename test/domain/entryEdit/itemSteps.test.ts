import {
  addItem,
  keyedItems,
  moveItem,
  removeItem,
  splitItem,
} from "../../../src/domain/entryEdit/itemSteps";
import { parseEntry } from "../../../src/domain/entry/parseEntry";
import { items, shown } from "./items";

test("Enter parts an item at the caret; the new one has the same marker and takes the typing", () => {
  const step = splitItem(items("■見守りを続ける"), 0, { start: 3, end: 3 });
  expect(shown(step.items)).toEqual(["■見守り", "■を続ける"]);
  expect(step.focus).toEqual({ key: step.items[1]?.key, caret: 0 });
  expect(step.items.map(({ from }) => from)).toEqual([0, null]);
});

test("the other items stay where they are, above and below", () => {
  const step = splitItem(items("■一つ", "・二つ三つ", "■四つ"), 1, { start: 2, end: 2 });
  expect(shown(step.items)).toEqual(["■一つ", "・二つ", "・三つ", "■四つ"]);
  expect(step.focus.key).toBe(step.items[2]?.key);
});

test("what is selected goes when Enter is pressed", () => {
  const step = splitItem(items("■見守りを続ける"), 0, { start: 3, end: 5 });
  expect(shown(step.items)).toEqual(["■見守り", "■ける"]);
});

test("numbers are counted anew when an item comes, goes or moves", () => {
  const duties = items("①支える", "②知らせる", "③集う");
  expect(shown(addItem(duties, "①").items)).toEqual(["①支える", "②知らせる", "③集う", "④"]);
  expect(shown(removeItem(duties, 0).items)).toEqual(["①知らせる", "②集う"]);
  expect(shown(moveItem(duties, 2, 0))).toEqual(["①集う", "②支える", "③知らせる"]);
});

test("numbers that go on from elsewhere are left as somebody meant them", () => {
  expect(shown(moveItem(items("③支える", "④知らせる"), 1, 0))).toEqual(["④知らせる", "③支える"]);
});

test("behind the ends of the list there is nowhere to go", () => {
  const two = items("■一", "■二");
  expect(moveItem(two, 0, -1)).toBe(two);
  expect(moveItem(two, 1, 2)).toBe(two);
});

test("the last item that is removed leaves an empty one to write in", () => {
  const step = removeItem(items("・見守る"), 0);
  expect(shown(step.items)).toEqual(["・"]);
  expect(step.items[0]?.from).toBeNull();
});

test("after a removal the typing goes on at the end of the item above", () => {
  const step = removeItem(items("■一つ", "■"), 1);
  expect(step.focus).toEqual({ key: "s0", caret: 2 });
});

test("a used sentence fills the empty item that waits, and comes last otherwise", () => {
  expect(shown(addItem(items("■"), "■", "見守る").items)).toEqual(["■見守る"]);
  expect(shown(addItem(items("■一つ"), "■", "見守る").items)).toEqual(["■一つ", "■見守る"]);
});

test("a tag without items offers an empty one", () => {
  const [block] = parseEntry("【福祉課】").blocks;
  expect(block && shown(keyedItems(block, "・"))).toEqual(["・"]);
});

test("the first item of a list has the marker that is usual", () => {
  const step = addItem([], "・", "見守る");
  expect(shown(step.items)).toEqual(["・見守る"]);
  expect(step.focus).toEqual({ key: step.items[0]?.key, caret: 3 });
});

test("after the first item is removed the typing goes on at the beginning of the next", () => {
  expect(removeItem(items("■一つ", "■二つ"), 0).focus).toEqual({ key: "s1", caret: 0 });
});
