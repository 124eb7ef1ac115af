import { renameInTag } from "../../../src/domain/carryForward/renameInTag";

const names = new Map([["子育て支援課", "こども家庭課"]]);

test("two that went to one department stand once, with what stands around them", () => {
  const both = new Map([...names, ["子育て支援センター", "こども家庭課"]]);
  const tags = [
    "【子育て支援課・子育て支援センター】\n■ あ",
    "【子育て支援課・福祉課、子育て支援センター】",
    "【 子育て支援課 ・ 子育て支援センター・福祉課 】",
    "【こども家庭課・子育て支援課】",
    "【子育て支援課・こども家庭課】",
  ];
  expect(tags.map((tag) => renameInTag(tag, both))).toEqual([
    "【こども家庭課】\n■ あ",
    "【こども家庭課・福祉課】",
    "【 こども家庭課・福祉課 】",
    "【こども家庭課】",
    "【こども家庭課】",
  ]);
});

test.each([
  ["【子育て支援課】\n■ あ", "【こども家庭課】\n■ あ"],
  // Of a joint tag only that name; what stands around it stays.
  [" 【福祉課・子育て支援課】　\r\n■ あ", " 【福祉課・こども家庭課】　\r\n■ あ"],
  ["【子育て 支援課、福祉課】■ あ", "【こども家庭課、福祉課】■ あ"],
  // A slip is a tag by its name alone: it gets the brackets of the sheet.
  ["子育て支援課：■ あ", "【こども家庭課】■ あ"],
  ["（子育て支援課）\n■ あ", "【こども家庭課】\n■ あ"],
  // The items name whom they like.
  ["【福祉課】\n■ 子育て支援課と連携する。", "【福祉課】\n■ 子育て支援課と連携する。"],
  ["■ 【子育て支援課】", "■ 【子育て支援課】"],
  ["", ""],
])("%j → %j", (text, expected) => {
  expect(renameInTag(text, names)).toBe(expected);
});
