import type { RememberedSuccession } from "../domain/carryForward/RememberedSuccession";
import type { Outline } from "../domain/outline/Outline";
import type { Unsaved } from "../domain/entryEdit/Unsaved";
import type { HiddenRows } from "../domain/filter/HiddenRows";
import type { Draft } from "../domain/place/Draft";
import type { ReadingAnswers } from "../domain/planSheet/ReadingAnswers";
import type { Profile } from "../domain/profile/Profile";
import type { IgnoredFinding } from "../domain/rules/IgnoredFinding";
import type { Result } from "../domain/Result";
import type { RolledAnswers } from "../domain/rollOver/RolledAnswers";
import type { MergeWork } from "../domain/takeBack/MergeWork";

/** A pair of columns that a person chose, by what they mean; asked once, then remembered in the workbook. */
export type RememberedPair = {
  readonly fromFile: string | null;
  readonly fromSheet: string;
  readonly fromColumn: {
    readonly kind: string;
    readonly fiscalYear: number;
    readonly party: string | null;
  };
  readonly toSheet: string;
  readonly toColumn: {
    readonly kind: string;
    readonly fiscalYear: number;
    readonly party: string | null;
  };
};

/** What is kept in the workbook and circulates with it. */
export type NotebookContent = {
  readonly drafts: readonly Draft[];
  readonly pair: RememberedPair | null;
  /** Drafts are also coloured in the sheet. */
  readonly colourDrafts: boolean;
  /** The city's own words; null where nobody has kept any. */
  readonly profile: Profile | null;
  /** What a person said columns mean; one answer a column. */
  readonly answers: ReadingAnswers;
  /** The plan's own outline, against which labels are checked; null where nobody has kept one. */
  readonly outline: Outline | null;
  /** Findings that a person looked at and left as they are. */
  readonly ignored: readonly IgnoredFinding[];
  /** Text that was typed and not written, where a PC does not let the pane remember it; absent: none. */
  readonly unsaved?: readonly Unsaved[];
  /** Rows that the add-in hid, so that it can show exactly these again; absent: none. */
  readonly hidden?: readonly HiddenRows[];
  /** Who took over from former departments, place by place; absent: nobody was asked. */
  readonly successions?: readonly RememberedSuccession[];
  /** What a person has done with the copies that came back (統合); absent: nothing. */
  readonly merge?: MergeWork;
  /** The answers from before new years' forms were made, to be given back with them; absent: none was. */
  readonly rolled?: readonly RolledAnswers[];
};

export type NotebookFailure = {
  /** `damaged`: cannot be understood; it is left as it is. `newer`: written by a newer version; it is left as it is. */
  readonly code: "damaged" | "newer" | "host-failure";
  readonly detail: string;
};

/** What the add-in keeps in the workbook besides the journal. An absent notebook reads as an empty one. */
export interface Notebook {
  read(): Promise<Result<NotebookContent, NotebookFailure>>;
  /** Reads, changes and writes in one go; the change sees what is there now. */
  update(
    change: (content: NotebookContent) => NotebookContent,
  ): Promise<Result<NotebookContent, NotebookFailure>>;
}

export const emptyNotebook: NotebookContent = {
  drafts: [],
  pair: null,
  colourDrafts: false,
  profile: null,
  answers: [],
  outline: null,
  ignored: [],
};
