import type { SheetChanges } from "../../../../domain/circulate/WorkbookChanges";
import { refuse, succeed, type Refusal, type Result } from "../../../../domain/Result";
import { readWorkbook } from "../../readWorkbook";
import type { ChangeFailure } from "../ChangeFailure";
import { attribute } from "../markup/attributes";
import { splice } from "../markup/splice";
import { childNamed, childrenNamed } from "../markup/XmlNode";
import type { BookParts, SheetPart } from "../package/bookParts";
import type { ChangedPackage } from "../package/ChangedPackage";
import { formulaObstacle } from "./formulaObstacle";
import { hindered, type Obstacle } from "./Obstacle";
import { partObstacle } from "./partObstacle";
import { RowShift } from "./RowShift";
import { leadsInto } from "./shiftHyperlinks";
import { shiftNames, type SheetShifts } from "./shiftNames";
import { shiftSheet } from "./shiftSheet";

type Outcome = Result<null, ChangeFailure>;
type Losing = { readonly sheet: SheetPart; readonly shift: RowShift };

/** Takes rows out of the sheets that are to lose some; refused where anything in the workbook cannot follow exactly. */
export async function removeRows(
  file: ChangedPackage,
  parts: BookParts,
  changes: readonly SheetChanges[],
): Promise<Outcome> {
  const losing: Losing[] = [];
  for (const { sheetName, removedRows = [] } of changes) {
    if (removedRows.length === 0) continue;
    const sheet = parts.sheets.find(({ name, kind }) => name === sheetName && kind === "worksheet");
    if (!sheet) return refuse({ code: "sheet-missing", detail: sheetName });
    losing.push({ sheet, shift: new RowShift(removedRows) });
  }
  const [first] = losing;
  if (!first) return succeed(null);
  const shared = sharedObstacle(file, parts);
  if (shared) return stays(first.sheet.name, shared);
  const shifts: SheetShifts = new Map(
    losing.map(({ sheet, shift }) => [sheet.name.toLowerCase(), shift]),
  );
  const links = await linksInto(file, parts, shifts);
  if (!links.ok) return links;
  const formulas = await lookAtFormulas(file, losing);
  if (!formulas.ok) return formulas;
  for (const one of losing) {
    const done = await removeFrom(file, one, shifts);
    if (!done.ok) return done;
  }
  return moveNames(file, parts, losing, shifts);
}

function stays(sheetName: string, obstacle: Obstacle): Refusal<ChangeFailure> {
  return refuse({ code: "rows-stay", sheetName, ...obstacle });
}

/** Charts and pivot tables anywhere may speak of the sheet's rows. */
function sharedObstacle(file: ChangedPackage, { relationships }: BookParts): Obstacle | null {
  const chart = file.names("/xl/charts/").find((name) => name.endsWith(".xml"));
  if (chart !== undefined) return hindered("chart", chart).failure;
  const cache = relationships.find(({ kind }) => kind === "pivotCacheDefinition");
  return cache ? hindered("pivot-table", cache.target).failure : null;
}

/** Links in sheets that lose nothing into those that do; theirs are looked at with their sheet. */
async function linksInto(
  file: ChangedPackage,
  { sheets }: BookParts,
  shifts: SheetShifts,
): Promise<Outcome> {
  const altered = new Set(shifts.keys());
  for (const { name, kind, part } of sheets) {
    if (kind !== "worksheet" || altered.has(name.toLowerCase())) continue;
    const read = await file.part(part);
    if (!read.ok) return read;
    const { text, root } = read.value;
    const links = childrenNamed(childNamed(root, "hyperlinks"), "hyperlink");
    const into = links.find((link) => leadsInto(attribute(text, link, "location"), altered));
    if (into) return stays(name, hindered("hyperlink", text.slice(into.start, into.end)).failure);
  }
  return succeed(null);
}

async function lookAtFormulas(file: ChangedPackage, losing: readonly Losing[]): Promise<Outcome> {
  const read = await readWorkbook(file.book.bytes, file.reading);
  if (!read.ok) return read;
  for (const { sheet, shift } of losing) {
    const found = formulaObstacle({ file: "", sheets: read.value }, sheet.name, shift);
    if (found) return stays(sheet.name, found);
  }
  return succeed(null);
}

async function removeFrom(
  file: ChangedPackage,
  { sheet, shift }: Losing,
  shifts: SheetShifts,
): Promise<Outcome> {
  const hinders = await partObstacle(file, sheet.part, shift);
  if (!hinders.ok) return hinders;
  if (hinders.value) return stays(sheet.name, hinders.value);
  const stopped = await file.reading.pause();
  if (stopped) return { ok: false, failure: stopped };
  const part = await file.editable(sheet.part, "worksheet");
  if (!part.ok) return part;
  const shifted = shiftSheet(part.value, shift, new Set(shifts.keys()));
  if (!shifted.ok) return stays(sheet.name, shifted.failure);
  file.put(sheet.part, splice(part.value.text, shifted.value));
  return succeed(null);
}

async function moveNames(
  file: ChangedPackage,
  { main }: BookParts,
  losing: readonly Losing[],
  shifts: SheetShifts,
): Promise<Outcome> {
  const part = await file.editable(main, "workbook");
  if (!part.ok) return part;
  const moved = shiftNames(part.value, shifts);
  if (!moved.ok) {
    const { sheet, ...obstacle } = moved.failure;
    const own = losing.find((one) => one.sheet.name.toLowerCase() === sheet);
    return stays(own?.sheet.name ?? sheet, obstacle);
  }
  if (moved.value.length > 0) file.put(main, splice(part.value.text, moved.value));
  return succeed(null);
}
