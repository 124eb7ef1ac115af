import type { DoubtfulRow } from "../../../domain/filter/planVisibility";

/** Rows that are asked about together: they stand below each other and are about the same. */
export type AskedGroup = {
  readonly key: string;
  readonly first: number;
  readonly last: number;
  readonly title: string;
  readonly sheetName: string;
  readonly likely: boolean;
  readonly rows: readonly DoubtfulRow[];
};

/** In the order of the sheets and their rows. `first` and `last` as Excel numbers rows. */
export function groupAsked(rows: readonly DoubtfulRow[]): AskedGroup[] {
  const groups: DoubtfulRow[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && goesOn(before, row)) group.push(row);
    else groups.push([row]);
  }
  return groups.flatMap((group) => {
    const [top] = group;
    if (!top) return [];
    const { sheetId, sheetName, row, title, likely } = top;
    const ends = { first: row + 1, last: row + group.length };
    return [{ key: `${sheetId} ${row}`, ...ends, sheetName, title, likely, rows: group }];
  });
}

function goesOn(before: DoubtfulRow, { sheetId, row, title, likely }: DoubtfulRow): boolean {
  const below = before.sheetId === sheetId && row === before.row + 1;
  return below && before.title === title && before.likely === likely;
}
