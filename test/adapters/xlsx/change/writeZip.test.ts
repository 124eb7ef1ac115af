import { execFileSync, spawnSync } from "node:child_process";
import { deflateRawSync } from "node:zlib";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { stampNamespace } from "../../../../src/domain/circulate/Stamp";
import { readBytes } from "../../../support/readBytes";
import { bookFile, root, sheetFile } from "../../../support/zipFile";
import { changed, refusal } from "./changed";
import { zipParts } from "./zipParts";

const stamped = {
  xmlParts: [{ namespace: stampNamespace, xml: `<content xmlns="${stampNamespace}"/>` }],
};
const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>見守り</t></is></c></row>';

it("keeps parts that were stored as they are, and those after what stands before the zip", async () => {
  const image = { data: new Uint8Array([137, 80, 78, 71]), method: 0 };
  const bytes = sheetFile(rows, { parts: { "xl/media/image1.png": image } });
  const behind = new Uint8Array([...new TextEncoder().encode("a heading"), ...bytes]);
  for (const given of [bytes, behind]) {
    const kept = zipParts(await changed(given, stamped)).find(({ name }) => name.endsWith(".png"));
    expect([...(kept?.packed ?? [])]).toEqual([137, 80, 78, 71]);
  }
});

it("gives sizes back to entries that were written without (APPNOTE 4.4.4, bit 3)", async () => {
  const bytes = sheetFile(rows);
  const file = Buffer.from(bytes);
  // The local headers say nothing; the directory does.
  for (let at = 0; file.readUInt32LE(at) === 0x04034b50;) {
    const next = at + 30 + file.readUInt16LE(at + 26) + file.readUInt32LE(at + 18);
    file.writeUInt16LE(file.readUInt16LE(at + 6) | 8, at + 6);
    file.fill(0, at + 14, at + 26);
    at = next;
  }
  const after = await changed(new Uint8Array(file), stamped);
  expect(zipParts(after).map(({ name }) => name)).toContain("xl/worksheets/sheet1.xml");
  expect(await readBytes(after)).toEqual(await readBytes(bytes));
});

it("keeps a byte order mark and every line end of a part that is changed", async () => {
  const sheet = `\ufeff${root("worksheet", `<sheetData>\r\n${rows}\r\n</sheetData>`)}`;
  const bytes = bookFile({ parts: { "xl/worksheets/sheet1.xml": sheet } });
  const lists = [
    {
      areas: [{ top: 0, left: 0, bottom: 0, right: 0 }],
      validation: {
        kind: "list" as const,
        values: ["○"],
        alert: "stop" as const,
        title: "",
        message: "",
      },
    },
  ];
  const after = await changed(bytes, { sheets: [{ sheetName: "S1", lists }] });
  const text = zipParts(after).find(({ name }) => name.endsWith("sheet1.xml"))?.text;
  expect(text?.replace(/<dataValidations.*<\/dataValidations>/, "")).toBe(sheet);
});

it("refuses what it could not give back: encrypted or damaged parts", async () => {
  const parts = (part: object) => ({ parts: { "xl/other.xml": { data: "<a/>", ...part } } });
  expect(await refusal(sheetFile(rows, parts({ flags: 0x801 })), stamped)).toBe("encrypted");
  const types = { "[Content_Types].xml": { data: deflateRawSync("x"), crc: 1 } };
  expect(await refusal(sheetFile(rows, { parts: types }), stamped)).toBe("damaged");
});

const unzip = spawnSync("unzip", ["-v"]).status === 0;
(unzip ? it : it.skip)("another programme finds the zip whole", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "zip-"));
  const file = path.join(folder, "copy.xlsx");
  writeFileSync(file, await changed(sheetFile(rows), stamped));
  const said = execFileSync("unzip", ["-t", file], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  expect(said).toMatch(/No errors detected/);
});
