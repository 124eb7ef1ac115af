import { decide } from "../../domain/merge/Decision";
import type {
  AcceptedChange,
  Conflict,
  ConflictType,
  MergeOutcome,
} from "../../domain/merge/MergeOutcome";
import type { MergeDesk } from "../../usecases/MergeDesk";
import type { MergePart } from "./MergeState";
import type { PaneState } from "./PaneState";

/** What one copy brings, by file. */
export type FileFigures = {
  readonly enters: number;
  readonly openClashes: number;
  /** By `Conflict.id`. */
  readonly firstOpen: string | null;
  readonly declined: number;
  readonly notices: number;
};

/** An outcome sorted by what a person has to do about it. */
export type MergeFigures = {
  /** Taken as they came. */
  readonly accepted: readonly AcceptedChange[];
  /** Two texts for one place: a person decides. */
  readonly clashes: readonly Conflict[];
  readonly openClashes: readonly Conflict[];
  /** Not taken unless a person wants it. */
  readonly declined: readonly Conflict[];
  /** Taken, under a name that nobody knows. */
  readonly unlisted: readonly Conflict[];
  /** Of which a person chose a text that is not in the master yet. */
  readonly decided: readonly Conflict[];
  /** Changes that 反映 would write. */
  readonly entering: number;
  readonly byFile: ReadonlyMap<string, FileFigures>;
};

const clashing: readonly ConflictType[] = ["joint-block-divergent", "same-block-divergent"];
const nothing: MergeFigures = {
  accepted: [],
  clashes: [],
  openClashes: [],
  declined: [],
  unlisted: [],
  decided: [],
  entering: 0,
  byFile: new Map(),
};
const known = new WeakMap<MergeDesk, MergeFigures>();

/** The same value for the same state. */
export function mergeFigures({ merge: { desk } }: PaneState): MergeFigures {
  return desk ? figuresOf(desk) : nothing;
}

/** The same value for the same desk. */
export function figuresOf(desk: MergeDesk): MergeFigures {
  const figures = known.get(desk) ?? countFigures(desk);
  known.set(desk, figures);
  return figures;
}

/** Does a person have to choose? All others are only told, or may be looked at. */
export function isClash({ type, decidable }: Conflict): boolean {
  return decidable && clashing.includes(type);
}

/** The part in which a conflict is listed. */
export function partOf(conflict: Conflict): MergePart {
  if (isClash(conflict)) return "clash";
  return conflict.type === "unlisted-department" ? "notice" : "declined";
}

function countFigures({ outcome }: MergeDesk): MergeFigures {
  if (!outcome) return nothing;
  const { accepted, conflicts } = outcome;
  const clashes = conflicts.filter(isClash);
  const openClashes = clashes.filter(({ decision }) => decision === null);
  const others = conflicts.filter((conflict) => !isClash(conflict));
  const unlisted = others.filter(({ type }) => type === "unlisted-department");
  const declined = others.filter(({ type }) => type !== "unlisted-department");
  const decided = conflicts.filter(changesTheMaster);
  const byFile = countByFile(outcome, { openClashes, declined, unlisted });
  const entering = accepted.length + decided.length;
  return { accepted, clashes, openClashes, declined, unlisted, decided, entering, byFile };
}

function countByFile(
  { accepted, warnings }: MergeOutcome,
  { openClashes, declined, unlisted }: Pick<MergeFigures, "openClashes" | "declined" | "unlisted">,
): ReadonlyMap<string, FileFigures> {
  const byFile = new Map<string, FileFigures>();
  const count = (files: readonly string[], add: (before: FileFigures) => Partial<FileFigures>) => {
    for (const file of files) {
      const before = byFile.get(file) ?? noFigures;
      byFile.set(file, { ...before, ...add(before) });
    }
  };
  for (const { file } of accepted) count([file], ({ enters }) => ({ enters: enters + 1 }));
  for (const { files, id } of openClashes)
    count(files, ({ openClashes: clashes, firstOpen }) => ({
      openClashes: clashes + 1,
      firstOpen: firstOpen ?? id,
    }));
  for (const one of declined) count(one.files, (before) => ({ declined: before.declined + 1 }));
  const notice = ({ notices }: FileFigures) => ({ notices: notices + 1 });
  for (const { files } of unlisted) count(files, notice);
  for (const { file } of warnings) count([file], notice);
  return byFile;
}

export const noFigures: FileFigures = {
  enters: 0,
  openClashes: 0,
  firstOpen: null,
  declined: 0,
  notices: 0,
};

/** What was chosen is not what would stand there anyway. */
function changesTheMaster(conflict: Conflict): boolean {
  const { decision, standing } = conflict;
  if (decision === null) return false;
  return decide(conflict, decision).outcome.trim() !== standing.trim();
}
