import { withoutFiscalYears } from "../fiscalYear/findFiscalYears";
import type { AxisKind } from "./axes";
import type { Header, HeaderColumn } from "./Header";
import type { HeaderCell } from "./headerVocabulary";
import type { Meaning } from "./Meaning";
import type { ColumnKind } from "./PlanColumn";
import { resolveYears } from "./resolveYears";

/** A column's meaning as far as its header says; `open` names what it leaves open. */
export type ColumnReading = {
  readonly header: HeaderColumn;
  readonly meaning: Meaning;
  readonly open: "kind" | null;
};

type Draft = {
  readonly header: HeaderColumn;
  readonly kind: HeaderCell["kind"];
  /** Its cells are an axis, whatever the header says. */
  readonly axis: boolean;
  readonly fiscalYear: number | null;
  readonly party: string | null;
};

const dated = new Set(["result", "plan", "project", "indicatorResult", "rating", "schedule"]);

/**
 * What a header's columns mean. The kind comes from the lowest tier that has one, the year from the lowest that names
 * one, the party from an upper tier; then what stands beside and above them settles what a cell alone leaves open.
 * `titleYears`: the fiscal years that the titles name. `axes`: the columns whose cells show them to be axes.
 */
export function classifyColumns(
  header: Header,
  titleYears: readonly number[],
  axes: ReadonlyMap<number, AxisKind>,
): ColumnReading[] {
  const years = resolveYears(header.columns, titleYears);
  const drafts = header.columns.map((column, i): Draft => ({
    header: column,
    kind: axes.get(column.column) ?? kindOf(column),
    axis: axes.has(column.column),
    fiscalYear: years[i] ?? null,
    party: partyOf(column),
  }));
  return drafts.map((draft, i) => settle(draft, i, drafts));
}

function kindOf({ cells }: HeaderColumn): HeaderCell["kind"] {
  return cells.filter((cell) => cell.kind !== null).at(-1)?.kind ?? null;
}

/** The party stands in a group above; over a lone cell it is the undertaking's own. */
function partyOf({ cells }: HeaderColumn): string | null {
  const named = cells.filter((cell) => cell.party !== null && !isOwnerWord(cell));
  return named.at(-1)?.party ?? null;
}

function isOwnerWord(cell: HeaderCell): boolean {
  return cell.kind === "owner";
}

function settle(draft: Draft, index: number, all: readonly Draft[]): ColumnReading {
  const { header, fiscalYear, party } = draft;
  const kind = kindBeside(draft, all[index - 1], all[index - 2], all);
  const mayBeSeveral = draft.kind === "either" || isYearAlone(draft) || isYearlyGoal(draft);
  const open = kind === null && mayBeSeveral ? "kind" : null;
  const named = kind === "hierarchy" || kind === "role" || kind === "number" ? null : party;
  return { header, meaning: { kind: kind ?? "other", fiscalYear, party: named }, open };
}

/** The kind, with what a cell alone cannot tell: a null is left open. `left`, `before`: the two columns left of it. */
function kindBeside(
  draft: Draft,
  left: Draft | undefined,
  before: Draft | undefined,
  all: readonly Draft[],
): ColumnKind | null {
  const { kind, fiscalYear } = draft;
  if (kind === "either") return hasAxis(all, "planResultAxis") ? "text" : resultOrPlan(draft, all);
  if (kind === null) return isYearAlone(draft) ? yearColumnKind(all) : null;
  const beside = left?.kind === "indicator" || left?.kind === "target" || isAim(left, before);
  if (kind === "result" && beside && isBareResult(draft)) return "indicatorResult";
  if (isAim(draft, left)) return "target";
  if (isYearlyGoal(draft)) return null;
  if (draft.axis) return kind;
  if (kind === "project" && fiscalYear === null && isUnitOfRows(draft, all)) return "hierarchy";
  if (kind === "duty" && !all.some((other) => other.kind === "role")) return "activity";
  return kind;
}

/** 目標 right of an indicator is no level of the hierarchy: the figure that is aimed at. */
function isAim(draft: Draft | undefined, left: Draft | undefined): boolean {
  return draft?.kind === "hierarchy" && left?.kind === "indicator" && isWord(draft, /^目標$/u);
}

/** 令和4年度目標 is no level of the hierarchy: the figure or the text that is aimed at in that year. */
function isYearlyGoal({ kind, fiscalYear, header }: Draft): boolean {
  const word = withoutFiscalYears(lowestTier(header));
  return kind === "hierarchy" && fiscalYear !== null && word === "目標";
}

function isWord({ header }: Draft, word: RegExp): boolean {
  return word.test(lowestTier(header).replace(/\s+/gu, ""));
}

function lowestTier({ tiers }: HeaderColumn): string {
  return tiers.at(-1) ?? "";
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
  if (hasAxis(all, "planResultAxis")) return "text";
  return all.filter(isYearAlone).length >= 3 ? "schedule" : null;
}

function hasAxis(all: readonly Draft[], axis: AxisKind): boolean {
  return all.some(({ kind }) => kind === axis);
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
