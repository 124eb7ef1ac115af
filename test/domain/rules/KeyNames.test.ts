import { KeyNames } from "../../../src/domain/rules/KeyNames";

test("a key keeps its name for the rest of the check and in the next one", () => {
  const names = new KeyNames();
  names.begin();
  const first = names.nameOf("福祉課\u0000・訪ねた。");
  expect(names.nameOf("福祉課\u0000・訪ねた。")).toBe(first);
  names.begin();
  expect(names.nameOf("福祉課\u0000・訪ねた。")).toBe(first);
});

test("two keys never share a name, also when one of them has been forgotten", () => {
  const names = new KeyNames();
  names.begin();
  const forgotten = names.nameOf("・訪ねた。");
  names.begin();
  const others = ["・聞いた。", "・支えた。"].map((key) => names.nameOf(key));
  names.begin();
  const again = names.nameOf("・訪ねた。");
  expect(new Set([forgotten, ...others, again]).size).toBe(4);
});
