import { everybody, splitOwners } from "../department/splitOwners";
import { countDepartments } from "../planSheet/departmentsOf";
import { planSheetsOf } from "../planSheet/readPlanBook";
import type { Profile } from "../profile/Profile";
import { resolveRole } from "../role/resolveRole";
import { fold } from "../text/fold";
import { similarity } from "../text/similarity";
import type { ReadBook } from "./writingPlaces";

/** A text in owner cells (担当課) of which nobody can be sure whom it names. */
export type OwnerQuestion = {
  /** As written: 総務・地域. */
  readonly written: string;
  /** In how many rows. */
  readonly rows: number;
  /** What is to be said about each of its parts: 総務 and 地域, the likeliest departments first. */
  readonly parts: readonly { readonly part: string; readonly candidates: readonly string[] }[];
};

const likely = 0.3;
/** A sentence is no name. */
const nameLike = /^[^。「」]{1,20}$/u;

/** The owners to ask about, each once, in sheet order. Kept answers (`answerOwners`) are not asked about again. */
export function askOwners({ book, profile }: Pick<ReadBook, "book" | "profile">): OwnerQuestion[] {
  const sheets = planSheetsOf(book);
  const rows = sheets.flatMap(({ tables }) => tables.flatMap((table) => table.rows));
  const counts = new Map<string, number>();
  for (const { owner } of rows) {
    const { unknown } = owner === null ? { unknown: [] } : splitOwners(owner, profile);
    for (const part of unknown.filter((text) => isQuestion(text, profile)))
      counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const named = countDepartments(sheets, profile).map(({ name }) => name);
  const known = [...new Set([...profile.departments.map(({ name }) => name), ...named])];
  return [...counts].map(([written, count]) => ({
    written,
    rows: count,
    parts: partsOf(written, profile).map((part) => ({ part, candidates: likeliest(part, known) })),
  }));
}

function isQuestion(text: string, profile: Profile): boolean {
  const nobody = everybody.test(fold(text)) || resolveRole(text, profile.roles) !== null;
  return nameLike.test(text) && !nobody;
}

/** Only the parts that are not understood by themselves. */
function partsOf(written: string, profile: Profile): string[] {
  const parts = written.split(/[・･／/\s]+/u).filter((part) => part !== "");
  return [...new Set(parts.filter((part) => splitOwners(part, profile).unknown.length > 0))];
}

/** An abbreviation begins like the name, or has its characters in their order; else what looks alike. */
function likeliest(part: string, known: readonly string[]): string[] {
  const short = fold(part);
  return known
    .map((name) => ({ name, score: scoreOf(short, fold(name)) }))
    .filter(({ score }) => score >= likely)
    .sort((a, b) => b.score - a.score)
    .map(({ name }) => name);
}

function scoreOf(short: string, name: string): number {
  if (name.startsWith(short)) return 3;
  if (name.includes(short)) return 2;
  let from = 0;
  for (const character of short) {
    const at = name.indexOf(character, from);
    if (at < 0) return similarity(short, name);
    from = at + 1;
  }
  return 1;
}
