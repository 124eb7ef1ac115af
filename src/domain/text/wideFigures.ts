/** 12 → １２. */
export function wideFigures(value: number): string {
  return String(value).replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
}
