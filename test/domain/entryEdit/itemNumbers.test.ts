import { circled, renumber } from "../../../src/domain/entryEdit/itemNumbers";
import { items, shown } from "./items";

const renumbered = (before: string[], after: string[]) =>
  shown(renumber(items(...before), items(...after)));

test("circles go as far as they are read as markers; then numbers stand in brackets", () => {
  expect([1, 20, 21, 35].map(circled)).toEqual(["①", "⑳", "㉑", "㉟"]);
  expect(circled(36)).toBe("(36)");
});

test("a list that counts from 1 goes on counting, in the form of each item", () => {
  expect(renumbered(["①あ", "②い", "③う"], ["①あ", "③う"])).toEqual(["①あ", "②う"]);
  expect(renumbered(["(1)あ", "(2)い"], ["(2)い", "(1)あ"])).toEqual(["(1)い", "(2)あ"]);
  const wide = { key: "w", from: 0, marker: "（１）", lines: ["あ"] };
  expect(renumber([wide], [{ ...wide, marker: "（９）" }])).toEqual([{ ...wide, marker: "（1）" }]);
});

test("what is no number keeps its marker and is not counted", () => {
  expect(renumbered(["①あ", "②い"], ["①あ", "■う", "②い"])).toEqual(["①あ", "■う", "②い"]);
  expect(renumbered(["①あ", "■う", "②い"], ["■う", "②い"])).toEqual(["■う", "①い"]);
});

test("a list that was numbered otherwise keeps its numbers", () => {
  expect(renumbered(["③あ", "④い"], ["④い"])).toEqual(["④い"]);
  expect(renumbered(["①あ", "①い"], ["①い"])).toEqual(["①い"]);
  expect(renumbered(["■あ"], ["②い"])).toEqual(["②い"]);
});
