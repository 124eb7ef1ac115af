import type { AskedReason, CertainReason } from "./SentenceTense";

/** A verb at the end of a text, and how it ends in the past. */
export type VerbForm = {
  /** How many characters at the end are replaced. */
  readonly cut: number;
  readonly past: string;
  /** The same politely: しました. */
  readonly politePast: string;
  readonly reason: CertainReason;
  /** Why it is not turned without asking; null as a rule. */
  readonly doubt: AskedReason | null;
};

/** Longer than any ending: no more than this many characters at the end of a sentence are looked at. */
export const tailLength = 24;

/** The last characters of a text before `end`. */
export function tailBefore(text: string, end: number): string {
  return text.slice(Math.max(0, end - tailLength), end);
}
