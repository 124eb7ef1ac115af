import { samePosition, type Position } from "../../domain/cells/Position";
import { fieldText } from "../../domain/entryEdit/itemSteps";
import type { KeyedItem } from "../../domain/entryEdit/Unsaved";
import type { Finding } from "../../domain/rules/Finding";
import { memoOfLast } from "./memoOfLast";
import type { PaneState } from "./PaneState";

export type CellFinding = Finding;

const none: readonly Finding[] = [];
const inCell = memoOfLast(
  (findings: readonly Finding[], sheetId: string, row: number, column: number) =>
    findings.filter(
      (one) => one.sheetId === sheetId && samePosition(one.position, { row, column }),
    ),
);

/** What the last check said about one cell, without what was left as it is. The same value for the same state. */
export function cellFindings(
  { check }: PaneState,
  sheetId: string,
  { row, column }: Position,
): readonly CellFinding[] {
  return inCell(check.checked?.findings ?? none, sheetId, row, column);
}

/** The item in which the characters stand that a finding is about; null where it is about more than one item. */
export function itemAbout({ subject }: CellFinding, items: readonly KeyedItem[]): KeyedItem | null {
  if (subject === "") return null;
  const about = items.filter((item) => (item.marker + fieldText(item)).includes(subject));
  const [first] = about;
  return about.length === 1 && first ? first : null;
}
