import { quoteSheetNames } from "../../../src/embedded/file/quoteSheetNames";

const named = (text: string) => `<definedName name="_xlnm.Print_Area">${text}</definedName>`;

test("a bare sheet name is put into apostrophes, once", () => {
  const names = ["R5進捗表", "1ページ", "A&B"];
  expect(quoteSheetNames(named("R5進捗表!$A$1:$I$61"), names)).toBe(
    named("&apos;R5進捗表&apos;!$A$1:$I$61"),
  );
  expect(quoteSheetNames(named("1ページ!$4:$6,1ページ!$A:$B"), names)).toBe(
    named("&apos;1ページ&apos;!$4:$6,&apos;1ページ&apos;!$A:$B"),
  );
  expect(quoteSheetNames(named("A&amp;B!$1:$1"), names)).toBe(named("&apos;A&amp;B&apos;!$1:$1"));
  const done = named("&apos;R5進捗表&apos;!$A$1");
  expect(quoteSheetNames(done, names)).toBe(done);
});

test("constants and names of other things stay", () => {
  expect(quoteSheetNames(named("0.1"), ["R5"])).toBe(named("0.1"));
  expect(quoteSheetNames(named("R5X!$A$1"), ["R5"])).toBe(named("R5X!$A$1"));
});
