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
  ["支える」と『守る", "支える」と『守る"],
  ["（「輪）」", aside.repeat(4) + "」"],
  ["「広げる)輪」を", quoted.repeat(7) + "を"],
  ["「輪（」「会）」を", quoted.repeat(4) + quoted.repeat(4) + "を"],
  ["(年2回)(新規)を", aside.repeat(9) + "を"],
  // Every kind that a cell may hold.
  ["『支える』会", quoted.repeat(5) + "会"],
  ["【新規】会", aside.repeat(4) + "会"],
  ["[新規]会", aside.repeat(4) + "会"],
  ["［新規］会", aside.repeat(4) + "会"],
  ["〔新規〕会", aside.repeat(4) + "会"],
  ["〈新規〉会", aside.repeat(4) + "会"],
  ["《新規》会", aside.repeat(4) + "会"],
])("%s", (text, expected) => {
  expect(maskBrackets(text)).toBe(expected);
});
