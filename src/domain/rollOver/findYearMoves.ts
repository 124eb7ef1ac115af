import { formatAddress } from "../cells/address";
import type { Position } from "../cells/Position";
import type { SheetSnapshot } from "../cells/SheetSnapshot";
import { applyChanges } from "../tense/resultOf";
import type { RollSource } from "./RollSource";
import type { RollingTable } from "./rollingTables";
import { sheetNameMoves } from "./sheetNameMoves";
import { promptMoves } from "./promptMoves";
import { yearCells, type YearCell } from "./yearCells";
import { yearChanges, type YearChange } from "./yearChanges";
import type { YearGroup, YearMove, YearStay } from "./YearMove";

/** Sentences of other sheets are shown up to this length: longer ones are no headings of the form. */
const longestGuidance = 200;

/**
 * Every year of the form that could move on, with what would become of its text: headers, titles, names of sheets,
 * what data validations say, and sentences that guide the writer. What stands in entries is none of them. In sheet order, names first.
 */
export function findYearMoves(source: RollSource, tables: readonly RollingTable[]): YearMove[] {
  const rolling = tables.filter(({ stays }) => stays === null);
  const { sheets } = source.snapshot;
  const all = new Set(rolling.flatMap(({ years }) => [...years]));
  return sheets.flatMap((sheet) => {
    const own = rolling.filter((one) => one.sheet.sheetId === sheet.id);
    if (own.length > 0) {
      const years = new Set(own.flatMap((one) => [...one.years]));
      return [
        ...sheetNameMoves(sheet, years, sheets),
        ...own.flatMap((table) => movesOfTable(sheet, table)),
        ...promptMoves(sheet, years, source.prompts ?? []),
      ];
    }
    const isPlanSheet = tables.some((one) => one.sheet.sheetId === sheet.id);
    return isPlanSheet || sheet.visibility !== "visible" ? [] : movesBeside(sheet, all);
  });
}

function movesOfTable(sheet: SheetSnapshot, rolling: RollingTable): YearMove[] {
  return yearCells(sheet, rolling.table).flatMap((found) =>
    movesOf(sheet, found.group, found.cell, (text) =>
      yearChanges(text, rolling.years).map((one) => ({
        ...one,
        stays: staysAt(found, one, rolling),
      })),
    ),
  );
}

/** A cover, a page of instructions: what stands there is shown, and stays unless a person says otherwise. */
function movesBeside(sheet: SheetSnapshot, years: ReadonlySet<number>): YearMove[] {
  return sheet.cells
    .filter(({ text }) => text.length <= longestGuidance)
    .flatMap((cell) =>
      movesOf(sheet, "guidance", cell, (text) =>
        yearChanges(text, years).flatMap((one) =>
          one.stays === null ? [{ ...one, stays: "guidance" as const }] : [],
        ),
      ),
    );
}

/** The years of one cell, those that move together and those that stay for one reason each one `YearMove`. */
function movesOf(
  sheet: SheetSnapshot,
  group: YearGroup,
  cell: YearCell["cell"],
  changesIn: (text: string) => readonly YearChange[],
): YearMove[] {
  const { text, content } = cell;
  const changes = changesIn(text).map((one) =>
    content.kind === "text" ? one : { ...one, stays: "not-text" as const },
  );
  const reasons = [...new Set(changes.map(({ stays }) => stays))];
  return reasons.map((stays) => {
    const own = changes.filter((one) => one.stays === stays).map(({ change }) => change);
    const position: Position = { row: cell.row, column: cell.column };
    return {
      id: `${sheet.id} ${formatAddress(position)} ${stays ?? "moves"}`,
      ...{ group, sheetId: sheet.id, sheetName: sheet.name, position },
      ...{ before: text, after: applyChanges(text, own), changes: own, stays },
    };
  });
}

function staysAt(
  { group, under }: YearCell,
  { stays, year }: YearChange,
  rolling: RollingTable,
): YearStay | null {
  if (group === "guidance") return stays ?? "guidance";
  const dated = under.filter(({ fiscalYear }) => fiscalYear === year);
  const reasons = dated.map((column) => rolling.columnStays(column));
  const [reason = null] = reasons;
  // To have the figures emptied would not move it either.
  if (reason === "figures" && stays === "other-year") return stays;
  if (reasons.length > 0 && reasons.every((one) => one !== null)) return reason;
  // Whoever has figures emptied for the new year wants their header moved: the era is the other columns'.
  const named = dated.some(({ kind }) => kind === "indicatorResult");
  return stays === "bare-year" && named ? null : stays;
}
