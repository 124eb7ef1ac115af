import { nearestEraYear } from "../fiscalYear/nearestEraYear";
import type { Header, HeaderColumn } from "./Header";
import type { HeaderCell } from "./headerVocabulary";
import type { Meaning } from "./Meaning";
import type { ColumnKind } from "./PlanColumn";

/** A column's meaning as far as its header says; `open` names what it leaves open. */
export type ColumnReading = {
  readonly header: HeaderColumn;
  readonly meaning: Meaning;
  readonly open: "kind" | null;
};

type Draft = {
  readonly header: HeaderColumn;
  readonly kind: HeaderCell["kind"];
  readonly fiscalYear: number | null;
  readonly party: string | null;
};

const dated = new Set(["result", "plan", "project", "indicatorResult", "rating", "schedule"]);

/**
 * What a header's columns mean. The kind comes from the lowest tier that has one, the year from the lowest that names
 * one, the party from an upper tier; then what stands beside and above them settles what a cell alone leaves open.
 * `titleYears`: the fiscal years that the titles name.
 */
export function classifyColumns(header: Header, titleYears: readonly number[]): ColumnReading[] {
  const years = resolveYears(header, titleYears);
  const drafts = header.columns.map((column, i): Draft => ({
    header: column,
    kind: column.cells.filter((cell) => cell.kind !== null).at(-1)?.kind ?? null,
    fiscalYear: years[i] ?? null,
    party: partyOf(column),
  }));
  return drafts.map((draft, i) => settle(draft, i, drafts));
}

/** The party stands in a group above; over a lone cell it is the undertaking's own. */
function partyOf({ cells }: HeaderColumn): string | null {
  const named = cells.filter((cell) => cell.party !== null && !isOwnerWord(cell));
  return named.at(-1)?.party ?? null;
}

function isOwnerWord(cell: HeaderCell): boolean {
  return cell.kind === "owner";
}

/** Bare numbers take the era of the years they stand among; 前年度 and the like count from the sheet's own year. */
function resolveYears(header: Header, titleYears: readonly number[]): (number | null)[] {
  const last = (column: HeaderColumn, pick: (cell: HeaderCell) => number | null) =>
    column.cells
      .map(pick)
      .filter((year) => year !== null)
      .at(-1) ?? null;
  const stated = header.columns.map((column) => last(column, (cell) => cell.fiscalYear));
  const among = [...stated.filter((year) => year !== null), ...titleYears];
  const bare = header.columns.map((column) => last(column, (cell) => cell.bareYear));
  const own = ownYear(stated, titleYears);
  return header.columns.map((column, i) => {
    if (stated[i] !== null && stated[i] !== undefined) return stated[i];
    const number = bare[i];
    if (number !== null && number !== undefined) return nearestEraYear(number, among);
    const away = last(column, (cell) => cell.relativeYear);
    return away === null || own === null ? null : own + away;
  });
}

/** The year a sheet is about: the one its title names, else the only one its columns name. Null where that is unclear. */
function ownYear(stated: readonly (number | null)[], titleYears: readonly number[]): number | null {
  const titles = new Set(titleYears);
  const columns = new Set(stated.filter((year) => year !== null));
  const [only] = titles.size === 1 ? titles : columns;
  return (titles.size === 1 || (titles.size === 0 && columns.size === 1)) && only !== undefined
    ? only
    : null;
}

function settle(draft: Draft, index: number, all: readonly Draft[]): ColumnReading {
  const { header, fiscalYear, party } = draft;
  const kind = kindBeside(draft, all[index - 1] ?? null, all);
  const open = kind === null && (draft.kind === "either" || isYearAlone(draft)) ? "kind" : null;
  const named = kind === "hierarchy" || kind === "role" || kind === "number" ? null : party;
  return { header, meaning: { kind: kind ?? "other", fiscalYear, party: named }, open };
}

/** The kind, with what a cell alone cannot tell: a null is left open. */
function kindBeside(draft: Draft, left: Draft | null, all: readonly Draft[]): ColumnKind | null {
  const { kind, fiscalYear } = draft;
  if (kind === "either") return resultOrPlan(draft, all);
  if (kind === null) return isYearAlone(draft) ? yearColumnKind(all) : null;
  const beside = left?.kind === "indicator" || left?.kind === "target";
  if (kind === "result" && beside && isBareResult(draft)) return "indicatorResult";
  if (kind === "hierarchy" && left?.kind === "indicator" && isWord(draft, /^目標$/u))
    return "target";
  if (kind === "project" && fiscalYear === null && isUnitOfRows(draft, all)) return "hierarchy";
  if (kind === "duty" && !all.some((other) => other.kind === "role")) return "activity";
  return kind;
}

function isWord({ header }: Draft, word: RegExp): boolean {
  return word.test(header.tiers.at(-1)?.replace(/\s+/gu, "") ?? "");
}

/** `30年度実績` beside an indicator: the figure reached. `30年度実施状況` is a text. */
function isBareResult(draft: Draft): boolean {
  return isWord(draft, /実績(?:値)?$/u) && !isWord(draft, /(?:実施|取組|活動|事業)実績$/u);
}

function isYearAlone({ header }: Draft): boolean {
  return header.cells.at(-1)?.yearOnly === true;
}

/** Years side by side: a schedule – or, where 計画/実績 runs down the rows, the texts of these years. */
function yearColumnKind(all: readonly Draft[]): ColumnKind | null {
  if (all.some((other) => other.kind === "planResultAxis")) return "text";
  return all.filter(isYearAlone).length >= 3 ? "schedule" : null;
}

/** 事業名 left of everything that is written is the unit of a row. */
function isUnitOfRows(draft: Draft, all: readonly Draft[]): boolean {
  const first = all.find(
    (other) => other.kind !== null && dated.has(other.kind) && other !== draft,
  );
  return first !== undefined && draft.header.column < first.header.column;
}

/** 取組内容 under a year before a plan's is a result. Anywhere else it may be either. */
function resultOrPlan({ fiscalYear, party }: Draft, all: readonly Draft[]): ColumnKind | null {
  const planned = all.some(
    (other) =>
      other.kind === "plan" &&
      other.party === party &&
      other.fiscalYear !== null &&
      fiscalYear !== null &&
      fiscalYear < other.fiscalYear,
  );
  return planned ? "result" : null;
}
