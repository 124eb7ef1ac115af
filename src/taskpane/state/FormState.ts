import type { SheetProtection } from "../../domain/form/protectForm";
import type { MeasureTexts } from "../../domain/form/MeasureTexts";
import type { JointPart } from "../../domain/planSheet/jointTables";
import type { Measure } from "../../domain/planSheet/PlanSheet";
import type { Result } from "../../domain/Result";
import type { ReadFailure, Selection } from "../../ports/LiveWorkbook";
import type { FormPreview, PreviewFailure } from "../../usecases/formProposal";
import type { RemovalPreview } from "../../usecases/removeMeasure";
import type { Understanding } from "../../usecases/understandWorkbook";

/** The measure that is meant, and the page of the table that it stands on. */
export type FormTarget = { readonly part: JointPart; readonly measure: Measure };

/** Past its neighbour, or after another measure of the page (its index in the table). */
export type MoveTo = "up" | "down" | { readonly after: number };

/** What is to become of a measure. `first`: the new one comes before all others of the page. */
export type MeasureChange =
  | { readonly kind: "add"; readonly first: boolean; readonly texts: MeasureTexts }
  | { readonly kind: "move"; readonly to: MoveTo }
  | { readonly kind: "remove" };

/** A change as it is shown before it is made. */
export type ShownChange = {
  readonly change: MeasureChange;
  readonly target: FormTarget;
  /** What it was worked out from. */
  readonly understanding: Understanding;
  /** `drafts`: ids of unconfirmed texts that go; only where a measure is removed. */
  readonly preview: Result<FormPreview & Partial<RemovalPreview>, PreviewFailure>;
};

/** What protecting the form, or taking the protection off, would do. */
export type ShownProtection = {
  readonly understanding: Understanding;
  readonly sheets: Result<readonly SheetProtection[], ReadFailure>;
};

export const formViews = ["menu", "add", "move", "remove", "protect", "unprotect"] as const;
export type FormView = (typeof formViews)[number];

/** What a person typed for a new measure; it stays until the measure is added. */
export type TypedMeasure = {
  readonly first: boolean;
  /** By level; the last one is the measure's own. Of the others `null` stands for the neighbour's. */
  readonly levels: readonly (string | null)[];
  /** By row of the neighbour. */
  readonly duties: readonly string[];
};

/** The screens 様式. */
export type FormState = {
  readonly view: FormView;
  /** The cell whose measure is meant; null: the selected one. */
  readonly at: Selection | null;
  readonly typed: TypedMeasure;
  readonly shown: ShownChange | null;
  readonly protection: ShownProtection | null;
  /** The numbers that follow are to be corrected, too. */
  readonly renumber: boolean;
};

export const nothingTyped: TypedMeasure = { first: false, levels: [], duties: [] };

export const initialForm: FormState = {
  view: "menu",
  at: null,
  typed: nothingTyped,
  shown: null,
  protection: null,
  renumber: false,
};
