import type { Interval } from "../cells/Interval";
import type { SheetSnapshot } from "../cells/SheetSnapshot";
import type { SetRowsHidden } from "../edit/SheetEdit";
import type { PlanSheet } from "../planSheet/PlanSheet";
import { findHidden } from "./findHidden";
import type { HiddenChange, HiddenRows } from "./HiddenRows";
import { visibilityEdits } from "./visibilityEdits";
import { orderOf, rangeOf, runsOf, witnessRows, type RowWitness } from "./witnessRows";

/** A hidden row of which nobody can tell whether the add-in or a person hid it; a person has to say. */
export type DoubtfulRow = {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  /** The measure's name in one line; "" outside the tables. */
  readonly title: string;
  /** It looks as if the add-in hid it: the answer to offer first. */
  readonly likely: boolean;
};

/** A person's answer about such a row: shown again, or left hidden as if a person had hidden it. */
export type RowAnswer = Pick<DoubtfulRow, "sheetId" | "row"> & { readonly show: boolean };

/** A sheet whose rows are to be hidden or shown, and what is known about them now. */
export type SheetRowsNow = {
  readonly snapshot: SheetSnapshot;
  /** null: it is no plan sheet (any more). */
  readonly sheet: PlanSheet | null;
  readonly hidden: ReadonlySet<number>;
  /** What the add-in hid in it. */
  readonly records: readonly HiddenRows[];
  readonly answers: readonly RowAnswer[];
};

/** What a command does to one sheet. `doubtful`: nothing may be done before a person has answered. */
export type VisibilityPlan = {
  readonly edits: readonly SetRowsHidden[];
  readonly rows: HiddenChange;
  readonly doubtful: readonly DoubtfulRow[];
};

/**
 * Hides `toHide`, and shows everything else that the add-in hid before; none: back to the state before. What a person has
 * hidden stays hidden, and is remembered so.
 */
export function planVisibility(
  now: SheetRowsNow,
  toHide: readonly Interval[],
  commandId: string,
): VisibilityPlan {
  const { snapshot, hidden, records } = now;
  const { id: sheetId, name: sheetName } = snapshot;
  const witnesses = witnessRows(snapshot, now.sheet);
  const found = findHidden(records, witnesses, hidden);
  const answers = new Map(now.answers.map(({ row, show }) => [row, show]));
  const mine = new Set([
    ...found.mine,
    ...[...found.doubtful].filter((row) => answers.get(row) === true),
  ]);
  const persons = [...hidden].filter((row) => !mine.has(row));
  const kept = new Set(persons);
  const hide = new Set(toHide.flatMap(rangeOf).filter((row) => !kept.has(row)));
  const edits = visibilityEdits(sheetId, hidden, { hide, show: mine });
  return {
    edits,
    rows: {
      hides:
        hide.size > 0 && edits.length > 0
          ? [recordOf(now, witnesses, hide, persons, commandId)]
          : [],
      reveals: records,
    },
    doubtful: [...found.doubtful]
      .filter((row) => !answers.has(row))
      .map((row) => ({
        sheetId,
        sheetName,
        row,
        title: titleOf(witnesses[row]),
        likely: found.likely.has(row),
      })),
  };
}

function recordOf(
  { snapshot }: SheetRowsNow,
  witnesses: readonly RowWitness[],
  hide: Iterable<number>,
  persons: Iterable<number>,
  commandId: string,
): HiddenRows {
  return {
    commandId,
    sheetId: snapshot.id,
    sheetName: snapshot.name,
    order: orderOf(witnesses),
    rowCount: witnesses.length,
    hidden: runsOf(hide, witnesses),
    kept: runsOf(persons, witnesses),
  };
}

function titleOf(witness: RowWitness | undefined): string {
  return witness?.title ?? "";
}
