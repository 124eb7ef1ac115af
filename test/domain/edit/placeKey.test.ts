import { isInPlace } from "../../../src/domain/edit/SheetEdit";
import { placeKey } from "../../../src/domain/edit/placeKey";
import { everyKind, oneOfEach } from "./everyKind";

const inPlace = oneOfEach.filter(isInPlace);
const { setContent, setFill, setRowHeight, setRowsHidden, setLocked, setMerges } = everyKind;
const { setValidation, setValidationWords, addSheet, removeSheet } = everyKind;

test("edits of two kinds are never at one place, nor those of two sheets", () => {
  expect(new Set(inPlace.map(placeKey)).size).toBe(inPlace.length);
  for (const edit of inPlace)
    expect(placeKey({ ...edit, sheetId: "other" })).not.toBe(placeKey(edit));
});

test("the place counts, not what is written there", () => {
  expect(placeKey({ ...setFill, after: { kind: "none" } })).toBe(placeKey(setFill));
  expect(placeKey({ ...addSheet, name: "集計A" })).toBe(placeKey({ ...addSheet, name: "集計a" }));
  const elsewhere = [
    [setContent, { ...setContent, position: { row: 3, column: 6 } }],
    [setContent, { ...setContent, position: { row: 4, column: 5 } }],
    [setRowHeight, { ...setRowHeight, row: 7 }],
    [setRowsHidden, { ...setRowsHidden, rows: { first: 7, last: 8 } }],
    [setLocked, { ...setLocked, area: { ...setLocked.area, bottom: 5 } }],
    [setFill, { ...setFill, position: { row: 3, column: 6 } }],
    [setMerges, { ...setMerges, area: { ...setMerges.area, top: 2 } }],
    [setValidation, { ...setValidation, area: { ...setValidation.area, right: 8 } }],
    [setValidationWords, { ...setValidationWords, area: { ...setMerges.area, left: 4 } }],
    [addSheet, { ...addSheet, name: "別" }],
    [removeSheet, { ...removeSheet, name: "別" }],
  ] as const;
  for (const [edit, other] of elsewhere) expect(placeKey(other)).not.toBe(placeKey(edit));
});
