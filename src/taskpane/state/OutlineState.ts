import type { LabelAnswers } from "../../domain/outline/AskedLabel";
import type { LabelStatus } from "../../domain/outline/LabelFinding";
import type { Outline } from "../../domain/outline/Outline";
import type { ParsedOutline } from "../../domain/outline/parseOutline";
import type { OutlineProblem } from "../../domain/outline/readOutline";
import type { Result } from "../../domain/Result";
import type { NotebookFailure } from "../../ports/Notebook";

/** What a text was understood as, before it is kept. `file`: its name; null where it was pasted. */
export type ReadOutline = {
  readonly file: string | null;
  readonly result: Result<ParsedOutline, OutlineProblem>;
};

/** The screen 計画の体系. */
export type OutlineState = {
  readonly open: boolean;
  /** As of the last look into the notebook; null before the first. */
  readonly kept: Result<Outline | null, NotebookFailure> | null;
  /** Another outline is being brought although one is kept. */
  readonly replacing: boolean;
  /** What was pasted. */
  readonly text: string;
  readonly read: ReadOutline | null;
  /** Why the outline was not kept or forgotten. */
  readonly notKept: NotebookFailure | null;
  readonly answers: LabelAnswers;
  /** Ids of findings that are not to be repaired. */
  readonly leftOut: ReadonlySet<string>;
  /** Ids of findings whose repair would lose colours inside a cell. */
  readonly losing: ReadonlySet<string>;
  readonly section: LabelStatus;
};

export const initialOutline: OutlineState = {
  open: false,
  kept: null,
  replacing: false,
  text: "",
  read: null,
  notKept: null,
  answers: new Map(),
  leftOut: new Set(),
  losing: new Set(),
  section: "repair",
};
