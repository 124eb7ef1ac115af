/**
 * Edits that move rows; the addresses of later edits are counted with them.
 *
 * `insertRows`: `count` new rows before row `row`; they are empty and look as the row above. A merged area that reaches
 * from above `row` to it or beyond grows, as in Excel. `below`: what the row that stands at `row` shows (`rowWitness`),
 * by which it is known that the place is still the same.
 *
 * `deleteRows`: rows `row` to `row + count - 1` go – only if they are empty at their turn, no merged area begins or ends
 * among them, and no formula refers to them. A row with text is emptied first, by edits of its own. `below`: what the row
 * after them shows. Taken back, the rows look as the row above them: heights and fills are to be set before, by edits of
 * their own; fonts and borders are not remembered.
 */
export type RowEdit = InsertRows | DeleteRows;

export type InsertRows = RowMove<"insertRows">;
export type DeleteRows = RowMove<"deleteRows">;

type RowMove<Kind> = {
  readonly kind: Kind;
  readonly sheetId: string;
  readonly row: number;
  readonly count: number;
  readonly below: readonly string[];
};
