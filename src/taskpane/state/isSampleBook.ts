import type { PaneState } from "./PaneState";

/** A city that does not exist: no other workbook is about its plan. */
const inventedPlan = /^みなも市地域福祉計画/u;

/** Whether the open workbook is the add-in's own sample, under whatever name: a new window has none. */
export function isSampleBook({ book }: Pick<PaneState, "book">): boolean {
  if (book.kind !== "read") return false;
  return book.understanding.snapshot.sheets.some(({ cells }) => {
    const [title] = cells;
    return title !== undefined && inventedPlan.test(title.text);
  });
}
