/** True or false where all lines agree, null where some are hidden and some are not. */
export function allHidden(
  lines: ReadonlyMap<number, { hidden?: boolean }>,
  first: number,
  last: number,
): boolean | null {
  let hidden = 0;
  for (const [index, line] of lines) if (line.hidden && index >= first && index <= last) hidden++;
  if (hidden === 0) return false;
  return hidden === last - first + 1 ? true : null;
}
