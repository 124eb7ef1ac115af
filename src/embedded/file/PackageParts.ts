import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The parts of an .xlsx file by their path, without a leading `/`. */
export type PackageParts = Map<string, Uint8Array>;

export function unpack(bytes: Uint8Array): PackageParts {
  return new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith("/")));
}

export function pack(parts: PackageParts): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 6 });
}

export function partText(parts: PackageParts, path: string): string {
  const bytes = parts.get(path);
  return bytes ? strFromU8(bytes).replace(/^\uFEFF/, "") : "";
}

export function setPartText(parts: PackageParts, path: string, text: string): void {
  parts.set(path, strToU8(text));
}

export type Relationship = {
  readonly id: string;
  readonly type: string;
  /** The path of the part it points to; null where it points out of the file. */
  readonly target: string | null;
};

/** The relationships of a part; of the package itself for `""`. */
export function relationshipsOf(parts: PackageParts, path: string): Relationship[] {
  const xml = partText(parts, relationshipsPath(path));
  return [...xml.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([tag]) => ({
    id: xmlAttribute(tag, "Id") ?? "",
    type: xmlAttribute(tag, "Type") ?? "",
    target:
      xmlAttribute(tag, "TargetMode") === "External"
        ? null
        : resolve(path, xmlAttribute(tag, "Target") ?? ""),
  }));
}

export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

export function xmlAttribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found ? unescapeXml(found[1] ?? found[2] ?? "") : null;
}

export function unescapeXml(text: string): string {
  const names: Readonly<Record<string, string>> = {
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
  };
  return text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) =>
    name.startsWith("#")
      ? String.fromCodePoint(name[1] === "x" ? parseInt(name.slice(2), 16) : Number(name.slice(1)))
      : (names[name] ?? whole),
  );
}

function resolve(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
