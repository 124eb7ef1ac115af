import { addContentType, contentTypeOf } from "./packageLinks";
import {
  partText,
  relationshipsOf,
  relationshipsPath,
  setPartText,
  type PackageParts,
} from "./PackageParts";
import { attachDrawing, drawingOf } from "./sheetDrawing";

/**
 * All that lies on a sheet – charts, pictures, shapes – as it stands in the file: the drawing's part and every part that
 * it leads to, in a package of their own. The writer keeps some of it, by the order of sheets and the numbers of parts;
 * charts get lost that way, or come to lie on another sheet.
 */
export type KeptDrawing = {
  readonly path: string;
  readonly parts: PackageParts;
  readonly charts: readonly string[];
};

export function keepDrawing(parts: PackageParts, sheetPath: string): KeptDrawing | null {
  const path = drawingOf(parts, sheetPath);
  if (path === null) return null;
  const kept: PackageParts = new Map();
  const queue = [path, "[Content_Types].xml"];
  for (let part = queue.pop(); part !== undefined; part = queue.pop()) {
    for (const one of [part, relationshipsPath(part)]) {
      const bytes = parts.get(one);
      if (bytes) kept.set(one, bytes);
    }
    for (const { target } of relationshipsOf(parts, part)) {
      if (target !== null && parts.has(target) && !kept.has(target)) queue.push(target);
    }
  }
  const charts = relationshipsOf(parts, path).flatMap(({ type, target }) =>
    /\/chart(?:Ex)?$/.test(type) && target !== null && parts.has(target) ? [target] : [],
  );
  return { path, parts: kept, charts };
}

/** What the charts of a drawing are made from, as the file writes it: `計画!$B$2:$B$9`. */
export function chartFormulas({ parts, charts }: KeptDrawing): string[] {
  return charts.flatMap((path) =>
    [...partText(parts, path).matchAll(/<(?:\w+:)?f(?:\s[^>]*)?>([^<]*)</g)].map(
      ([, formula = ""]) => formula,
    ),
  );
}

/** Puts a drawing onto a sheet of a written file, in the place of what the writer made of it. */
export function putDrawing(parts: PackageParts, sheetPath: string, kept: KeptDrawing): void {
  const named = new Map<string, string>();
  for (const [path, bytes] of kept.parts) {
    if (isLink(path)) continue;
    const name = freeName(parts, path, bytes);
    named.set(path, name);
  }
  for (const [path, name] of named) {
    parts.set(name, kept.parts.get(path) ?? new Uint8Array());
    const links = kept.parts.get(relationshipsPath(path));
    if (links) setPartText(parts, relationshipsPath(name), relinked(kept.parts, path, named));
    const type = contentTypeOf(kept.parts, path);
    if (type !== null) addContentType(parts, name, type);
  }
  attachDrawing(parts, sheetPath, named.get(kept.path) ?? kept.path);
}

/** Parts of the package's own bookkeeping go their own way. */
function isLink(path: string): boolean {
  return path === "[Content_Types].xml" || path.endsWith(".rels");
}

/** Its own name, unless another part has that by now. */
function freeName(parts: PackageParts, path: string, bytes: Uint8Array): string {
  const [stem = path, extension = ""] = path.split(/(?=\.[^./]*$)/);
  for (let number = 0; ; number++) {
    const name = number === 0 ? path : `${stem}_${number}${extension}`;
    const there = parts.get(name);
    if (!there || sameBytes(there, bytes)) return name;
  }
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** The links of a part with the names that its parts have now. */
function relinked(parts: PackageParts, path: string, named: ReadonlyMap<string, string>): string {
  const targets = new Map(relationshipsOf(parts, path).map(({ id, target }) => [id, target]));
  return partText(parts, relationshipsPath(path)).replace(
    /<(?:\w+:)?Relationship\s[^>]*>/g,
    (tag) => {
      const id = /\sId\s*=\s*["']([^"']*)/.exec(tag)?.[1] ?? "";
      const name = named.get(targets.get(id) ?? "");
      return name === undefined
        ? tag
        : tag.replace(/\sTarget\s*=\s*("[^"]*"|'[^']*')/, () => ` Target="/${name}"`);
    },
  );
}
