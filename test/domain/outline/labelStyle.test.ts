import {
  directionStyle,
  goalStyle,
  labelStyle,
  writeLabel,
} from "../../../src/domain/outline/labelStyle";

test.each([
  [["(1) 甲", "(2) 乙", "③ 丙"], "(5) 題名"],
  [["（１）甲", "（２）乙"], "（５）題名"],
  [["①　甲"], "⑤　題名"],
  [["1. 甲"], "5. 題名"],
  [["(1)\n甲"], "(5)\n題名"],
  [["甲", "(3)", "乙(4)", ""], "(5) 題名"],
])("%j → %j", (labels, expected) => {
  expect(writeLabel(5, "題名", labelStyle(labels, directionStyle))).toBe(expected);
});

test("goals: with or without the word before the number", () => {
  expect(writeLabel(2, "題名", labelStyle(["基本目標１　甲"], goalStyle))).toBe("基本目標２　題名");
  expect(writeLabel(2, "題名", labelStyle(["1", "2"], goalStyle))).toBe("2 題名");
});

test("without a number there is the title alone; beyond ⑳ figures are plain", () => {
  expect(writeLabel(null, "題名", directionStyle)).toBe("題名");
  expect(writeLabel(21, "題名", labelStyle(["① 甲"], directionStyle))).toBe("21 題名");
});
