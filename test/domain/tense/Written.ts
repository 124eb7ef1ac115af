import type { TenseAnswer } from "../../../src/domain/tense/SentenceTense";

/** What a person wrote down for one sentence, before there was any code: the plan, and the result that is expected. */
export type Written = {
  readonly answer: TenseAnswer;
  readonly plan: string;
  readonly result: string;
};

/** `講座を開{く→いた}。` is the plan 講座を開く。 with the result 講座を開いた。; without braces both are the same. */
export function written(answer: TenseAnswer, marked: string): Written {
  const side = (which: "$1" | "$2") => marked.replace(/\{([^→}]*)→([^}]*)\}/gu, which);
  return { answer, plan: side("$1"), result: side("$2") };
}

/** Sentences with one answer, one a line. */
export function writtenLines(answer: TenseAnswer, lines: string): Written[] {
  const marked = lines.split("\n").map((line) => line.trim());
  return marked.filter((line) => line !== "").map((line) => written(answer, line));
}
