import { readStamp } from "../../../../src/adapters/xlsx/change/readStamp";
import { openStamp, sealStamp } from "../../../../src/adapters/xlsx/change/stampPart";
import { xlsxCopies } from "../../../../src/adapters/xlsx/change/xlsxCopies";
import { stampFits, stampJson } from "../../../../src/domain/circulate/parseStamp";
import { stampNamespace, type Stamp } from "../../../../src/domain/circulate/Stamp";
import { snapshotOf, stampForCopy, stampOf } from "../../../../src/domain/circulate/stampOf";
import { bookOf, sheetOf } from "../../../support/sheetOf";
import { bookFile, relationship, relationships, sheetFile } from "../../../support/zipFile";
import { changed } from "./changed";
import { changedParts, partText, zipParts } from "./zipParts";

const awkward = "<&>\"'\u0001\ud800\u2028\u0085\ufffe\r\n\t]]>\u{1f600}";
const base = bookOf([
  sheetOf([
    ["施策", "令和4年度実績"],
    ["見守り", awkward],
  ]),
]);
const about = { planName: awkward, fiscalYear: 2023, version: 1, at: "2023-05-01", rows: null };
const stamp = stampOf({ id: "c-1", department: null, ...about }, base);
const master = sheetFile('<row r="1"><c r="A1"/></row>');
const put = (xml: string) => ({ xmlParts: [{ namespace: stampNamespace, xml }] });

async function stampIn(bytes: Uint8Array): Promise<Stamp | string | null> {
  const read = await readStamp(bytes);
  return read.ok ? read.value : read.failure.code;
}

it("keeps every character, by its own way and as the workbook's host gives the part", () => {
  const opened = openStamp(sealStamp(stamp));
  expect(opened).toEqual({ ok: true, value: stamp });
  expect(opened.ok && snapshotOf(opened.value)).toEqual(base);
});

it("travels in the file as a part of its own, added as Excel does", async () => {
  const after = await changed(master, put(sealStamp(stamp)));
  expect(await stampIn(after)).toEqual(stamp);
  expect(changedParts(master, after)).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "customXml/item1.xml",
    "customXml/itemProps1.xml",
    "customXml/_rels/item1.xml.rels",
  ]);
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  expect(partText(after, "xl/_rels/workbook.xml.rels")).toContain(
    `<Relationship Id="rId2" Type="${type}/customXml" Target="/customXml/item1.xml"/></Relationships>`,
  );
  expect(partText(after, "customXml/_rels/item1.xml.rels")).toContain(
    `<Relationship Id="rId1" Type="${type}/customXmlProps" Target="itemProps1.xml"/>`,
  );
  expect(partText(after, "[Content_Types].xml")).toContain(
    '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>',
  );
});

it("takes the place of the one before, and of nobody else's", async () => {
  const others = await changed(master, {
    xmlParts: [{ namespace: "urn:other", xml: '<o:a xmlns:o="urn:other"/>' }],
  });
  const once = await changed(others, put(sealStamp(stamp)));
  const again = await changed(once, put(sealStamp(stampForCopy(stamp, "福祉課", []))));
  expect(await stampIn(again)).toMatchObject({ department: "福祉課", rows: [] });
  expect(changedParts(once, again)).toEqual(["customXml/item2.xml"]);
  expect(partText(again, "customXml/item1.xml")).toBe('<o:a xmlns:o="urn:other"/>');
});

it("is found whoever has written the part again: prefixed, in UTF-16, with a heading", async () => {
  const json = JSON.stringify(stampJson(stamp)).replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const safe = json.replace(/[\u007f-\u009f\ufffe]/g, (c) =>
    `\\u00${c.charCodeAt(0).toString(16)}`.replace("00fffe", "fffe"),
  );
  const text = `\ufeff<?xml version="1.0" encoding="utf-16"?><ns0:content xmlns:ns0="${stampNamespace}">${safe.replaceAll(">", "&gt;")}</ns0:content>`;
  const parts = {
    "xl/_rels/workbook.xml.rels": relationships(
      relationship("r1", "worksheet", "worksheets/sheet1.xml") +
        relationship("r2", "customXml", "../customXml/item1.xml"),
    ),
    "customXml/item1.xml": new Uint8Array(Buffer.from(text, "utf16le")),
  };
  expect(await stampIn(bookFile({ parts }))).toEqual(stamp);
});

it("is absent where there is none, and said to be newer or damaged where it is", async () => {
  expect(await stampIn(master)).toBeNull();
  const seal = (json: string) => put(`<content xmlns="${stampNamespace}">${json}</content>`);
  expect(await stampIn(await changed(master, seal('{"format":2}')))).toBe("newer");
  expect(await stampIn(await changed(master, seal("{")))).toBe("damaged");
  expect(await stampIn(await changed(master, put(`<content xmlns="${stampNamespace}">`)))).toBe(
    "damaged",
  );
  expect(await stampIn(new Uint8Array(0))).toBe("empty-file");
});

it("has a limit that readers allow", () => {
  expect(stampFits(stamp)).toBe(true);
  const texts = Array.from({ length: 60 }, (_, i) => [`${i}${"あ".repeat(32_000)}`]);
  expect(
    stampFits(stampOf({ id: "c", department: null, ...about }, bookOf([sheetOf(texts)]))),
  ).toBe(false);
});

it("leaves with the master what only the master needs", async () => {
  const part = (name: string) => ({
    namespace: `urn:plan-sheet-assistant:${name}`,
    xml: `<content xmlns="urn:plan-sheet-assistant:${name}">{}</content>`,
  });
  const kept = { namespace: "urn:other", xml: '<a xmlns="urn:other"/>' };
  const names = ["journal", "returned-copy", "stamp:earlier", "notebook"];
  const full = await changed(master, { xmlParts: [...names.map(part), kept] });
  const copy = await xlsxCopies.copy(full, stamp, {});
  if (!copy.ok) throw new Error(copy.failure.detail);
  const inside = zipParts(copy.value)
    .filter(({ name }) => /^customXml\/item\d/.test(name))
    .map(({ text }) => /xmlns="([^"]*)"/.exec(text)?.[1]);
  expect(inside).toEqual(["urn:plan-sheet-assistant:notebook", "urn:other", stampNamespace]);
  const lists =
    partText(copy.value, "xl/_rels/workbook.xml.rels") +
    partText(copy.value, "[Content_Types].xml");
  // Each of the three once among the relationships; it and its properties among the types.
  const named = [...lists.matchAll(/customXml\/\w+\.xml/g)].map(([name]) => name);
  const there = zipParts(copy.value).map(({ name }) => name);
  expect(named.every((name) => there.includes(name))).toBe(true);
  expect(named).toHaveLength(9);
  expect(await stampIn(copy.value)).toEqual(stamp);
});
