import { aside } from "./maskBrackets";

/** Where the words of a masked sentence end; `stopped`: a full stop stands behind them. */
export type SentenceEnding = { readonly end: number; readonly stopped: boolean };

/** The end of the words before `limit`: full stop, remarks in brackets and spaces do not belong to them. */
export function findEnding(masked: string, limit: number): SentenceEnding {
  let end = limit;
  let stopped = false;
  for (; end > 0; end--) {
    const character = masked.charAt(end - 1);
    const stop = isStop(character);
    if (!stop && !isAround(character)) break;
    stopped ||= stop;
  }
  return { end, stopped };
}

/** Where they begin: behind remarks in brackets and spaces. There may be nothing else. */
export function findStart(masked: string): number {
  let start = 0;
  while (isAround(masked.charAt(start))) start++;
  return start;
}

function isStop(character: string): boolean {
  return "。．｡！!".includes(character);
}

function isAround(character: string): boolean {
  return character === aside || /\s/u.test(character);
}
