import {
  emptyContent,
  sameContent,
  textContent,
  type CellContent,
} from "../../../src/domain/cells/CellContent";

const contents: CellContent[] = [
  emptyContent,
  { kind: "text", text: "1" },
  { kind: "text", text: "=1+1" },
  { kind: "value", value: 1, numberFormat: "General" },
  { kind: "value", value: 1, numberFormat: "0.0" },
  { kind: "value", value: true, numberFormat: "General" },
  { kind: "formula", formula: "=1+1", numberFormat: "General" },
];

test("only a cell's very content is the same: a number, its text and a formula are three things", () => {
  for (const [i, a] of contents.entries()) {
    for (const [j, b] of contents.entries()) expect(sameContent(a, b)).toBe(i === j);
  }
});

test("the empty text is an empty cell", () => {
  expect(textContent("")).toEqual(emptyContent);
  expect(textContent(" ")).toEqual({ kind: "text", text: " " });
});
