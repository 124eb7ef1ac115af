import type { Interval } from "../cells/Interval";

/** Rows that were hidden together, and by what each of them is known again when rows have moved (`witnessRows`). */
export type HiddenRun = Interval & {
  /** One a row, from the top. */
  readonly witnesses: readonly string[];
  /** The measures of the first and the last row, for people. */
  readonly from: string;
  readonly to: string;
};

/**
 * What the add-in hid in one sheet. Written into the workbook before anything is hidden, so that exactly these rows can be
 * shown again, by anybody, at any time.
 */
export type HiddenRows = {
  /** The command that hid them. */
  readonly commandId: string;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly hidden: readonly HiddenRun[];
  /** All rows of the sheet in one word (`orderOf`): while it is the same, everything stands where it stood. */
  readonly order: string;
  /** How many rows were in use. */
  readonly rowCount: number;
  /** Rows that a person had hidden before: they stay hidden. */
  readonly kept: readonly HiddenRun[];
};

/**
 * What a command that hides or shows rows changes of what is remembered. `hides` is written down before anything is hidden;
 * `reveals` is forgotten when everything is done. Taking the command back turns the two round.
 */
export type HiddenChange = {
  readonly hides: readonly HiddenRows[];
  readonly reveals: readonly HiddenRows[];
};

/** Put beside those that are there; one of the same command and sheet takes the older one's place. */
export function addHidden(
  present: readonly HiddenRows[],
  added: readonly HiddenRows[],
): HiddenRows[] {
  return [...removeHidden(present, added), ...added];
}

/** Without those of the same commands and sheets. */
export function removeHidden(
  present: readonly HiddenRows[],
  gone: readonly HiddenRows[],
): HiddenRows[] {
  const keys = new Set(gone.map(keyOf));
  return present.filter((rows) => !keys.has(keyOf(rows)));
}

function keyOf({ commandId, sheetId }: HiddenRows): string {
  return `${commandId} ${sheetId}`;
}
