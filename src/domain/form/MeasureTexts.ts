import type { Measure, PlanTable } from "../planSheet/PlanSheet";
import { succeed, type Result } from "../Result";
import { numberForm } from "../planSheet/numberForm";
import type { FormNotice, FormRefusal } from "./FormProposal";
import { labelNumber, numberedLike } from "./labelNumber";
import { refuseForm } from "./refuseForm";

/** What a person says of a new measure. */
export type MeasureTexts = {
  /**
   * One for each hierarchy column, coarse to fine: the label, its number left out or given; null where it is the
   * neighbour's. The last one is the measure's own.
   */
  readonly levels: readonly (string | null)[];
  /** One for each row of the neighbour (its roles), from the top; what is missing stays empty. */
  readonly duties: readonly string[];
};

/** What there is to ask a person for a measure beside this one. */
export type MeasureTemplate = {
  /** The hierarchy columns, coarse to fine: their headers, and the neighbour's labels. */
  readonly levels: readonly { readonly header: string; readonly label: string }[];
  /** The neighbour's rows: their roles (null without a role column), and whether there is a duty to be written. */
  readonly rows: readonly { readonly role: string | null; readonly hasDuty: boolean }[];
};

export function measureTemplate(table: PlanTable, neighbour: Measure): MeasureTemplate {
  const columns = table.columns.filter(({ kind }) => kind === "hierarchy");
  const labels = ownLabels(neighbour, columns.length);
  return {
    levels: columns.map(({ label: header }, level) => ({ header, label: labels[level] ?? "" })),
    rows: table.rows
      .filter(({ measure }) => measure === neighbour)
      .map(({ role, duty }) => ({ role, hasDuty: duty !== null })),
  };
}

/** The labels of a measure in the hierarchy columns, title lines and section rows left out. */
export function ownLabels({ hierarchy }: Measure, columns: number): readonly string[] {
  return hierarchy.slice(hierarchy.length - columns);
}

/** `from`: the coarsest level that begins anew. `labels`: the texts of that level and the finer ones, by level. */
export type NewLabels = {
  readonly from: number;
  readonly labels: readonly (string | null)[];
  readonly notices: readonly FormNotice[];
};

/**
 * The labels of a new measure, numbered as the neighbour's are: one more, or – before the first – the same; levels below
 * the one that begins anew begin with 1. A label that brings a number of its own keeps it.
 */
export function newLabels(
  { levels }: MeasureTexts,
  neighbour: Measure,
  before: boolean,
): Result<NewLabels, FormRefusal> {
  const given = levels.map((text) => (text === null || text.trim() === "" ? null : text.trim()));
  const from = given.findIndex((text) => text !== null);
  if (from === -1 || given.at(-1) === null) return refuseForm("no-text");
  if (from === 0 && given.length > 1) return refuseForm("new-goal");
  const beside = ownLabels(neighbour, given.length);
  const notices: FormNotice[] = [];
  const labels = given.map((title, level) => {
    const like = beside[level] ?? "";
    if (title === null || labelNumber(title) !== null) return title;
    const value = labelNumber(like);
    const next = level > from ? 1 : (value ?? 0) + (before ? 0 : 1);
    const label = value === null ? null : numberedLike(like, next, title);
    if (label === null && numberForm(like) !== null)
      notices.push({ code: "number-unknown", label: like });
    return label ?? title;
  });
  return succeed({ from, labels, notices });
}
