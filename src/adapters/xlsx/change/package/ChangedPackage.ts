import { refuse, succeed, type Result } from "../../../../domain/Result";
import { openPackage, type Package } from "../../Package";
import type { Reading } from "../../Reading";
import { readDirectory } from "../../zip/readDirectory";
import type { ZipEntry } from "../../zip/ZipEntry";
import { inflateWhole } from "../inflateWhole";
import { notEditable, type ChangeFailure } from "../ChangeFailure";
import { parseXml } from "../markup/parseXml";
import type { XmlNode } from "../markup/XmlNode";
import { writeZip } from "../writeZip";

/** A part as text, with its root. */
export type Part = { readonly text: string; readonly root: XmlNode };

/** A package some of whose parts are changed; parts are read when they are asked for, and written at the end. */
export class ChangedPackage {
  /** Parts that were looked at, as they were, and those that are changed or new. */
  private readonly originals = new Map<string, string>();
  private readonly texts = new Map<string, string>();
  private readonly removed = new Set<ZipEntry>();

  constructor(
    readonly book: Package,
    private readonly entries: readonly ZipEntry[],
    readonly reading: Reading,
  ) {}

  has(name: string): boolean {
    return this.texts.has(name) || this.book.part(name) !== null;
  }

  /** Part names that begin so. */
  names(prefix: string): string[] {
    const there = this.entries.map((entry) => `/${entry.name.replaceAll("\\", "/")}`);
    return there.filter((name) => name.toLowerCase().startsWith(prefix.toLowerCase()));
  }

  /** The part as it is by now, named absolutely: `/xl/workbook.xml`. */
  async part(name: string): Promise<Result<Part, ChangeFailure>> {
    const text = await this.text(name);
    if (!text.ok) return text;
    const root = parseXml(text.value);
    return root
      ? succeed({ text: text.value, root })
      : refuse({ code: "damaged", detail: `${name} is not well formed` });
  }

  /** The part, where its root is written as Excel does it: without a prefix. Elements that are put in are so, too. */
  async editable(name: string, root: string): Promise<Result<Part, ChangeFailure>> {
    const part = await this.part(name);
    if (!part.ok || part.value.root.name === root) return part;
    return notEditable(`${name} has the root ${part.value.root.name}`);
  }

  /** Takes a part out; one that is not there may be named as well. */
  remove(name: string): void {
    this.texts.delete(name);
    const entry = this.book.part(name);
    const own = entry && this.entries.find((one) => one.headerOffset === entry.headerOffset);
    if (own) this.removed.add(own);
  }

  put(name: string, text: string): void {
    this.texts.set(name, text);
  }

  bytes(): Result<Uint8Array, ChangeFailure> {
    const changed = new Map<number, Uint8Array>();
    const added = new Map<string, Uint8Array>();
    for (const [name, text] of this.texts) {
      if (this.originals.get(name) === text) continue;
      const entry = this.book.part(name);
      const content = new TextEncoder().encode(text);
      if (entry) changed.set(entry.headerOffset, content);
      else added.set(name.slice(1), content);
    }
    const written = writeZip(
      this.book.bytes,
      this.entries.filter((entry) => !this.removed.has(entry)),
      changed,
      added,
    );
    return written
      ? succeed(written)
      : refuse({ code: "damaged", detail: "an entry lies outside the file" });
  }

  private async text(name: string): Promise<Result<string, ChangeFailure>> {
    const known = this.texts.get(name) ?? this.originals.get(name);
    if (known !== undefined) return succeed(known);
    const entry = this.book.part(name);
    if (!entry) return refuse({ code: "damaged", detail: `${name} is missing` });
    const stopped = this.reading.spendBytes(entry.inflatedSize) ?? (await this.reading.breathe());
    if (stopped) return { ok: false, failure: stopped };
    const whole = inflateWhole(this.book.bytes, entry);
    if (!whole) return refuse({ code: "damaged", detail: name });
    const text = decoded(name, whole);
    if (text.ok) this.originals.set(name, text.value);
    return text;
  }
}

/** A mark at the beginning is kept, as everything is that is not changed. */
function decoded(name: string, bytes: Uint8Array): Result<string, ChangeFailure> {
  try {
    return succeed(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return notEditable(`${name} is not in UTF-8`);
  }
}

/** Opens a workbook's bytes for changing. */
export function openForChange(
  bytes: Uint8Array,
  reading: Reading,
): Result<ChangedPackage, ChangeFailure> {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  const directory = readDirectory(bytes);
  if (!directory.ok) return refuse({ code: "damaged", detail: directory.failure });
  const encrypted = directory.value.find((entry) => entry.encrypted);
  return encrypted
    ? refuse({ code: "encrypted", detail: `${encrypted.name} is encrypted in the zip` })
    : succeed(new ChangedPackage(opened.value, directory.value, reading));
}
