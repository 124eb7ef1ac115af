/**
 * Short names for long keys, the same for the same key from one check to the next: an entry's text is compared once, not
 * once more in the key of everything that the entry belongs to.
 */
export class KeyNames {
  private before: ReadonlyMap<string, string> = new Map();
  private now = new Map<string, string>();
  private count = 0;

  /** Begins another check; keys that the last one did not have are forgotten. */
  begin(): void {
    this.before = this.now;
    this.now = new Map();
  }

  nameOf(key: string): string {
    const known = this.now.get(key);
    if (known !== undefined) return known;
    const name = this.before.get(key) ?? `${this.count++}`;
    this.now.set(key, name);
    return name;
  }
}
