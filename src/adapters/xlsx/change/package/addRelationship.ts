import { succeed, type Result } from "../../../../domain/Result";
import type { ChangeFailure } from "../ChangeFailure";
import { alike, appendChild } from "../markup/appendChild";
import { attribute, attributesText } from "../markup/attributes";
import { splice } from "../markup/splice";
import type { ChangedPackage } from "./ChangedPackage";

const packaging = "http://schemas.openxmlformats.org/package/2006/relationships";
const transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The part that says what another part refers to. */
export function relationshipsOf(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/**
 * Lets `source` refer to `target` (absolute). The type is written as in this file: Strict ones have another namespace
 * (ECMA-376 part 1, annex A).
 */
export async function addRelationship(
  file: ChangedPackage,
  source: string,
  kind: string,
  target: string,
): Promise<Result<null, ChangeFailure>> {
  const types = await typesIn(file);
  if (!types.ok) return types;
  const name = relationshipsOf(source);
  const values = { Type: `${types.value}/${kind}`, Target: target };
  if (!file.has(name)) {
    const only = `<Relationship${attributesText({ Id: "rId1", ...values })}/>`;
    file.put(
      name,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${packaging}">${only}</Relationships>`,
    );
    return succeed(null);
  }
  const part = await file.part(name);
  if (!part.ok) return part;
  const { text, root } = part.value;
  const ids = new Set(root.children.map((child) => attribute(text, child, "Id")));
  let number = root.children.length + 1;
  while (ids.has(`rId${number}`)) number++;
  const added = attributesText({ Id: `rId${number}`, ...values });
  const xml = `<${alike(root, "Relationship")}${added}/>`;
  file.put(name, splice(text, [appendChild(text, root, xml)]));
  return succeed(null);
}

/** How relationship types begin in this file, as that of its main part does. */
async function typesIn(file: ChangedPackage): Promise<Result<string, ChangeFailure>> {
  const part = await file.part("/_rels/.rels");
  if (!part.ok) return part;
  const { text, root } = part.value;
  const types = root.children.map((child) => attribute(text, child, "Type") ?? "");
  const main = types.find((type) => type.endsWith("/officeDocument"));
  return succeed(main?.slice(0, main.lastIndexOf("/")) ?? transitional);
}
