/** How many characters patterns walked over, and which of them could walk over the same ones again and again. */
export type Steps = { readonly steps: number; readonly unbounded: readonly string[] };

/** A text of fixed length is cheap, whatever the pattern. */
const short = 64;

/**
 * Counts what regular expressions do while something is done: every call's way through its text, not the time it takes. A
 * pattern without an unbounded quantifier does a fixed amount of work at each character, so its way is its cost.
 */
export function stepsOf(done: () => void): Steps {
  let steps = 0;
  const onLong = new Set<string>();
  // `test`, `matchAll`, `replace` and `split` all go through it.
  const exec = Reflect.get(RegExp.prototype, "exec");
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    steps += (match ? match.index + match[0].length : text.length) - from + 1;
    if (text.length > short) onLong.add(this.source);
    return match;
  };
  try {
    done();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return { steps, unbounded: [...onLong].filter(isUnbounded) };
}

/** Whether a pattern holds `*`, `+` or `{n,}` outside of a character class. */
function isUnbounded(source: string): boolean {
  const bare = source.replace(/\\./gu, "x").replace(/\[[^\]]*\]/gu, "x");
  return /[*+]|\{\d+,\}/u.test(bare);
}
