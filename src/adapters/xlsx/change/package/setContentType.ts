import { succeed, type Result } from "../../../../domain/Result";
import type { ChangeFailure } from "../ChangeFailure";
import { alike, appendChild } from "../markup/appendChild";
import { attribute, attributesText } from "../markup/attributes";
import { splice } from "../markup/splice";
import type { ChangedPackage } from "./ChangedPackage";

const listName = "/[Content_Types].xml";

/** Says what kind of content a new part has, unless that goes for all parts of its extension. */
export async function setContentType(
  file: ChangedPackage,
  name: string,
  type: string,
): Promise<Result<null, ChangeFailure>> {
  const part = await file.part(listName);
  if (!part.ok) return part;
  const { text, root } = part.value;
  const extension = name.slice(name.lastIndexOf(".") + 1);
  const known = root.children.some(
    (child) =>
      attribute(text, child, "ContentType") === type &&
      (attribute(text, child, "PartName") === name ||
        attribute(text, child, "Extension")?.toLowerCase() === extension),
  );
  if (known) return succeed(null);
  const values = attributesText({ PartName: name, ContentType: type });
  const xml = `<${alike(root, "Override")}${values}/>`;
  file.put(listName, splice(text, [appendChild(text, root, xml)]));
  return succeed(null);
}
