import { withoutLastBreaks } from "../../../src/domain/text/withoutLastBreaks";

test.each([
  ["店を増やす。\n", "店を増やす。"],
  ["店を増やす。\r\n\r\n", "店を増やす。"],
  ["【福祉課】\n■ 店\n\n窓口", "【福祉課】\n■ 店\n\n窓口"],
  ["\n■ 店 \n", "\n■ 店 "],
  ["\n\n", ""],
  ["", ""],
])("%j ends without line breaks: %j", (text, expected) => {
  expect(withoutLastBreaks(text)).toBe(expected);
});
