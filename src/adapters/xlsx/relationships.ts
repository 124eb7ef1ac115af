import { succeed, type Result } from "../../domain/Result";
import type { Package } from "./Package";
import { fault, type ReadFault } from "./ReadFault";
import type { Reading } from "./Reading";
import { relationshipNamespaces } from "./xml/namespaces";
import { readPart } from "./xml/readPart";

/** One relationship of a part: where it points to, as an absolute part name. */
export type Relationship = {
  readonly id: string;
  /** The last word of its type, the same in Transitional and Strict: `worksheet`, `sharedStrings`. */
  readonly kind: string;
  readonly target: string;
};

/** The relationships of a part (`""`: of the package) to other parts. A part without any reads as an empty list. */
export async function readRelationships(
  book: Package,
  source: string,
  reading: Reading,
): Promise<Result<readonly Relationship[], ReadFault>> {
  const folder = source.slice(0, source.lastIndexOf("/") + 1) || "/";
  const name = `${folder}_rels/${source.slice(source.lastIndexOf("/") + 1)}.rels`;
  if (!book.part(name)) return succeed([]);
  const found: Relationship[] = [];
  const read = await readPart(
    book,
    {
      name,
      namespaces: relationshipNamespaces,
      handler: {
        open(element) {
          if (element.path !== "Relationships/Relationship") return null;
          const target = element.attribute("Target");
          if (target === undefined || element.attribute("TargetMode") === "External") return null;
          found.push({
            id: element.attribute("Id") ?? "",
            kind: (element.attribute("Type") ?? "").split("/").at(-1) ?? "",
            target: resolveTarget(folder, target),
          });
          return reading.spendItem();
        },
      },
    },
    reading,
  );
  if (!read.ok) return read;
  return new Set(found.map(({ id }) => id)).size === found.length
    ? succeed(found)
    : fault("damaged", `${name}: two relationships have the same Id`);
}

/** `../a/b.xml` seen from `/xl/worksheets/` is `/xl/a/b.xml`; `/c.xml` stays. */
export function resolveTarget(folder: string, target: string): string {
  const slashes = target.replaceAll("\\", "/");
  const names: string[] = [];
  for (const name of (slashes.startsWith("/") ? slashes : folder + slashes).split("/")) {
    if (name === "..") names.pop();
    else if (name !== "." && name !== "") names.push(name);
  }
  return `/${names.join("/")}`;
}
