import type { Pattern } from "./Pattern";

/** Takes a regular expression apart. Throws on syntax that the house does not use. */
export function parsePattern({ source, flags }: RegExp): Pattern {
  const parser = new Parser(Array.from(source), flags);
  const pattern = parser.choice();
  if (!parser.atEnd()) throw new Error(`Not understood: ${source}`);
  return pattern;
}

const known = new Map<string, (one: string) => boolean>();

/** Whether one character fits, by asking a native expression of that character alone; asked once for each. */
function fits(source: string, flags: string): (one: string) => boolean {
  const key = `${flags}/${source}`;
  const made = known.get(key);
  if (made) return made;
  const native = new RegExp(`^(?:${source})$`, flags.replace(/[gmy]/g, ""));
  const answers = new Map<string, boolean>();
  const test = (one: string) => {
    const before = answers.get(one);
    if (before !== undefined) return before;
    const answer = native.test(one);
    answers.set(one, answer);
    return answer;
  };
  known.set(key, test);
  return test;
}

class Parser {
  private at = 0;
  private groups = 0;

  constructor(
    private readonly text: readonly string[],
    private readonly flags: string,
  ) {}

  atEnd(): boolean {
    return this.at >= this.text.length;
  }

  choice(): Pattern {
    const options = [this.sequence()];
    while (this.take("|")) options.push(this.sequence());
    const [only] = options;
    return options.length === 1 && only ? only : { kind: "choice", options };
  }

  private sequence(): Pattern {
    const parts: Pattern[] = [];
    while (!this.atEnd() && !this.isNext("|") && !this.isNext(")")) parts.push(this.repeated());
    return { kind: "sequence", parts };
  }

  private repeated(): Pattern {
    const body = this.atom();
    const count = this.quantifier();
    if (!count) return body;
    const greedy = !this.take("?");
    return { kind: "repeat", body, least: count[0], most: count[1], greedy };
  }

  private quantifier(): readonly [number, number] | null {
    if (this.take("*")) return [0, Infinity];
    if (this.take("+")) return [1, Infinity];
    if (this.take("?")) return [0, 1];
    const rest = this.text.slice(this.at, this.at + 12).join("");
    const written = /^\{(\d+)(?:(,)(\d*))?\}/.exec(rest);
    if (!written) return null;
    this.at += written[0].length;
    const least = Number(written[1]);
    if (!written[2]) return [least, least];
    return [least, written[3] ? Number(written[3]) : Infinity];
  }

  private atom(): Pattern {
    const start = this.at;
    const one = this.text[this.at++] ?? "";
    switch (one) {
      case "(":
        return this.group();
      case "^":
        return { kind: "begin" };
      case "$":
        return { kind: "end" };
      case "[":
        this.skipClass();
        break;
      case "\\":
        return this.escape(start);
    }
    return this.character(start);
  }

  private character(start: number): Pattern {
    const source = this.text.slice(start, this.at).join("");
    return { kind: "character", source, test: fits(source, this.flags) };
  }

  private skipClass(): void {
    while (!this.isNext("]")) this.at += this.isNext("\\") ? 2 : 1;
    this.at++;
  }

  private escape(start: number): Pattern {
    const one = this.text[this.at++] ?? "";
    if (one === "b" || one === "B") return { kind: "wordBorder", negated: one === "B" };
    if (/[1-9]/.test(one)) return { kind: "reference", name: one };
    if (one === "k") return { kind: "reference", name: this.until(">").slice(1) };
    if (one === "x") this.at += 2;
    if (/[uPp]/.test(one) && this.isNext("{")) this.until("}");
    else if (one === "u") this.at += 4;
    return this.character(start);
  }

  private group(): Pattern {
    const look = ["?=", "?!", "?<=", "?<!"].find((sign) => this.takeAll(sign));
    if (look) {
      const [behind, negated] = [look.includes("<"), look.endsWith("!")];
      return { kind: "look", behind, negated, body: this.closed() };
    }
    if (this.takeAll("?:")) return this.closed();
    const index = String(++this.groups);
    const name = this.takeAll("?<") ? this.until(">") : index;
    return { kind: "group", name, body: this.closed() };
  }

  private closed(): Pattern {
    const body = this.choice();
    if (!this.take(")")) throw new Error("A bracket that is not closed");
    return body;
  }

  private until(end: string): string {
    const start = this.at;
    while (!this.isNext(end)) this.at++;
    return this.text.slice(start, this.at++).join("");
  }

  private isNext(one: string): boolean {
    return this.text[this.at] === one;
  }

  private take(one: string): boolean {
    if (!this.isNext(one)) return false;
    this.at++;
    return true;
  }

  private takeAll(text: string): boolean {
    const found = this.text.slice(this.at, this.at + text.length).join("") === text;
    if (found) this.at += text.length;
    return found;
  }
}
