import { textContent } from "../../../src/domain/cells/CellContent";
import {
  plainText,
  sameSubject,
  typedText,
  type TypedEditing,
} from "../../../src/domain/entryEdit/Unsaved";
import { items } from "./items";

const editing = (department: string, ordinal = 0): TypedEditing => ({
  ...{ kind: "editBlock", ref: { departments: [department], ordinal }, items: items("■見守る。") },
});
const adding = (...departments: string[]): TypedEditing => ({
  ...{ kind: "addBlock", departments, items: items("■見守る。") },
});
const replacing: TypedEditing = { kind: "replaceText", text: "○" };

test("two editings are about the same words if they are of one block, or of one new block", () => {
  expect(sameSubject(editing("福祉課"), editing("福祉課"))).toBe(true);
  expect(sameSubject(editing("福祉課"), editing("福祉課", 1))).toBe(false);
  expect(sameSubject(editing("福祉課"), editing("税務課"))).toBe(false);
  expect(sameSubject(adding("福祉課", "税務課"), adding("税務課", "福祉課"))).toBe(true);
  expect(sameSubject(adding("福祉課"), adding("税務課"))).toBe(false);
  expect(sameSubject(replacing, { kind: "replaceText", text: "別" })).toBe(true);
  expect(sameSubject(editing("福祉課"), adding("福祉課"))).toBe(false);
  expect(sameSubject(adding("福祉課"), editing("福祉課"))).toBe(false);
  expect(sameSubject(replacing, adding("福祉課"))).toBe(false);
});

test("what was typed is read as lines, a space behind each marker", () => {
  expect(typedText(replacing)).toBe("○");
  const two = { ...editing("福祉課"), items: items("■見守る。\n延べ3人", "続ける。") };
  expect(typedText(two as TypedEditing)).toBe("■ 見守る。\n延べ3人\n続ける。");
});

test("a figure or a formula is no text that could be typed over", () => {
  expect(plainText({ kind: "empty" })).toBe("");
  expect(plainText(textContent("文"))).toBe("文");
  expect(plainText({ kind: "value", value: 3, numberFormat: "General" })).toBeNull();
  expect(plainText({ kind: "formula", formula: "=A1", numberFormat: "General" })).toBeNull();
});
