import type { WorkbookChanges } from "../../../../domain/circulate/WorkbookChanges";
import { succeed, type Result } from "../../../../domain/Result";
import { readRelationships, resolveTarget } from "../../relationships";
import type { ChangeFailure } from "../ChangeFailure";
import { attribute } from "../markup/attributes";
import { removal, splice } from "../markup/splice";
import { relationshipsOf } from "./addRelationship";
import type { BookParts } from "./bookParts";
import type { ChangedPackage, Part } from "./ChangedPackage";

/** Takes custom XML parts out of a workbook, with all that is said of them. */
export async function dropXmlParts(
  file: ChangedPackage,
  { main, relationships }: BookParts,
  { prefix, keep }: NonNullable<WorkbookChanges["dropXmlParts"]>,
): Promise<Result<null, ChangeFailure>> {
  const dropped = new Set<string>();
  for (const { kind, target } of relationships) {
    if (kind !== "customXml" || !file.has(target)) continue;
    const part = await file.part(target);
    // What others wrote in ways that are not read here is none of ours.
    const namespace = part.ok ? namespaceOf(part.value) : null;
    if (!namespace?.startsWith(prefix) || keep.includes(namespace)) continue;
    const about = await readRelationships(file.book, target, file.reading);
    if (!about.ok) return about;
    for (const one of [target, ...about.value.map((related) => related.target)]) dropped.add(one);
    file.remove(relationshipsOf(target));
  }
  if (dropped.size === 0) return succeed(null);
  for (const name of dropped) file.remove(name);
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const named = await dropNamed(
    file,
    relationshipsOf(main),
    (text) => resolveTarget(folder, text),
    dropped,
  );
  return named.ok ? dropNamed(file, "/[Content_Types].xml", (text) => text, dropped) : named;
}

function namespaceOf({ text, root }: Part): string | null {
  const prefix = root.name.includes(":") ? `xmlns:${root.name.split(":")[0]}` : "xmlns";
  return attribute(text, root, prefix);
}

/** Takes the lines out of a list that name these parts. */
async function dropNamed(
  file: ChangedPackage,
  list: string,
  nameOf: (written: string) => string,
  dropped: ReadonlySet<string>,
): Promise<Result<null, ChangeFailure>> {
  const part = await file.part(list);
  if (!part.ok) return part;
  const { text, root } = part.value;
  const lines = root.children.filter((line) => {
    const written = attribute(text, line, "Target") ?? attribute(text, line, "PartName");
    return written !== null && dropped.has(nameOf(written));
  });
  file.put(list, splice(text, lines.map(removal)));
  return succeed(null);
}
