import { nearRole } from "../../../../src/domain/rules/role/nearRole";

const roles = ["市民", "福祉事業者", "社協", "行政"];

test.each([
  ["by likeness", "福祉事業社", [], "福祉事業者"],
  ["one character of a short name, where only that role is wanting", "社脇", ["社協"], "社協"],
  ["two characters are another word", "企業", ["社協"], null],
  ["two roles are wanting", "社脇", ["社協", "行政"], null],
  ["none is wanting", "社脇", [], null],
  ["another length", "社協会", ["社協"], null],
])("%s: %s", (_, text, missing, role) => {
  expect(nearRole(text, roles, missing)).toBe(role);
});

test("of two roles that a text is equally like none is meant for certain", () => {
  const alike = ["地域福祉事業者", "地域福祉事務者"];
  expect(nearRole("地域福祉事□者", alike, [])).toBeNull();
  expect(nearRole("地域福祉事務社", alike, [])).toBe("地域福祉事務者");
});
