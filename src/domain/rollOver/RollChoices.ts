/**
 * What a person chooses before the new year's form is made. `drafts`: a result's draft is last year's plan, or that and what
 * last year's result says beyond it. `plan`: the new year's plan cells are empty, or keep last
 * year's text as a draft. `unplanned`: so are result cells for which nothing was planned. `figures`: columns of figures
 * (30年度実績) stay last year's, or are emptied for the new year. `schedules`: tables with a column a year stay as the plan
 * laid them down, or move on by one year.
 */
export type RollChoices = {
  readonly drafts: "plan" | "both";
  readonly plan: "empty" | "keep";
  readonly unplanned: "empty" | "keep";
  readonly figures: "leave" | "empty";
  readonly schedules: "stay" | "shift";
};

export const usualRollChoices: RollChoices = {
  drafts: "plan",
  plan: "empty",
  unplanned: "empty",
  figures: "leave",
  schedules: "stay",
};
