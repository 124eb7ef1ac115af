import { parseMarked } from "../entry/parseItem";
import { resultOf } from "../tense/resultOf";
import { splitSentences } from "../tense/splitSentences";
import { fold } from "../text/fold";

/** A line as it is compared with others, whatever its marker, spaces and tense. */
export type SaidLine = {
  readonly folded: string;
  /** Turned wholly into the past, as texts in plain words and as such in です・ます do it. */
  readonly plain: () => string;
  readonly polite: () => string;
};

/** The lines of a text that say something. */
export function saidLines(text: string): SaidLine[] {
  return text
    .split(/[\r\n]+/u)
    .map((line) => (parseMarked(line)?.text ?? line).trim())
    .filter((line) => line !== "")
    .map((line) => ({
      folded: fold(line),
      plain: once(() => inPast(line, false)),
      polite: once(() => inPast(line, true)),
    }));
}

/** Most lines agree, or differ, as they stand: only a few are ever turned. */
function once(turn: () => string): () => string {
  let turned: string | null = null;
  return () => (turned ??= turn());
}

/** Each sentence by itself: what stands around it must not tell a line in a plan from the same one in a result. */
function inPast(line: string, polite: boolean): string {
  return fold(
    splitSentences(line)
      .map(({ text }) => resultOf(text, polite).result)
      .join(""),
  );
}

export function saysTheSame(a: SaidLine, b: SaidLine): boolean {
  return a.folded === b.folded || a.plain() === b.plain() || a.polite() === b.polite();
}

/** Whether some lines stand among others, one after the other. */
export function holdsLines(lines: readonly SaidLine[], wanted: readonly SaidLine[]): boolean {
  return lines.some((_, at) =>
    wanted.every((line, i) => {
      const there = lines[at + i];
      return there !== undefined && saysTheSame(there, line);
    }),
  );
}
