import type { SheetSnapshot } from "../../domain/cells/SheetSnapshot";
import { applyEdits } from "../../domain/edit/applyEdits";
import type { SheetEdit } from "../../domain/edit/SheetEdit";

/** What becomes of the rows that a fix adds or takes away, in the columns whose texts it changes. */
export type FormChange = {
  readonly columns: readonly number[];
  /** Texts by row and column; rows that show nothing are left out. */
  readonly before: readonly (readonly string[])[];
  readonly after: readonly (readonly string[])[];
  readonly added: number;
  readonly removed: number;
};

/** Carries the edits out on paper. */
export function formChangeOf(sheet: SheetSnapshot, edits: readonly SheetEdit[]): FormChange {
  const own = edits.filter(({ sheetId }) => sheetId === sheet.id);
  const columns = columnsOf(own);
  const { rows, gone } = originsOf(sheet, own);
  const now = textsIn(sheet, columns);
  const [changed = sheet] = applyEdits([sheet], own);
  const then = textsIn(changed, columns);
  const touched = rows.flatMap((from, row) =>
    from === null || now(from).join("\0") !== then(row).join("\0") ? [row] : [],
  );
  const [first, last] = [touched[0] ?? 0, touched.at(-1) ?? -1];
  const stay = rows.slice(first, last + 1);
  const before = [...stay, ...gone].flatMap((from) => from ?? []).sort((a, b) => a - b);
  return {
    columns,
    before: filled(before.map(now)),
    after: filled(stay.map((_, i) => then(first + i))),
    added: stay.filter((from) => from === null).length,
    removed: gone.filter((from) => from !== null).length,
  };
}

function columnsOf(edits: readonly SheetEdit[]): number[] {
  const columns = edits.flatMap((edit) =>
    edit.kind === "setContent" ? [edit.position.column] : [],
  );
  return [...new Set(columns)].sort((a, b) => a - b);
}

type Origin = number | null;

/** Where every row of the changed sheet stands now, null for a new one; and the rows that go. */
function originsOf({ cells }: SheetSnapshot, edits: readonly SheetEdit[]) {
  const asked = edits.flatMap((edit) => ("row" in edit ? [edit.row] : []));
  const count = Math.max((cells.at(-1)?.row ?? 0) + 1, ...asked.map((row) => row + 1));
  const rows = Array.from({ length: count }, (_, row): Origin => row);
  const gone: Origin[] = [];
  for (const edit of edits) {
    if (edit.kind === "insertRows")
      rows.splice(edit.row, 0, ...new Array<Origin>(edit.count).fill(null));
    if (edit.kind === "deleteRows") gone.push(...rows.splice(edit.row, edit.count));
  }
  return { rows, gone };
}

function textsIn({ cells }: SheetSnapshot, columns: readonly number[]) {
  const texts = new Map(cells.map(({ row, column, text }) => [`${row} ${column}`, text]));
  return (row: number): readonly string[] =>
    columns.map((column) => texts.get(`${row} ${column}`) ?? "");
}

function filled(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.filter((texts) => texts.some((text) => text !== ""));
}
