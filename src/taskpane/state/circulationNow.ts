import { fold } from "../../domain/text/fold";
import type { Addressee, CirculationProposal } from "../../usecases/proposeCirculation";
import type { Understanding } from "../../usecases/understandWorkbook";
import type { CirculateForm, CirculateState, TypedCirculation } from "./CirculateState";
import type { PaneState } from "./PaneState";

/** What circulating would be as it is proposed and changed now. */
export type CirculationNow = {
  readonly proposal: CirculationProposal;
  readonly planName: string;
  readonly fiscalYear: number | null;
  readonly form: CirculateForm;
  /** Those with places, and then those of the register that have none. */
  readonly departments: readonly Addressee[];
  readonly chosen: ReadonlySet<string>;
  /** Those that the search finds. */
  readonly listed: readonly Addressee[];
  /** Which time in this plan's year it will be. */
  readonly version: number;
  /** What has to be given first; `register`: nobody knows of any department. */
  readonly needs: "planName" | "fiscalYear" | "departments" | "register" | null;
};

type Known = { readonly understanding: Understanding; readonly now: CirculationNow };
const known = new WeakMap<CirculateState, Known>();

/** The same value for the same state; null while it is being looked for or cannot be had. */
export function circulationNow({ circulate, book }: PaneState): CirculationNow | null {
  if (book.kind !== "read" || !circulate.proposal?.ok) return null;
  const { understanding } = book;
  const before = known.get(circulate);
  if (before?.understanding === understanding) return before.now;
  const now = nowOf(circulate.proposal.value, circulate.typed, understanding);
  known.set(circulate, { understanding, now });
  return now;
}

function nowOf(
  proposal: CirculationProposal,
  typed: TypedCirculation,
  { profile }: Understanding,
): CirculationNow {
  const { addressees, before } = proposal;
  const named = new Set(addressees.map(({ department }) => department));
  const others = profile.departments.flatMap(({ name }) =>
    named.has(name) ? [] : [{ department: name, places: 0 }],
  );
  const departments = [...addressees, ...others];
  const wanted = typed.chosen ?? named;
  const planName = typed.planName ?? proposal.planName;
  const fiscalYear = typed.fiscalYear ?? proposal.fiscalYear;
  const again = before?.planName === planName.trim() && before.fiscalYear === fiscalYear;
  const searched = fold(typed.search).toLowerCase();
  const now: Omit<CirculationNow, "needs"> = {
    proposal,
    planName,
    fiscalYear,
    form: typed.form,
    departments,
    // In the order in which they are listed.
    chosen: new Set(departments.flatMap(({ department: name }) => (wanted.has(name) ? name : []))),
    listed: departments.filter(({ department }) =>
      fold(department).toLowerCase().includes(searched),
    ),
    version: again ? before.version + 1 : 1,
  };
  return { ...now, needs: needsOf(now) };
}

function needsOf({
  planName,
  fiscalYear,
  form,
  departments,
  chosen,
}: Omit<CirculationNow, "needs">): CirculationNow["needs"] {
  if (form !== "stamp" && departments.length === 0) return "register";
  if (planName.trim() === "") return "planName";
  if (fiscalYear === null) return "fiscalYear";
  return form !== "stamp" && chosen.size === 0 ? "departments" : null;
}
