/** Excel keeps heights in whole pixels: 0.75 points at 96 dots an inch. */
export function sameHeight(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.75;
}
