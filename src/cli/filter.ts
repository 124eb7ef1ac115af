import { formatAddress } from "../domain/cells/address";
import type { Interval } from "../domain/cells/Interval";
import { departmentsNamed } from "../domain/department/departmentsNamed";
import { askOwners } from "../domain/filter/askOwners";
import { filteredRows, type FilteredSheet } from "../domain/filter/filteredRows";
import { markPlaces } from "../domain/filter/PlaceMarks";
import { filterModes, type FilterMode } from "../domain/filter/RowFilter";
import type { FilterFacts } from "../domain/filter/shownMeasures";
import { workList } from "../domain/filter/workList";
import { writingPlaces } from "../domain/filter/writingPlaces";
import type { WorkPlace } from "../domain/filter/WorkPlace";
import { readPlanBook } from "../domain/planSheet/readPlanBook";
import type { PlanBook } from "../domain/planSheet/PlanSheet";
import type { Profile } from "../domain/profile/Profile";
import { succeed } from "../domain/Result";
import { reportedPairs } from "../domain/unreported/reportedPairs";
import { unreportedPlans } from "../domain/unreported/unreportedPlans";
import { createChecker } from "../domain/rules/createChecker";
import { filter as wording } from "../messages/filter";
import { parseArguments } from "./arguments";
import type { Command, CommandIo } from "./Command";
import { readBook } from "./readBook";
import { readProfile } from "./readProfile";

const usage =
  "使い方: filter BOOK.xlsx --department 福祉課 [--department …] [--mode own|empty|findings] [--last LAST.xlsx] [--profile city.json]";

/** `filter BOOK.xlsx --department 福祉課`: which rows the 絞込 would leave, and the department's places. Nothing is hidden. */
export const filter: Command = async (args, io) => {
  const parsed = parseArguments(args, ["department", "mode", "last", "profile"]);
  if (!parsed.ok) return { status: 2, usage: `${parsed.failure}\n${usage}` };
  const { positionals, options } = parsed.value;
  const [path, more] = positionals;
  const asked = options["department"] ?? [];
  const mode = modeOf(options["mode"]?.at(-1) ?? "own");
  if (path === undefined || more !== undefined || asked.length === 0 || !mode)
    return { status: 2, usage };
  const profile = await readProfile(options["profile"], io);
  if (!profile.ok) return profile.failure;
  const facts = await factsOf(path, options["last"]?.at(-1), profile.value, io);
  if (!facts.ok) return facts.failure;
  const departments = [...new Set(asked.flatMap((name) => departmentsNamed(name, profile.value)))];
  const result = filterLines(facts.value, departments, mode);
  return { status: 0, result };
};

function modeOf(text: string): FilterMode | null {
  return filterModes.find((mode) => mode === text) ?? null;
}

/** Whoever planned in last year's file is to report this year. */
async function factsOf(
  path: string,
  lastPath: string | undefined,
  profile: Profile,
  io: CommandIo,
) {
  const last = lastPath === undefined ? succeed(null) : await readBook(lastPath, io);
  if (!last.ok) return last;
  const snapshot = await readBook(path, io);
  if (!snapshot.ok) return snapshot;
  const book = readPlanBook(snapshot.value, profile);
  const read = { snapshot: snapshot.value, book, profile };
  const lastYear = last.value && readPlanBook(last.value, profile);
  const findings = createChecker()({ ...read, outline: null, lastYear });
  const unreported = unreportedIn(book, lastYear, profile);
  const marks = markPlaces({ drafts: [], findings, unreported }, profile);
  const places = writingPlaces(read, lastYear);
  const facts: FilterFacts = { read, places, marks, findings, unreported };
  return succeed(facts);
}

/** Of the pairs that are certain, in last year's file or in the workbook. */
function unreportedIn(book: PlanBook, lastYear: PlanBook | null, profile: Profile) {
  const isChosen = () => false;
  const sources = (lastYear ? [lastYear, book] : [book]).map((last) => ({ last, isChosen }));
  return reportedPairs(book, sources).flatMap(({ pair, last }) =>
    unreportedPlans(last, book, pair, profile),
  );
}

function filterLines(facts: FilterFacts, departments: readonly string[], mode: FilterMode) {
  const lists = departments.map((name) => workList(facts.places, name, facts.marks));
  return {
    file: facts.read.book.file,
    departments,
    mode,
    sheets: filteredRows(facts, { departments, mode }).map((filtered) =>
      sheetLine(filtered, departments, lists),
    ),
    questions: askOwners(facts.read).map(({ written, rows, parts }) => ({
      code: "unknown-owner",
      message: wording.ja.askOwner(written, rows),
      written,
      rows,
      parts,
    })),
  };
}

function sheetLine(
  { sheet, tables }: FilteredSheet,
  departments: readonly string[],
  lists: readonly (readonly WorkPlace[])[],
) {
  const own = lists.flatMap((list, index) =>
    list
      .filter(({ sheetId }) => sheetId === sheet.sheetId)
      .map((place) => placeLine(place, departments[index] ?? "")),
  );
  return {
    name: sheet.sheetName,
    shown: tables.flatMap(({ rows }) => rows.shown.map(excelRows)),
    hidden: tables.flatMap(({ rows }) => rows.hidden.map(excelRows)),
    places: own,
  };
}

function placeLine(place: WorkPlace, department: string) {
  const { position, measureTitle, column, fiscalYear, state, findings, unreported } = place;
  return {
    cell: formatAddress(position),
    measure: measureTitle,
    column: column.label,
    fiscalYear,
    state,
    findings,
    unreported: unreported.map(({ from, sentence }) => ({
      sheet: from.sheetName,
      cell: formatAddress(from.position),
      sentence,
    })),
    department,
  };
}

function excelRows({ first, last }: Interval): [number, number] {
  return [first + 1, last + 1];
}
