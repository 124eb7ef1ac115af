/** Where Unicode keeps them: ①–⑳, ㉑–㉟, ㊱–㊿. */
const runs = [
  { first: 1, last: 20, code: 0x2460 },
  { first: 21, last: 35, code: 0x3251 },
  { first: 36, last: 50, code: 0x32b1 },
] as const;

/** 3 → ③; null beyond `last`, the largest one that is written (㊿ is the largest there is). */
export function circledNumber(value: number, last: 20 | 35 | 50 = 50): string | null {
  const run = runs.find((one) => value >= one.first && value <= Math.min(one.last, last));
  return run ? String.fromCodePoint(run.code + value - run.first) : null;
}
