import type { Position } from "../cells/Position";
import type { PromptField, PromptPlace } from "./PromptPlace";
import type { TenseChange } from "../tense/SentenceTense";

/**
 * Where a year stands: in a header, a title above a table, the name of a sheet, what a data validation says (`prompt`), or
 * a sentence that guides the writer.
 */
export type YearGroup = "header" | "title" | "sheetName" | "prompt" | "guidance";

/**
 * Why a year is left where it is, unless a person says otherwise. `range`: 令和3年度～令和7年度; `period`: the plan's own;
 * `date`: 令和6年3月末現在; `made`: 令和3年度策定; `other-year`: neither reported on nor planned here; `bare-year`: 30年度, after
 * which an era may have ended; `figures`, `schedule`: such columns stay (`RollChoices`); `other-column`: what stands under
 * it is no report; `asked`: the column is in question; `guidance`: a sentence, no header; `name-taken`, `name-unfit`,
 * `prompt-unfit`: the name of a sheet, or the words of a data validation, cannot become that; `not-text`: a formula or a figure, which is never changed.
 */
export type YearStay =
  | "range"
  | "period"
  | "date"
  | "made"
  | "other-year"
  | "bare-year"
  | "figures"
  | "schedule"
  | "other-column"
  | "asked"
  | "guidance"
  | "name-taken"
  | "name-unfit"
  | "prompt-unfit"
  | "not-text";

/** A piece of a text that becomes another: UTF-16 offsets, the end exclusive. */
export type TextChange = TenseChange;

/**
 * One or several years of one text that move on together, or stay for one and the same reason. A text of which some
 * move and some stay is two of these.
 */
export type YearMove = {
  /** Stable as long as the text is the same. */
  readonly id: string;
  readonly group: YearGroup;
  readonly sheetId: string;
  readonly sheetName: string;
  /** null for the name of a sheet. */
  readonly position: Position | null;
  /** The whole text now, and with only these years moved on. */
  readonly before: string;
  readonly after: string;
  readonly changes: readonly TextChange[];
  /** Null: it moves unless a person says otherwise. */
  readonly stays: YearStay | null;
  /** Of a `prompt`: the data validation, and which of its texts this is; `position` is its first cell. */
  readonly prompt?: PromptPlace & { readonly field: PromptField };
};

const never: ReadonlySet<YearStay> = new Set<YearStay>([
  "not-text",
  "name-taken",
  "name-unfit",
  "prompt-unfit",
]);

/** Whether a person may choose at all: what Excel would refuse, and what is no text, is only told. */
export function mayMove({ stays }: YearMove): boolean {
  return stays === null || !never.has(stays);
}
