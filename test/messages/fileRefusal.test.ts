import { fileRefusalMessage } from "../../src/messages/fileRefusal";

const codes = [
  "empty-file",
  "encrypted",
  "legacy-xls",
  "not-a-workbook",
  "damaged",
  "too-large",
  "unreadable",
  "cancelled",
] as const;

describe.each(["ja", "en"] as const)("a refused file in words (%s)", (locale) => {
  test.each(codes)("%s says what happened, why, and what to do", (code) => {
    const { what, why, todo } = fileRefusalMessage({ code, file: "福祉課.xlsx" }, locale);
    expect(what).toContain("福祉課.xlsx");
    for (const sentence of [what, why, todo]) expect(sentence).toMatch(/[。.]$/);
  });

  test("no two reasons read the same", () => {
    const reasons = codes.map((code) => fileRefusalMessage({ code, file: "a" }, locale).why);
    expect(new Set(reasons).size).toBe(codes.length);
  });
});
