import type { Pattern } from "./Pattern";

/** What looking for an expression in a text took. `found`: the first match, as `exec` finds it. */
export type Search = {
  readonly steps: number;
  readonly found: { readonly index: number; readonly text: string } | null;
};

/** More steps than asked for. */
export class TooManySteps extends Error {}

type Then = (at: number) => boolean;
type Match = (at: number, then: Then) => boolean;

/**
 * Looks for an expression in a text by trying and going back, as engines do, and counts every try: of each place to begin
 * at and, with `everywhere`, again after every match, as `replaceAll` and `matchAll` do. Counts are the same on every machine.
 */
export function countSteps(
  pattern: Pattern,
  text: string,
  options: { readonly everywhere: boolean; readonly most: number; readonly sticky?: boolean },
): Search {
  const search = new Counter(Array.from(text), options.most);
  const match = search.compile(pattern, false);
  let found: Search["found"] = null;
  for (let at = 0; at <= search.text.length; at++) {
    let end = -1;
    search.groups.clear();
    const hit = match(at, (stop) => {
      end = stop;
      return true;
    });
    if (!hit && options.sticky) break;
    if (!hit) continue;
    const index = search.text.slice(0, at).join("").length;
    found ??= { index, text: search.text.slice(at, end).join("") };
    if (!options.everywhere) break;
    at = Math.max(at, end - 1);
  }
  return { steps: search.steps, found };
}

class Counter {
  steps = 0;
  readonly groups = new Map<string, string>();

  constructor(
    readonly text: readonly string[],
    private readonly most: number,
  ) {}

  compile(pattern: Pattern, back: boolean): Match {
    const match = this.compiled(pattern, back);
    return (at, then) => {
      if (++this.steps > this.most) throw new TooManySteps();
      return match(at, then);
    };
  }

  private compiled(pattern: Pattern, back: boolean): Match {
    switch (pattern.kind) {
      case "character": {
        const { test } = pattern;
        return back
          ? (at, then) => at > 0 && test(this.text[at - 1] ?? "") && then(at - 1)
          : (at, then) => at < this.text.length && test(this.text[at] ?? "") && then(at + 1);
      }
      case "sequence": {
        const parts = pattern.parts.map((part) => this.compile(part, back));
        return (back ? [...parts].reverse() : parts).reduceRight<Match>(
          (rest, part) => (at, then) => part(at, (next) => rest(next, then)),
          (at, then) => then(at),
        );
      }
      case "choice": {
        const options = pattern.options.map((option) => this.compile(option, back));
        return (at, then) => options.some((option) => option(at, then));
      }
      case "repeat":
        return this.repeat(pattern, this.compile(pattern.body, back));
      case "group":
        return this.group(pattern.name, this.compile(pattern.body, back), back);
      case "look": {
        const body = this.compile(pattern.body, pattern.behind);
        return (at, then) => body(at, () => true) !== pattern.negated && then(at);
      }
      case "reference":
        return (at, then) => this.reference(this.groups.get(pattern.name) ?? "", at, then);
      case "begin":
        return (at, then) => at === 0 && then(at);
      case "end":
        return (at, then) => at === this.text.length && then(at);
      case "wordBorder": {
        const isWord = (one: string | undefined) => one !== undefined && /^\w$/.test(one);
        return (at, then) =>
          (isWord(this.text[at - 1]) !== isWord(this.text[at])) !== pattern.negated && then(at);
      }
    }
  }

  private repeat(
    { least, most, greedy }: Extract<Pattern, { kind: "repeat" }>,
    body: Match,
  ): Match {
    const from = (count: number, at: number, then: Then): boolean => {
      // A turn that takes nothing is not repeated.
      const again = () =>
        count < most &&
        body(at, (next) => (next !== at || count < least) && from(count + 1, next, then));
      if (count < least) return again();
      return greedy ? again() || then(at) : then(at) || again();
    };
    return (at, then) => from(0, at, then);
  }

  private group(name: string | null, body: Match, back: boolean): Match {
    return (at, then) =>
      body(at, (end) => {
        if (name === null) return then(end);
        const before = this.groups.get(name);
        this.groups.set(name, this.text.slice(back ? end : at, back ? at : end).join(""));
        if (then(end)) return true;
        if (before === undefined) this.groups.delete(name);
        else this.groups.set(name, before);
        return false;
      });
  }

  private reference(held: string, at: number, then: Then): boolean {
    const length = Array.from(held).length;
    this.steps += length;
    return this.text.slice(at, at + length).join("") === held && then(at + length);
  }
}
