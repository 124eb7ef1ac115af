import { namedGroup } from "../../../src/domain/text/namedGroup";

it("is the group's text, or nothing where the group took no part", () => {
  const [bracketed, bare] = ["(3)", "3"].map((text) => /(?<open>\()?(?<number>\d+)/u.exec(text));
  if (!bracketed || !bare) throw new Error("both match");
  expect([namedGroup(bracketed, "open"), namedGroup(bracketed, "number")]).toEqual(["(", "3"]);
  expect(namedGroup(bare, "open")).toBe("");
  const plain = /\d/u.exec("3");
  if (!plain) throw new Error("matches");
  expect(namedGroup(plain, "number")).toBe("");
});
