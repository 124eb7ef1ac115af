import { emptyContent, textContent, type CellContent } from "../../../src/domain/cells/CellContent";
import { changesText, isUntouched, textAfter } from "../../../src/domain/entryEdit/changesText";
import type { TypedEditing, Unsaved } from "../../../src/domain/entryEdit/Unsaved";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { items } from "./items";

const text = "【福祉課】\n■ 見守る。";
const ref = { departments: ["福祉課"], ordinal: 0 };
const unsaved = (editing: TypedEditing, before: CellContent = textContent(text)): Unsaved => ({
  id: "u1",
  sheetId: "s1",
  position: { row: 3, column: 5 },
  before,
  place: {
    ...{ sheetId: "s1", sheetName: "進捗表", measure: "見守り", role: null, ordinal: 0 },
    column: { kind: "plan", fiscalYear: 2023, party: null },
    lastPosition: { row: 3, column: 5 },
  },
  editing,
  at: "2026-04-01T00:42:00.000Z",
});
const own = (...texts: string[]): TypedEditing => ({
  ...{ kind: "editBlock", ref, items: items(...texts) },
});
const added = (...texts: string[]): TypedEditing => ({
  ...{ kind: "addBlock", departments: ["税務課"], items: items(...texts) },
});
const replaced = (words: string): TypedEditing => ({ kind: "replaceText", text: words });

test("the text that the cell would hold", () => {
  expect(textAfter(unsaved(own("■見守った。")), usualProfile)).toBe("【福祉課】\n■ 見守った。");
  expect(textAfter(unsaved(replaced("○")), usualProfile)).toBe("○");
  const gone = { ...own("■"), ref: { departments: ["税務課"], ordinal: 0 } } as TypedEditing;
  expect(textAfter(unsaved(gone), usualProfile)).toBeNull();
});

test("there is something to write where the text would be another one", () => {
  const changes = (editing: TypedEditing, before = textContent(text)) =>
    changesText(unsaved(editing, before), usualProfile);
  expect(changes(own("■見守った。"))).toBe(true);
  expect(changes(own("■見守る。"))).toBe(false);
  expect(changes(replaced(text))).toBe(false);
  expect(changes(replaced("○"), emptyContent)).toBe(true);
  expect(changes(added("■", " "))).toBe(false);
  expect(changes(added("■", "続ける。"))).toBe(true);
});

test("a figure holds no words: what is typed takes its place, also nothing", () => {
  const figure = { kind: "value", value: 12, numberFormat: "0" } as const;
  expect(textAfter(unsaved(replaced("十二回"), figure), usualProfile)).toBe("十二回");
  expect(changesText(unsaved(replaced(""), figure), usualProfile)).toBe(true);
});

test("an editing that shows what the cell holds need not be remembered", () => {
  expect(isUntouched(text, replaced(text))).toBe(true);
  expect(isUntouched(text, replaced("○"))).toBe(false);
  expect(isUntouched(null, replaced(""))).toBe(true);
  expect(isUntouched(text, added())).toBe(true);
  expect(isUntouched(text, added("■"))).toBe(false);
  expect(isUntouched(text, own("■見守る。"))).toBe(true);
  expect(isUntouched(text, own("■見守った。"))).toBe(false);
  expect(isUntouched(text, own("■見守る。", "■続ける。"))).toBe(false);
  expect(isUntouched(null, own("■見守る。"))).toBe(false);
});
