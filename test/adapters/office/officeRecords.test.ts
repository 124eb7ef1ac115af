import { officeCirculation } from "../../../src/adapters/office/officeCirculation";
import { officeRecords } from "../../../src/adapters/office/officeRecords";
import { journalNamespace, sealRecord } from "../../../src/adapters/office/journalRecord";
import { sealNotebook } from "../../../src/adapters/office/notebookContent";
import { saveXlsx } from "../../../src/embedded/file/saveXlsx";
import { emptyNotebook } from "../../../src/ports/Notebook";
import { carryForwardOnce } from "../../../src/usecases/carryForwardOnce";
import { contentsOf, openBook, openDesk, sampleBytes } from "../../support/desk";
import { stampFor } from "../../support/memoryMerge";
import { openHost, type OpenHost } from "../../support/openHost";
import { bookOf, sheetOf } from "../../support/sheetOf";
import { zipParts } from "../xlsx/change/zipParts";
import { recordOf } from "./sampleRecords";

const foreign = '<note xmlns="urn:another-add-in"/>';
const later = '<content xmlns="urn:plan-sheet-assistant:calendar">{}</content>';
const partsOf = (file: Uint8Array) =>
  new Map(zipParts(file).map(({ name, packed }) => [name, packed]));
const bytesOf = (text: string) => new TextEncoder().encode(text).length;

let host: OpenHost;
beforeEach(async () => {
  host = await openHost([{ name: "計画", rows: [["文"]] }]);
});
afterEach(() => host.close());

const put = (...xmls: readonly string[]) =>
  host.run(async (context) => {
    for (const xml of xmls) context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
const standing = () => [...host.workbook.customXmlParts.values()];

describe("what the add-in keeps in a workbook", () => {
  it("is nothing in a workbook that it never wrote into, whatever others keep there", async () => {
    await put(foreign);
    await expect(officeRecords(host).sizes()).resolves.toEqual({ ok: true, value: [] });
  });

  it("is counted by kind and measured as text, parts of a later version too", async () => {
    const notebook = sealNotebook(emptyNotebook);
    const commands = [recordOf("a"), recordOf("b")].map(sealRecord);
    await put(foreign, later, notebook, ...commands);
    const bytes = bytesOf(commands.join(""));
    await expect(officeRecords(host).sizes()).resolves.toEqual({
      ok: true,
      value: [
        { kind: "notebook", parts: 1, bytes: bytesOf(notebook) },
        { kind: "journal", parts: 2, bytes },
        { kind: "other", parts: 1, bytes: bytesOf(later) },
      ],
    });
  });
});

describe("taking it out", () => {
  it("takes all of it, also what nobody can understand, and leaves what belongs to others", async () => {
    await put(foreign, later, sealNotebook(emptyNotebook), sealRecord(recordOf("a")));
    await put(`<content xmlns="${journalNamespace}">torn`.concat("</content>"));
    await officeCirculation(host).putStamps({
      current: stampFor(bookOf([sheetOf([["文"]])])),
      earlier: [stampFor(bookOf([sheetOf([["前"]])]))],
    });
    await expect(officeRecords(host).removeAll()).resolves.toEqual({ ok: true, value: null });
    expect(standing()).toEqual([foreign]);
  });

  it("refuses while a command is begun and not finished: nothing goes", async () => {
    await put(sealNotebook(emptyNotebook), sealRecord(recordOf("a", { state: "intent" })));
    const before = standing();
    await expect(officeRecords(host).removeAll()).resolves.toEqual({
      ok: false,
      failure: { code: "unfinished", detail: "a" },
    });
    expect(standing()).toEqual(before);
  });

  it("refuses while a cell is being edited, and in a workbook that may not be changed", async () => {
    await put(sealNotebook(emptyNotebook));
    host.host.faults.inject({ kind: "cellEditing" });
    await expect(officeRecords(host).removeAll()).resolves.toMatchObject({
      failure: { code: "cell-editing" },
    });
    host.host.faults.inject(
      { kind: "error", code: "AccessDenied", member: "CustomXmlPart.delete" },
      3,
    );
    await expect(officeRecords(host).removeAll()).resolves.toMatchObject({
      failure: { code: "read-only" },
    });
    expect(standing()).toHaveLength(1);
  });
});

test("the file of a workbook that was worked in differs by the records alone, byte for byte", async () => {
  const workbook = await openBook(sampleBytes("令和5年度"), "みなも市.xlsx");
  const desk = await openDesk(workbook);
  const carried = await carryForwardOnce(desk.deps);
  expect(carried.kind).toBe("done");
  await desk.deps.circulation.putStamps({
    current: stampFor(bookOf([sheetOf([["文"]])])),
    earlier: [],
  });
  const contents = contentsOf(workbook);
  const before = partsOf(await saveXlsx(workbook));
  await expect(officeRecords(desk.office).removeAll()).resolves.toMatchObject({ ok: true });
  const after = partsOf(await saveXlsx(workbook));
  expect(contentsOf(workbook)).toEqual(contents);
  const records = (name: string) => /customXml/u.test(name);
  expect([...before.keys()].filter(records).length).toBeGreaterThan(0);
  expect([...after.keys()].filter(records)).toEqual([]);
  // The list of parts and the workbook's links name what is gone; of a sheet every byte is what it was.
  const links = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"];
  const rest = (parts: ReadonlyMap<string, Buffer>) =>
    [...parts].filter(([name]) => !records(name) && !links.includes(name));
  expect(rest(after)).toEqual(rest(before));
  expect(rest(after).filter(([name]) => name.startsWith("xl/worksheets/"))).not.toEqual([]);
  desk.close();
});
