import {
  partText,
  relationshipsOf,
  relationshipsPath,
  setPartText,
  xmlAttribute,
  type PackageParts,
} from "./PackageParts";
import { addContentType, addRelationship, relationTypes } from "./packageLinks";
import { workbookPath } from "./sheetPartsOf";

const propsType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** The custom XML parts of a file by their id (`{GUID}`); one that has none is given one by its place. */
export function readCustomXml(parts: PackageParts): Map<string, string> {
  const found = new Map<string, string>();
  const workbook = workbookPath(parts);
  const items = workbook
    ? relationshipsOf(parts, workbook).filter((one) => /\/customXml$/.test(one.type))
    : [];
  items.forEach((item, index) => {
    if (!item.target || !parts.has(item.target)) return;
    const props = relationshipsOf(parts, item.target).find((one) =>
      /\/customXmlProps$/.test(one.type),
    );
    const id = xmlAttribute(partText(parts, props?.target ?? ""), "(?:\\w+:)?itemID");
    const substitute = `{00000000-0000-0000-0000-${String(index + 1).padStart(12, "0")}}`;
    found.set((id ?? substitute).toUpperCase(), partText(parts, item.target));
  });
  return found;
}

/** Puts the custom XML parts into a file that was just written, with their relationships and content types. */
export function writeCustomXml(parts: PackageParts, customXml: ReadonlyMap<string, string>): void {
  for (const path of [...parts.keys()]) if (path.startsWith("customXml/")) parts.delete(path);
  const workbook = workbookPath(parts);
  if (!workbook) throw new Error("The file that was just written has no workbook part");
  let number = 0;
  for (const [id, xml] of customXml) {
    number++;
    const item = `customXml/item${number}.xml`;
    const props = `customXml/itemProps${number}.xml`;
    setPartText(parts, item, xml);
    setPartText(parts, props, propsXml(id, xml));
    setPartText(parts, relationshipsPath(item), relationshipsXml(`itemProps${number}.xml`));
    addRelationship(parts, workbook, "customXml", item);
    addContentType(parts, props, propsType);
  }
}

function propsXml(id: string, xml: string): string {
  const namespace = rootNamespace(xml)
    .replace(/&/g, "&amp;")
    .replace(/"/g, "&quot;")
    .replace(/</g, "&lt;");
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${id}"` +
    ` xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs>` +
    `<ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}

function relationshipsXml(target: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `<Relationship Id="rId1" Type="${relationTypes}/customXmlProps" Target="${target}"/></Relationships>`
  );
}

/** The namespace of an XML text's root element; `""` where it has none. */
export function rootNamespace(xml: string): string {
  const root = /<(?![?!])([^\s/>]+)(?![^\s/>])([^>]*)>/.exec(xml.replace(/<!--.*?-->/gs, ""));
  if (!root) return "";
  const prefix = root[1]?.includes(":") ? `:${root[1].split(":")[0]}` : "";
  return xmlAttribute(` ${root[2] ?? ""}`, `xmlns${prefix}`) ?? "";
}
