import { openNotebook, sealNotebook } from "../../../src/adapters/office/notebookContent";
import type { Unsaved } from "../../../src/domain/entryEdit/Unsaved";
import { emptyNotebook } from "../../../src/ports/Notebook";

const at = { row: 1, column: 5 };
const unsaved: Unsaved = {
  id: "u1",
  sheetId: "s1",
  position: at,
  before: { kind: "empty" },
  place: {
    sheetId: "s1",
    sheetName: "R5進捗表",
    measure: "① 見守り",
    role: null,
    column: { kind: "result", fiscalYear: 2022, party: null },
    ordinal: 0,
    lastPosition: at,
  },
  editing: {
    kind: "addBlock",
    departments: ["福祉課"],
    items: [{ key: "n1", from: null, marker: "■", gap: " ", lines: ["]]> & <書きかけ>"] }],
  },
  at: "2026-04-01T00:42:00.000Z",
};

test("unsaved text travels in the workbook, character for character", () => {
  const content = { ...emptyNotebook, unsaved: [unsaved] };
  expect(openNotebook([sealNotebook(content)])).toMatchObject({ ok: true, value: content });
});

test("a notebook from before there was any has none", () => {
  const opened = openNotebook([sealNotebook(emptyNotebook)]);
  expect(opened.ok && (opened.value.unsaved ?? [])).toEqual([]);
});
