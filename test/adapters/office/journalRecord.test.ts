import {
  journalNamespace,
  openRecord,
  sealRecord,
} from "../../../src/adapters/office/journalRecord";
import { sealEnvelope } from "../../../src/adapters/office/xmlEnvelope";
import { recordOf } from "./sampleRecords";

describe("journalRecord", () => {
  it("comes back as it was kept", () => {
    expect(openRecord(sealRecord(recordOf("a")))).toMatchObject(recordOf("a"));
  });

  it.each([
    ["another version", { ...recordOf("a"), version: 2 }],
    ["no version", recordOf("a")],
    ["an unknown kind of edit", { ...recordOf("a"), version: 1, edits: [{ kind: "insertRows" }] }],
    [
      "an edit with more to it",
      { ...recordOf("a"), version: 1, edits: [{ ...recordOf("a").edits[0], twice: true }] },
    ],
    ["nothing", null],
  ])("does not believe %s", (_what, content) => {
    expect(openRecord(sealEnvelope(journalNamespace, content))).toBeNull();
  });

  it("does not believe damaged XML", () => {
    expect(openRecord("<content xmlns='urn:x'>{}")).toBeNull();
  });
});
