import type { TagAt } from "../../../../src/domain/rules/entry/tagsOf";
import { tagStyleOf } from "../../../../src/domain/rules/entry/tagStyle";

const tags = (...styles: string[]) =>
  styles.map((style) => ({ tag: { open: style.slice(0, -1), close: style.slice(-1) } }) as TagAt);

test.each([
  [[], "【】"],
  [["［］"], "【】"],
  [["［］", "［］", "［］", "［］"], "【】"],
  [["［］", "［］", "［］", "［］", "［］"], "［］"],
  [["：", "：", "：", "：", "【】"], "："],
  [["［］", "［］", "［］", "【】", "【】"], "【】"],
])("%j is written as %s", (styles, expected) => {
  const { open, close } = tagStyleOf(tags(...styles));
  expect(open + close).toBe(expected);
});
