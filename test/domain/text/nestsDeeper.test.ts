import { nestsDeeper } from "../../../src/domain/text/nestsDeeper";

describe("nestsDeeper", () => {
  it.each([
    ["1", 0, false],
    ["[]", 0, true],
    ["[]", 1, false],
    ['{"a":[{"b":1}]}', 3, false],
    ['{"a":[{"b":1}]}', 2, true],
    // Side by side is not inside each other.
    ["[[],[],[],{}]", 2, false],
    // Brackets in a text are text, also behind an escaped quotation mark.
    ['["[[[["]', 1, false],
    ['["\\"[[[["]', 1, false],
    ['["\\\\",[]]', 1, true],
    ['{"[[[":"{{{"}', 1, false],
  ])("%s deeper than %d: %s", (json, levels, expected) => {
    expect(nestsDeeper(json, levels)).toBe(expected);
  });

  it("reads a long text once, however deep", () => {
    expect(nestsDeeper(`${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}`, 100)).toBe(true);
    expect(nestsDeeper(`[${'"[",'.repeat(200_000)}0]`, 100)).toBe(false);
  });
});
