import { foldSymbol, isArrow, isDash, isMark } from "../../../src/domain/schedule/marks";

test.each([..."◆○◯〇★→×÷✓◎△■"])("%s is a mark", (character) => {
  expect(isMark(character)).toBe(true);
});

test.each(["あ", "実", "A", "3", "・", "、", "。", "(", "-", "①", "❶", " ", "", "○○"])(
  "%j is no mark",
  (text) => {
    expect(isMark(text)).toBe(false);
  },
);

test("symbols that are typed for one another fold to one", () => {
  expect(["○", "◯", "〇"].map(foldSymbol)).toEqual(["○", "○", "○"]);
  expect(foldSymbol("Ａ")).toBe("A");
  expect(foldSymbol("✔\uFE0F")).toBe("✔");
  expect(foldSymbol("●")).not.toBe(foldSymbol("○"));
});

test.each(["-", " － ", "‐", "–", "—", "―", "−", "─", "ー", "\nー"])("%j is a dash", (text) => {
  expect(isDash(text)).toBe(true);
});

test.each(["", " ", "--", "-1", "なし", "→", "サーバー", "一"])("%j is no dash", (text) => {
  expect(isDash(text)).toBe(false);
});

test.each(["→", " ⇒ ", "→→", "→ →", "➡\uFE0F", "￫"])("%j is an arrow to the right", (text) => {
  expect(isArrow(text)).toBe(true);
});

test.each(["", ">", "←", "↔", "→継続", "-"])("%j is none", (text) => {
  expect(isArrow(text)).toBe(false);
});
