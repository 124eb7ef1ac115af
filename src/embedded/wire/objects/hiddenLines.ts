type Lines = ReadonlyMap<number, { hidden?: boolean }>;

/** True or false where all lines agree, null where some are hidden and some are not. */
export function allHidden(lines: Lines, first: number, last: number): boolean | null {
  const hidden = hiddenCount(lines, first, last);
  if (hidden === 0) return false;
  return hidden === last - first + 1 ? true : null;
}

/**
 * Goes over the lines that are asked for or over those that are known, whichever are fewer: a long sheet is asked row by
 * row, and a whole column has a million rows.
 */
function hiddenCount(lines: Lines, first: number, last: number): number {
  let hidden = 0;
  if (last - first < lines.size) {
    for (let index = first; index <= last; index++) if (lines.get(index)?.hidden) hidden++;
  } else {
    for (const [index, line] of lines) if (line.hidden && index >= first && index <= last) hidden++;
  }
  return hidden;
}
