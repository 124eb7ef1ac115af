import { strToU8 } from "fflate";
import { openXlsx } from "../../../src/embedded/file/openXlsx";
import { pack, partText, unpack } from "../../../src/embedded/file/PackageParts";
import { rootNamespace } from "../../../src/embedded/file/customXml";
import { saveXlsx } from "../../../src/embedded/file/saveXlsx";
import { createHostWorkbook } from "../../../src/embedded/model/createHostWorkbook";

const id = (last: number) => `{8F14E45F-0000-4000-8000-00000000000${last}}`;

/** ECMA-376 part 1, 15.2.5 and 15.2.6: a custom XML part, its properties with its id, and their relationships. */
describe("custom XML parts", () => {
  it("survive saving and opening, again and again, with their ids and every character", async () => {
    const parts = new Map([
      [id(1), '<notebook xmlns="urn:plan-sheet">未確認 &amp; &lt;改行&gt;\n\u3000終</notebook>'],
      [id(2), '<?xml version="1.0"?><j:journal xmlns:j="urn:plan-journal"/>'],
    ]);
    let workbook = createHostWorkbook();
    for (const [key, xml] of parts) workbook.customXmlParts.set(key, xml);
    for (let round = 0; round < 3; round++) {
      const opened = await openXlsx(await saveXlsx(workbook), "book.xlsx");
      if (!opened.ok) throw new Error(opened.failure.detail);
      workbook = opened.value;
      expect(workbook.customXmlParts).toEqual(parts);
    }
    workbook.customXmlParts.delete(id(1));
    const last = await openXlsx(await saveXlsx(workbook), "book.xlsx");
    expect(last.ok && [...last.value.customXmlParts.keys()]).toEqual([id(2)]);
  });

  it("are declared in the package: related from the workbook, with a content type for their properties", async () => {
    const workbook = createHostWorkbook();
    workbook.customXmlParts.set(id(1), '<a xmlns="urn:x"/>');
    const parts = unpack(await saveXlsx(workbook));
    expect(partText(parts, "xl/_rels/workbook.xml.rels")).toContain('/relationships/customXml"');
    expect(partText(parts, "[Content_Types].xml")).toContain(
      'PartName="/customXml/itemProps1.xml"',
    );
    expect(partText(parts, "customXml/itemProps1.xml")).toContain(`ds:itemID="${id(1)}"`);
    expect(partText(parts, "customXml/itemProps1.xml")).toContain('ds:uri="urn:x"');
  });

  it("leave no part behind that nothing refers to", async () => {
    const parts = unpack(await saveXlsx(createHostWorkbook()));
    parts.set("xl/printerSettings/printerSettings1.bin", strToU8("x"));
    const opened = await openXlsx(pack(parts), "book.xlsx");
    if (!opened.ok) throw new Error(opened.failure.detail);
    const saved = unpack(await saveXlsx(opened.value));
    expect([...saved.keys()].filter((path) => path.includes("printerSettings"))).toEqual([]);
  });

  it.each([
    ['<a xmlns="urn:x"/>', "urn:x"],
    ["<a xmlns='urn:y'><b xmlns='urn:z'/></a>", "urn:y"],
    [
      '<?xml version="1.0"?><!-- <c xmlns="urn:w"/> --><p:a xmlns="urn:no" xmlns:p="urn:p"/>',
      "urn:p",
    ],
    ["<a/>", ""],
  ])("belong to their root's namespace: %s", (xml, namespace) => {
    expect(rootNamespace(xml)).toBe(namespace);
  });
});
