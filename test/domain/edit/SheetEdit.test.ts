import fc from "fast-check";
import { emptyContent, textContent, type CellContent } from "../../../src/domain/cells/CellContent";
import {
  changesNothing,
  invertEdit,
  isStructural,
  sameBefore,
  type CellEdit,
  type Fill,
  type SheetEdit,
} from "../../../src/domain/edit/SheetEdit";
import { everyKind, oneOfEach } from "./everyKind";

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

const exchanged = oneOfEach.flatMap((one) => ("before" in one ? [one] : []));
const inPlace = [...exchanged, everyKind.addSheet, everyKind.removeSheet];

describe("an edit of every kind", () => {
  it.each(oneOfEach)("$kind: taken back twice it is itself again", (one) => {
    expect(invertEdit(one)).not.toEqual(one);
    expect(invertEdit(invertEdit(one))).toEqual(one);
    expect(changesNothing(one)).toBe(false);
  });

  it.each(exchanged)(
    "$kind: goes back to what was before, and from the same to the same",
    (one) => {
      expect(invertEdit(one)).toEqual({ ...one, before: one.after, after: one.before });
      expect(changesNothing({ ...one, after: one.before } as SheetEdit)).toBe(true);
    },
  );

  it("takes rows and sheets away that it brought, and brings those that it took", () => {
    const { insertRows, deleteRows, addSheet, removeSheet } = everyKind;
    expect(invertEdit(insertRows)).toEqual({ ...insertRows, kind: "deleteRows" });
    expect(invertEdit(deleteRows)).toEqual({ ...deleteRows, kind: "insertRows" });
    expect(invertEdit(addSheet)).toEqual({ ...addSheet, kind: "removeSheet" });
    expect(invertEdit(removeSheet)).toEqual({ ...removeSheet, kind: "addSheet" });
  });

  it("expects what it expects, and never the same as one of another kind", () => {
    for (const one of inPlace)
      for (const other of inPlace)
        expect([one.kind, other.kind, sameBefore(one, other)]).toEqual([
          one.kind,
          other.kind,
          one.kind === other.kind,
        ]);
  });

  it("is carried out as a whole where it moves rows, merges or protects", () => {
    expect(oneOfEach.filter(isStructural).map(({ kind }) => kind)).toEqual([
      "insertRows",
      "deleteRows",
      "setMerges",
      "setProtection",
    ]);
  });
});
