import { succeed, type Result } from "../../../../domain/Result";
import type { ChangeFailure } from "../ChangeFailure";
import { addRelationship } from "./addRelationship";
import type { ChangedPackage } from "./ChangedPackage";
import { setContentType } from "./setContentType";

const properties = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** Adds a custom XML part to the workbook, as Excel does (ECMA-376 part 1, 15.2.5 and 15.2.6). `main`: the workbook's part. */
export async function addXmlPart(
  file: ChangedPackage,
  main: string,
  xml: string,
): Promise<Result<null, ChangeFailure>> {
  const number = freeNumber(file);
  const item = `/customXml/item${number}.xml`;
  const about = `/customXml/itemProps${number}.xml`;
  file.put(item, xml);
  file.put(
    about,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${itemId(number)}" xmlns:ds="${properties}"><ds:schemaRefs/></ds:datastoreItem>`,
  );
  const steps = [
    () => setContentType(file, item, "application/xml"),
    () => setContentType(file, about, propertiesType),
    () => addRelationship(file, item, "customXmlProps", `itemProps${number}.xml`),
    () => addRelationship(file, main, "customXml", item),
  ];
  for (const step of steps) {
    const done = await step();
    if (!done.ok) return done;
  }
  return succeed(null);
}

function freeNumber(file: ChangedPackage): number {
  let number = 1;
  const taken = (name: string) => file.has(`/customXml/${name}${number}.xml`);
  while (taken("item") || taken("itemProps")) number++;
  return number;
}

/** Tells the parts of one file apart; it has no other meaning. */
function itemId(number: number): string {
  return `{6F3E6C0B-4B7C-4E0B-9C47-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
}
