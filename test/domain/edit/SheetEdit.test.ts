import fc from "fast-check";
import { emptyContent, textContent, type CellContent } from "../../../src/domain/cells/CellContent";
import {
  changesNothing,
  invertEdit,
  type CellEdit,
  type Fill,
  type SheetEdit,
} from "../../../src/domain/edit/SheetEdit";

const numberFormat = fc.constantFrom("General", "0.0%", "yyyy/m/d");
const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc.constant(emptyContent),
  fc.string({ minLength: 1 }).map(textContent),
  fc.record({
    kind: fc.constant("value" as const),
    value: fc.oneof(fc.integer(), fc.boolean()),
    numberFormat,
  }),
  fc.record({
    kind: fc.constant("formula" as const),
    formula: fc.constantFrom("=A1", "=B2*2"),
    numberFormat,
  }),
);
const fill: fc.Arbitrary<Fill> = fc.constantFrom<Fill>(
  { kind: "none" },
  { kind: "other" },
  { kind: "solid", color: "#FFFFFF" },
);
const at = { sheetId: "s", position: { row: 1, column: 2 } };
const edit: fc.Arbitrary<CellEdit> = fc.oneof(
  fc
    .tuple(content, content)
    .map(([before, after]) => ({ kind: "setContent", ...at, before, after }) as const),
  fc
    .tuple(fill, fill)
    .map(([before, after]) => ({ kind: "setFill", ...at, before, after }) as const),
);

describe("invertEdit", () => {
  it("is its own inverse, and goes where the edit came from", () => {
    fc.assert(
      fc.property(edit, (one) => {
        expect(invertEdit(invertEdit(one))).toEqual(one);
        expect(invertEdit(one)).toMatchObject({ ...at, before: one.after, after: one.before });
      }),
      { seed: 7 },
    );
  });
});

describe("changesNothing", () => {
  it("is true of an edit from something to the same, and then of its inverse", () => {
    fc.assert(
      fc.property(edit, (one) => {
        expect(changesNothing({ ...one, after: one.before } as SheetEdit)).toBe(true);
        expect(changesNothing(invertEdit(one))).toBe(changesNothing(one));
      }),
      { seed: 7 },
    );
  });

  it("tells a number from the same number in another format, and from its text", () => {
    const five = { kind: "value", value: 5, numberFormat: "General" } as const;
    const edits: SheetEdit[] = [
      { kind: "setContent", ...at, before: five, after: { ...five, numberFormat: "0.0%" } },
      { kind: "setContent", ...at, before: five, after: textContent("5") },
    ];
    expect(edits.map(changesNothing)).toEqual([false, false]);
  });
});
