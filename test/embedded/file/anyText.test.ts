import fc from "fast-check";
import { positionKey } from "../../../src/domain/cells/Position";
import { openXlsx } from "../../../src/embedded/file/openXlsx";
import { saveXlsx } from "../../../src/embedded/file/saveXlsx";
import { createHostWorkbook } from "../../../src/embedded/model/createHostWorkbook";
import { parseTypedInput } from "../../../src/embedded/model/parseTypedInput";
import { typedForm } from "../../../src/embedded/model/typedForm";

/** Japanese, what looks like something else, and what XML and the file format escape. No lone surrogates. */
const pieces = fc.constantFrom(
  ...[
    "課",
    "【",
    "。",
    "\n",
    " ",
    "　",
    "=",
    "+",
    "-",
    "@",
    "'",
    '"',
    "1",
    "%",
    "/",
    "(",
    ")",
    "年",
    "月",
    "日",
  ],
  ...[
    "_x0041_",
    "_x",
    "_",
    "<",
    "&",
    "]]>",
    "\t",
    "😀",
    "が",
    "#N/A",
    "１",
    "R5",
    ".",
    "\u0001",
    "\r",
  ],
);
const anyText = fc.array(pieces, { minLength: 1, maxLength: 8 }).map((some) => some.join(""));
const seed = 20_240_401;

it("any text typed by its typed form is that text", () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom("General", "0.0", "@"), (text, numberFormat) => {
      const content = { kind: "text", text } as const;
      expect(parseTypedInput(typedForm(content, numberFormat, text), numberFormat)).toEqual(
        content,
      );
    }),
    { seed, numRuns: 2_000 },
  );
});

it("any text survives saving and opening as the same text", async () => {
  const texts = fc.sample(anyText, { seed, numRuns: 2_000 });
  const rows = texts.map((text) => [{ kind: "text", text } as const]);
  const saved = await saveXlsx(createHostWorkbook({ sheets: [{ name: "計画", rows }] }));
  const opened = await openXlsx(saved, "book.xlsx");
  if (!opened.ok) throw new Error(opened.failure.detail);
  const cells = opened.value.sheets[0]?.cells;
  const found = texts.map((_, row) => cells?.get(positionKey({ row, column: 0 }))?.content);
  expect(found).toEqual(texts.map((text) => ({ kind: "text", text })));
});
