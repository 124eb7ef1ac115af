import { departmentsNamed } from "../department/departmentsNamed";
import type { SlotChanges } from "./CopyChanges";
import { unlisted, writersFor, type KnownDepartments } from "./knownDepartments";
import type { ReturnedCopy } from "./MergeInput";
import { namesInFileName } from "./namesInFileName";
import type { DepartmentEvidence, MergedCopy, MergeQuestion } from "./MergeOutcome";

type Witness = { readonly department: string; readonly by: DepartmentEvidence };

type AskedCode = "department-unknown" | "department-disagrees";

/** Whose a copy is, or the question about it. */
export type CopyOwner = { readonly copy: MergedCopy; readonly question: MergeQuestion | null };

/**
 * Whose copy it is: its stamp says, else a person, else its file name, else what it changed. Where these disagree or are
 * silent, a person is asked; what a person has said is not asked again.
 */
export function copyDepartment(
  copy: ReturnedCopy,
  changes: readonly SlotChanges[],
  known: KnownDepartments,
): CopyOwner {
  const { file, said, stamped } = copy;
  const { profile } = known;
  if (said !== null) return saidOwner(file, departmentsNamed(said, profile));
  const named = namesInFileName(file, known);
  const touched = blocksTouched(changes, known);
  const witnesses = [
    ...witnessesBy("stamp", stamped === null ? [] : departmentsNamed(stamped, profile)),
    ...witnessesBy("file-name", named),
    ...witnessesBy("changes", likelyWriters(touched)),
  ];
  const [first] = witnesses;
  if (!first) return asked(file, "department-unknown", witnesses);
  const strongest = witnesses.filter(({ by }) => by === first.by);
  if (strongest.length > 1) {
    const code = first.by === "changes" ? "department-unknown" : "department-disagrees";
    return asked(file, code, witnesses);
  }
  const nameAgrees = named.length === 0 || named.includes(first.department);
  const touchesOwn =
    touched.length === 0 || touched.some((owners) => owners.includes(first.department));
  return nameAgrees && touchesOwn
    ? certain(file, first)
    : asked(file, "department-disagrees", witnesses);
}

/** A former name may stand for several departments of today. */
function saidOwner(file: string, departments: readonly string[]): CopyOwner {
  const witnesses = witnessesBy("said", departments);
  const [one, ...others] = witnesses;
  return one && others.length === 0
    ? certain(file, one)
    : asked(file, "department-unknown", witnesses);
}

function witnessesBy(by: DepartmentEvidence, departments: readonly string[]): Witness[] {
  return departments.map((department) => ({ department, by }));
}

function certain(file: string, { department, by }: Witness): CopyOwner {
  return { copy: { file, department, by }, question: null };
}

function asked(file: string, code: AskedCode, candidates: readonly Witness[]): CopyOwner {
  return { copy: { file, department: null, by: null }, question: { code, file, candidates } };
}

/** Of each changed block that is somebody's, the departments that may write it. A tag that nobody knows says nothing. */
function blocksTouched(changes: readonly SlotChanges[], known: KnownDepartments): string[][] {
  return changes.flatMap(({ at, changes: blocks }) =>
    blocks.flatMap(({ was, is }) => {
      const block = was ?? is;
      const names = (block?.tag ? block.departments : at.owners).filter(
        (name) => !unlisted(name, known),
      );
      const writers = names.flatMap((name) => writersFor(name, known.profile));
      return writers.length > 0 ? [[...new Set(writers)]] : [];
    }),
  );
}

/** The one department that may have written every changed block; all that may have, where there is none. */
function likelyWriters(touched: readonly (readonly string[])[]): string[] {
  const all = [...new Set(touched.flat())];
  const ofAll = all.filter((department) => touched.every((owners) => owners.includes(department)));
  const [one, ...others] = ofAll;
  return one !== undefined && others.length === 0 ? [one] : all;
}
