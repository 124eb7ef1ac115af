import { unitName } from "../../../../src/domain/rules/indicator/units";

it.each([
  ["名", "人"],
  ["箇所", "か所"],
  ["団体", "法人等"],
  ["社", "法人等"],
  ["社協", ""],
  ["", ""],
])("%j is compared as %j", (written, name) => {
  expect(unitName(written)).toBe(name);
});
