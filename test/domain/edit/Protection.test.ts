import { sameProtection, type Protection } from "../../../src/domain/edit/Protection";

const none: Protection = { kind: "none" };
const on = (
  options: Readonly<Record<string, boolean | string>>,
  password: "none" | "kept-by-person" = "none",
): Protection => ({ kind: "on", options, password });

test("an option that is not named is not allowed, and cells are selected as usual", () => {
  expect(sameProtection(on({}), on({ allowFormatRows: false, selectionMode: "Normal" }))).toBe(
    true,
  );
  expect(sameProtection(on({ allowFormatRows: true }), on({}))).toBe(false);
  expect(sameProtection(on({}), on({ allowFormatRows: true }))).toBe(false);
  expect(sameProtection(on({ selectionMode: "None" }), on({}))).toBe(false);
  expect(sameProtection(on({ allowSort: true }), on({ allowSort: true }))).toBe(true);
});

test("on is not off; a password cannot be compared", () => {
  expect(sameProtection(none, { kind: "none" })).toBe(true);
  expect(sameProtection(none, on({}))).toBe(false);
  expect(sameProtection(on({}), none)).toBe(false);
  expect(sameProtection(on({}), on({}, "kept-by-person"))).toBe(true);
});
