import type { Decision } from "../domain/merge/Decision";
import { succeed, type Result } from "../domain/Result";
import type { MergeWork } from "../domain/takeBack/MergeWork";
import type { MergeDeps } from "./MergeDeps";
import type { MergeDesk, MergeFailure } from "./MergeDesk";
import { mergeNow } from "./mergeNow";
import { updateMergeWork } from "./updateMergeWork";

/** Something that a person settles. */
export type MergeChoice =
  /** Settled (`decide`), one or many at once; a later one about the same conflict takes the older one's place. */
  | { readonly kind: "decide"; readonly decisions: readonly Decision[] }
  /** Open again, by `Conflict.id`. */
  | { readonly kind: "reopen"; readonly conflicts: readonly string[] }
  /** Whose a copy is; null: as it was before anybody said so. */
  | { readonly kind: "say"; readonly file: string; readonly department: string | null }
  /** Which copies of a department count; none: the newest, as proposed. */
  | { readonly kind: "choose"; readonly department: string; readonly files: readonly string[] }
  /** Copies are put away, as if they had never come. */
  | { readonly kind: "putAway"; readonly files: readonly string[] };

/** Keeps what a person settled in the workbook, and merges again with it. No cell is written. */
export async function decideMerge(
  deps: MergeDeps,
  desk: MergeDesk,
  choice: MergeChoice,
): Promise<Result<MergeDesk, MergeFailure>> {
  if (choice.kind === "putAway") {
    const dropped = await deps.circulation.dropCopies(choice.files);
    if (!dropped.ok) return dropped;
  }
  const work = await updateMergeWork(deps, desk, (before) => withChoice(before, choice));
  if (!work.ok) return work;
  const gone = new Set(choice.kind === "putAway" ? choice.files : []);
  const copies = gone.size === 0 ? desk.copies : desk.copies.filter(({ file }) => !gone.has(file));
  const lost = desk.lost.filter((file) => !gone.has(file));
  return succeed(await mergeNow(deps, { ...desk, copies, lost, work: work.value }));
}

function withChoice(work: MergeWork, choice: MergeChoice): MergeWork {
  switch (choice.kind) {
    case "decide": {
      const decided = new Set(choice.decisions.map(({ conflict }) => conflict));
      const others = work.decisions.filter(({ conflict }) => !decided.has(conflict));
      return { ...work, decisions: [...others, ...choice.decisions] };
    }
    case "reopen": {
      const open = new Set(choice.conflicts);
      return { ...work, decisions: work.decisions.filter(({ conflict }) => !open.has(conflict)) };
    }
    case "say": {
      const { file, department } = choice;
      const others = work.said.filter((one) => one.file !== file);
      return { ...work, said: department === null ? others : [...others, { file, department }] };
    }
    case "choose": {
      const { department, files } = choice;
      const others = work.chosen.filter((one) => one.department !== department);
      return { ...work, chosen: files.length === 0 ? others : [...others, { department, files }] };
    }
    case "putAway": {
      const gone = new Set(choice.files);
      return {
        ...work,
        said: work.said.filter(({ file }) => !gone.has(file)),
        dropAgain: work.dropAgain.filter((file) => !gone.has(file)),
      };
    }
  }
}
