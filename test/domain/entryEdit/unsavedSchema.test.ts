import { unsavedSchema } from "../../../src/domain/entryEdit/unsavedSchema";
import type { Unsaved } from "../../../src/domain/entryEdit/Unsaved";
import { items } from "./items";

const unsaved: Unsaved = {
  id: "u1",
  sheetId: "s1",
  position: { row: 3, column: 5 },
  before: { kind: "text", text: "【福祉課】\n■ 見守る。" },
  place: {
    sheetId: "s1",
    sheetName: "R5進捗表",
    measure: "① 見守り",
    role: null,
    column: { kind: "plan", fiscalYear: 2023, party: null },
    ordinal: 0,
    lastPosition: { row: 3, column: 5 },
  },
  editing: {
    kind: "editBlock",
    ref: { departments: ["福祉課"], ordinal: 0 },
    items: items("■見守る。", "■続ける。\n延べ3人"),
  },
  at: "2026-04-01T00:42:00.000Z",
};

test.each<Unsaved["editing"]>([
  unsaved.editing,
  { kind: "addBlock", departments: ["福祉課", "長寿社会課"], items: items("■") },
  { kind: "replaceText", text: "○" },
])("what was kept comes back as it was: $kind", (editing) => {
  const kept = { ...unsaved, editing };
  expect(unsavedSchema.parse(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

test("what is not understood is not taken for typed text", () => {
  expect(unsavedSchema.safeParse({ ...unsaved, editing: { kind: "later" } }).success).toBe(false);
});
