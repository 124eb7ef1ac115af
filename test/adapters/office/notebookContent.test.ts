import {
  notebookNamespace,
  openNotebook,
  sealNotebook,
} from "../../../src/adapters/office/notebookContent";
import { sealEnvelope } from "../../../src/adapters/office/xmlEnvelope";
import { emptyNotebook } from "../../../src/ports/Notebook";
import { draftAt } from "./sampleRecords";

const notebook = { drafts: [draftAt("d", "s", 1, 2)], pair: null, colourDrafts: true };

describe("notebookContent", () => {
  it("is empty where there is none", () => {
    expect(openNotebook([])).toEqual({ ok: true, value: emptyNotebook });
  });

  it("keeps what a newer version has added", () => {
    const newer = {
      ...notebook,
      version: 1,
      ignored: [{ rule: "x" }],
      drafts: [{ ...draftAt("d", "s", 1, 2), by: "係長" }],
    };
    const opened = openNotebook([sealEnvelope(notebookNamespace, newer)]);
    if (!opened.ok) throw new Error(opened.failure.detail);
    const again = openNotebook([sealNotebook({ ...opened.value, colourDrafts: false })]);
    expect(again).toEqual({ ok: true, value: { ...newer, colourDrafts: false } });
  });

  it("says when it is newer or damaged", () => {
    const codeOf = (xml: string) => {
      const opened = openNotebook([xml]);
      return opened.ok ? null : opened.failure.code;
    };
    expect(codeOf(sealEnvelope(notebookNamespace, { version: 2 }))).toBe("newer");
    expect(codeOf(sealEnvelope(notebookNamespace, { ...notebook, version: 1, drafts: 3 }))).toBe(
      "damaged",
    );
    expect(codeOf(sealEnvelope(notebookNamespace, notebook))).toBe("damaged");
    expect(codeOf("<x/>")).toBe("damaged");
  });

  it("joins two notebooks that were begun at the same moment", () => {
    const other = { drafts: [draftAt("e", "s", 3, 2)], pair: null, colourDrafts: false };
    const opened = openNotebook([sealNotebook(notebook), sealNotebook(other)]);
    expect(opened.ok && opened.value.drafts.map(({ id }) => id)).toEqual(["d", "e"]);
    expect(opened.ok && opened.value.colourDrafts).toBe(true);
  });
});
