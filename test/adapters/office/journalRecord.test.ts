import {
  journalNamespace,
  openRecord,
  sealRecord,
} from "../../../src/adapters/office/journalRecord";
import { commandNames } from "../../../src/domain/edit/Command";
import type { SheetEdit } from "../../../src/domain/edit/SheetEdit";
import { sealEnvelope } from "../../../src/adapters/office/xmlEnvelope";
import { recordOf } from "./sampleRecords";

describe("journalRecord", () => {
  it("comes back as it was kept", () => {
    expect(openRecord(sealRecord(recordOf("a")))).toMatchObject(recordOf("a"));
  });

  it.each([
    ["another version", { ...recordOf("a"), version: 2 }],
    ["no version", recordOf("a")],
    ["an unknown kind of edit", { ...recordOf("a"), version: 1, edits: [{ kind: "renameSheet" }] }],
    [
      "an edit with more to it",
      { ...recordOf("a"), version: 1, edits: [{ ...recordOf("a").edits[0], twice: true }] },
    ],
    ["nothing", null],
  ])("does not believe %s", (_what, content) => {
    expect(openRecord(sealEnvelope(journalNamespace, content))).toBeNull();
  });

  it("keeps edits of every kind, in their order", () => {
    const area = { top: 1, left: 2, bottom: 3, right: 2 };
    const rows = { sheetId: "s", row: 4, count: 2, below: ["", "見守り"] } as const;
    const list = { kind: "list", values: ["市民"], alert: "stop", title: "", message: "" } as const;
    const on = { kind: "on", options: { allowSort: true }, password: "kept-by-person" } as const;
    const none = { kind: "none" } as const;
    const edits: SheetEdit[] = [
      { kind: "insertRows", ...rows },
      { kind: "setMerges", sheetId: "s", area, before: [], after: [area] },
      { kind: "setRowHeight", sheetId: "s", row: 4, before: 18.75, after: 40.5 },
      { kind: "setValidation", sheetId: "s", area, before: none, after: list },
      {
        kind: "setRowsHidden",
        sheetId: "s",
        rows: { first: 1, last: 2 },
        before: false,
        after: true,
      },
      { kind: "setLocked", sheetId: "s", area, before: true, after: false },
      { kind: "setProtection", sheetId: "s", before: on, after: none },
      { kind: "deleteRows", ...rows },
    ];
    const standing = { count: 1, doubt: { next: 4, last: null, back: false } };
    for (const name of commandNames) {
      const record = recordOf("a", { name, edits, state: "intent", standing });
      expect(openRecord(sealRecord(record))).toMatchObject(record);
    }
  });

  it("has no place for a password", () => {
    const on = { kind: "on", options: {}, password: "none", secret: "1234" };
    const edits = [{ kind: "setProtection", sheetId: "s", before: { kind: "none" }, after: on }];
    const content = { ...recordOf("a"), version: 1, edits };
    expect(openRecord(sealEnvelope(journalNamespace, content))).toBeNull();
  });

  it("does not believe damaged XML", () => {
    expect(openRecord("<content xmlns='urn:x'>{}")).toBeNull();
  });
});
