import type { ColumnMeaning } from "../place/Place";

/** Who took over from a former department in one place, as a person said; asked once, then remembered in the workbook. */
export type RememberedSuccession = {
  /** The measure's text. */
  readonly measure: string;
  /** Null where the entry belongs to the whole measure. */
  readonly role: string | null;
  /** Of the column that is filled. */
  readonly column: ColumnMeaning;
  readonly former: string;
  readonly successor: string;
};

/** Answers with newer ones in the place of those about the same name in the same place. */
export function joinSuccessions(
  known: readonly RememberedSuccession[],
  newer: readonly RememberedSuccession[],
): RememberedSuccession[] {
  const byPlace = new Map([...known, ...newer].map((one) => [placeOf(one), one]));
  return [...byPlace.values()];
}

function placeOf({ measure, role, column, former }: RememberedSuccession): string {
  const { kind, fiscalYear, party } = column;
  return JSON.stringify([measure, role, kind, fiscalYear, party, former]);
}
