import { addRelationship, relationTypes } from "./packageLinks";
import {
  partText,
  relationshipsOf,
  relationshipsPath,
  setPartText,
  xmlAttribute,
  type PackageParts,
} from "./PackageParts";

const element = /<(?:\w+:)?drawing\s[^>]*?(?:\/>|>\s*<\/(?:\w+:)?drawing>)/;

/** What stands after `drawing` in a sheet's part (ECMA-376 Part 1, 18.3.1.99). */
const after =
  /<(?:legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)[\s>/]|<\/worksheet>/;

/** The path of the part with all that lies on a sheet; null where nothing does. */
export function drawingOf(parts: PackageParts, sheetPath: string): string | null {
  const [tag] = element.exec(partText(parts, sheetPath)) ?? [];
  if (tag === undefined) return null;
  const id = xmlAttribute(tag, "(?:\\w+:)id");
  const target = relationshipsOf(parts, sheetPath).find((one) => one.id === id)?.target ?? null;
  return target !== null && parts.has(target) ? target : null;
}

/** Takes from a sheet whatever lies on it. The parts stay where they are, for others or for nobody. */
export function detachDrawing(parts: PackageParts, sheetPath: string): void {
  const xml = partText(parts, sheetPath);
  const [tag] = element.exec(xml) ?? [];
  if (tag === undefined) return;
  const id = xmlAttribute(tag, "(?:\\w+:)id");
  setPartText(parts, sheetPath, xml.replace(element, ""));
  const links = relationshipsPath(sheetPath);
  const kept = partText(parts, links).replace(/<(?:\w+:)?Relationship\s[^>]*\/>/g, (entry) =>
    xmlAttribute(entry, "Id") === id ? "" : entry,
  );
  setPartText(parts, links, kept);
}

/** Puts a drawing onto a sheet, in the place of what lay there. */
export function attachDrawing(parts: PackageParts, sheetPath: string, drawing: string): void {
  detachDrawing(parts, sheetPath);
  const id = addRelationship(parts, sheetPath, "drawing", drawing);
  const tag = `<drawing xmlns:r="${relationTypes}" r:id="${id}"/>`;
  const xml = partText(parts, sheetPath);
  const index = xml.search(after);
  setPartText(parts, sheetPath, xml.slice(0, index) + tag + xml.slice(index));
}
