/** `expected`: its elements are those that the reader of the part is after. */
type Namespace = { readonly uri: string; readonly expected: boolean };
type Binding = readonly [prefix: string, namespace: Namespace | undefined];

const none: Namespace = { uri: "", expected: false };

/**
 * The namespaces that prefixes stand for while a part is read; the default one has the prefix `""`. What an element
 * declares holds until it ends. The parser could tell them as well, at twice its time.
 */
export class NamespaceScope {
  private readonly bound = new Map<string, Namespace | undefined>();
  /** The default namespace: looked up for nearly every element. */
  private unprefixed = none;
  private declared: Binding[] = [];

  constructor(private readonly expected: ReadonlySet<string>) {}

  /** An attribute of the element that is about to open. */
  attribute(name: string, value: string): void {
    if (!name.startsWith("xmlns")) return;
    const namespace = { uri: value, expected: this.expected.has(value) };
    if (name === "xmlns") this.declared.push(["", namespace]);
    else if (name[5] === ":") this.declared.push([name.slice(6), namespace]);
  }

  /** The element opens. Returns what `leave` needs when it ends; null where it declares nothing. */
  enter(): readonly Binding[] | null {
    if (this.declared.length === 0) return null;
    const before = this.declared.map(([prefix]): Binding => [prefix, this.of(prefix)]);
    for (const binding of this.declared) this.bind(binding);
    this.declared = [];
    return before;
  }

  leave(before: readonly Binding[] | null): void {
    if (before) for (const binding of before) this.bind(binding);
  }

  /** Undefined where the prefix is not declared. */
  of(prefix: string): Namespace | undefined {
    return prefix === "" ? this.unprefixed : this.bound.get(prefix);
  }

  private bind([prefix, namespace]: Binding): void {
    if (prefix === "") this.unprefixed = namespace ?? none;
    else this.bound.set(prefix, namespace);
  }
}
