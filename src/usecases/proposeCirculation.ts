import { progress } from "../domain/progress/progress";
import { succeed, type Result } from "../domain/Result";
import type { PartsFailure } from "../ports/CirculationParts";
import type { NotebookFailure } from "../ports/Notebook";
import type { MergeDeps } from "./MergeDeps";
import { newestYear, planNameOf } from "./planFacts";
import type { Understanding } from "./understandWorkbook";
import { filterFacts } from "./workList";

/** A department, and how many places are its own to write. */
export type Addressee = { readonly department: string; readonly places: number };

/** What circulating would say, for a person to look at and change. */
export type CirculationProposal = {
  readonly planName: string;
  /** The newest year of the plan; null where its columns state none. */
  readonly fiscalYear: number | null;
  /** The departments with places in the plan, in the register's order. */
  readonly addressees: readonly Addressee[];
  /** When it was circulated last, and as which version; null: never. */
  readonly before: {
    readonly planName: string;
    readonly fiscalYear: number;
    readonly version: number;
    readonly at: string;
  } | null;
  /** Rows are hidden by the add-in's filter: they would be hidden in the copies. */
  readonly filtered: boolean;
};

/** What 配布の準備 begins with. Nothing is written. */
export async function proposeCirculation(
  { circulation, notebook }: MergeDeps,
  understanding: Understanding,
): Promise<Result<CirculationProposal, PartsFailure | NotebookFailure>> {
  const stamps = await circulation.stamps();
  // A damaged stamp is none: circulating anew puts another in its place.
  if (!stamps.ok && stamps.failure.code !== "damaged") return stamps;
  const notes = await notebook.read();
  if (!notes.ok) return notes;
  const current = stamps.ok ? stamps.value.current : null;
  const counted = progress(filterFacts(understanding, [], []));
  return succeed({
    planName: current?.planName ?? planNameOf(understanding),
    fiscalYear: newestYear(understanding),
    addressees: counted.departments.flatMap(({ department, planned }) =>
      department === null || planned === 0 ? [] : [{ department, places: planned }],
    ),
    before: current && {
      planName: current.planName,
      fiscalYear: current.fiscalYear,
      version: current.version,
      at: current.at,
    },
    filtered: (notes.value.hidden ?? []).length > 0,
  });
}
