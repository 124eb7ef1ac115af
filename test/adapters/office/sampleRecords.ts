import { emptyContent, textContent } from "../../../src/domain/cells/CellContent";
import type { SheetEdit } from "../../../src/domain/edit/SheetEdit";
import type { Draft } from "../../../src/domain/place/Draft";
import type { JournalRecord } from "../../../src/adapters/office/journalRecord";

/** Text into an empty cell. */
export function fillCell(sheetId: string, row: number, column: number, text: string): SheetEdit {
  const position = { row, column };
  return { kind: "setContent", sheetId, position, before: emptyContent, after: textContent(text) };
}

export function draftAt(id: string, sheetId: string, row: number, column: number): Draft {
  return {
    id,
    place: {
      sheetId,
      sheetName: "進捗管理表",
      measure: "見守り",
      role: null,
      column: { kind: "result", fiscalYear: 2022, party: null },
      ordinal: 0,
      lastPosition: { row, column },
    },
    text: "見守りを行う。",
    from: { file: "R4.xlsx", sheet: "進捗管理表", cell: "H4" },
    departments: ["福祉課"],
    fillBefore: null,
  };
}

export function recordOf(id: string, change: Partial<JournalRecord> = {}): JournalRecord {
  return {
    state: "done",
    part: 0,
    parts: 1,
    id,
    name: "carryForward",
    at: "2026-05-01T00:00:00.000Z",
    edits: [fillCell("s", 1, 2, "見守り\u0001\ud800<&>")],
    drafts: [draftAt("d", "s", 1, 2)],
    confirms: [],
    confirmed: [],
    sheetNames: { s: "進捗管理表" },
    ...change,
  };
}
