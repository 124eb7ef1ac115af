import type { SaxesTagPlain } from "saxes";
import type { NamespaceScope } from "./NamespaceScope";
import { referenceNamespaces } from "./namespaces";
import type { XmlElement } from "./XmlHandler";

/** The element that is opening, as saxes tells it: one object for all of them, one after the other. */
export class TagElement implements XmlElement {
  path = "";
  private attributes: Readonly<Record<string, string>> = {};

  constructor(private readonly scope: NamespaceScope) {}

  become(path: string, tag: SaxesTagPlain): this {
    this.path = path;
    this.attributes = tag.attributes;
    return this;
  }

  attribute(name: string): string | undefined {
    return this.attributes[name];
  }

  reference(): string | undefined {
    for (const [name, value] of Object.entries(this.attributes)) {
      const [prefix = "", local] = name.split(":");
      if (local === "id" && referenceNamespaces.has(this.scope.of(prefix)?.uri ?? "")) return value;
    }
    return undefined;
  }
}
