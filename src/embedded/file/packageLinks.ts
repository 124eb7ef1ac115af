import {
  partText,
  relationshipsOf,
  relationshipsPath,
  setPartText,
  type PackageParts,
} from "./PackageParts";

/** The namespace of relationship types and of `r:id`. */
export const relationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const typesPath = "[Content_Types].xml";

/** Lets a part refer to another; gives back the id under which it does. `target`: a path, without a leading `/`. */
export function addRelationship(
  parts: PackageParts,
  from: string,
  type: string,
  target: string,
): string {
  const taken = new Set(relationshipsOf(parts, from).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const path = relationshipsPath(from);
  const before = partText(parts, path) || emptyRelationships;
  const entry = `<Relationship Id="${id}" Type="${relationTypes}/${type}" Target="/${target}"/>`;
  setPartText(
    parts,
    path,
    before
      .replace(/<((?:\w+:)?Relationships)([^>]*)\/>/, "<$1$2></$1>")
      .replace(/(?=<\/(?:\w+:)?Relationships>)/, () => entry),
  );
  return id;
}

const emptyRelationships =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
  `<Relationships xmlns="${packageRelations}"></Relationships>`;

/** Says what a part is, unless that is said already. */
export function addContentType(parts: PackageParts, path: string, type: string): void {
  if (contentTypeOf(parts, path) === type) return;
  const before = partText(parts, typesPath);
  const entry = `<Override PartName="/${path}" ContentType="${type}"/>`;
  setPartText(
    parts,
    typesPath,
    before.replace("</Types>", () => `${entry}</Types>`),
  );
}

/** What the package says a part is; null where it says nothing. */
export function contentTypeOf(parts: PackageParts, path: string): string | null {
  const xml = partText(parts, typesPath);
  const entry = (element: string, key: string, value: string) =>
    [...xml.matchAll(new RegExp(`<(?:\\w+:)?${element}\\s[^>]*>`, "g"))]
      .map(([tag]) => tag)
      .find((tag) => tag.toLowerCase().includes(`${key}="${value}"`.toLowerCase()));
  const extension = path.slice(path.lastIndexOf(".") + 1);
  const tag = entry("Override", "PartName", `/${path}`) ?? entry("Default", "Extension", extension);
  return /ContentType="([^"]*)"/.exec(tag ?? "")?.[1] ?? null;
}
