import { aside, maskBrackets, quoted } from "../../../src/domain/tense/maskBrackets";

test.each([
  ["「支える」会", quoted.repeat(5) + "会"],
  ["実施する(年2回)。", "実施する" + aside.repeat(5) + "。"],
  // The outermost pair counts.
  ["「広げる(輪)」を", quoted.repeat(8) + "を"],
  ["（「輪」を含む）は", aside.repeat(8) + "は"],
  // Without its other half a bracket is a character like others.
  ["「広げる(輪)", "「広げる" + aside.repeat(3)],
  ["1)相談する", "1)相談する"],
  ["（「輪）」", aside.repeat(4) + "」"],
])("%s", (text, expected) => {
  expect(maskBrackets(text)).toBe(expected);
});
