import {
  partText,
  relationshipsOf,
  relationshipsPath,
  setPartText,
  xmlAttribute,
  type PackageParts,
} from "./PackageParts";

/**
 * Removes parts that nothing refers to, and content types of parts that are not there: Excel calls a file with them
 * damaged.
 */
export function dropOrphans(parts: PackageParts): void {
  const reached = new Set(["[Content_Types].xml"]);
  const queue = [""];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    reached.add(relationshipsPath(path));
    for (const { target } of relationshipsOf(parts, path)) {
      if (target === null || reached.has(target)) continue;
      reached.add(target);
      queue.push(target);
    }
  }
  for (const path of [...parts.keys()]) if (!reached.has(path)) parts.delete(path);
  const types = partText(parts, "[Content_Types].xml").replace(/<Override\s[^>]*\/>/g, (entry) =>
    parts.has((xmlAttribute(entry, "PartName") ?? "").replace(/^\//, "")) ? entry : "",
  );
  setPartText(parts, "[Content_Types].xml", types);
}
