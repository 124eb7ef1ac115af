import { departmentsNamed } from "../department/departmentsNamed";
import { resolveDepartment } from "../department/resolveDepartment";
import type { SlotChanges } from "./CopyChanges";
import { unlisted, writersFor, type KnownDepartments } from "./knownDepartments";
import type { ReturnedCopy } from "./MergeInput";
import { namesInFileName } from "./namesInFileName";
import type { DepartmentEvidence, MergedCopy, MergeQuestion } from "./MergeOutcome";

type Witness = { readonly department: string; readonly by: DepartmentEvidence };

/** Whose a copy is, or the question about it. */
export type CopyOwner = { readonly copy: MergedCopy; readonly question: MergeQuestion | null };

/**
 * Whose copy it is: its stamp says, else a person, else its file name, else what it changed. Where these disagree or are
 * silent, a person is asked; what a person has said is not asked again.
 */
export function copyDepartment(
  { file, said, stamped }: ReturnedCopy,
  changes: readonly SlotChanges[],
  known: KnownDepartments,
): CopyOwner {
  const { profile } = known;
  const certain = (department: string, by: DepartmentEvidence): CopyOwner => ({
    copy: { file, department, by },
    question: null,
  });
  if (said !== null) return certain(resolveDepartment(said, profile), "said");
  const stamp = stamped === null ? [] : departmentsNamed(stamped, profile);
  const named = namesInFileName(file, known);
  const touched = blocksTouched(changes, known);
  const witnesses: Witness[] = [
    ...stamp.map((department) => ({ department, by: "stamp" as const })),
    ...named.map((department) => ({ department, by: "file-name" as const })),
    ...likelyWriters(touched).map((department) => ({ department, by: "changes" as const })),
  ];
  const [first] = witnesses;
  const ask = (code: "department-unknown" | "department-disagrees"): CopyOwner => ({
    copy: { file, department: null, by: null },
    question: { code, file, candidates: witnesses },
  });
  if (!first) return ask("department-unknown");
  const strongest = witnesses.filter(({ by }) => by === first.by);
  if (strongest.length > 1)
    return ask(first.by === "changes" ? "department-unknown" : "department-disagrees");
  const nameAgrees = named.length === 0 || named.includes(first.department);
  const touchesOwn =
    touched.length === 0 || touched.some((owners) => owners.includes(first.department));
  return nameAgrees && touchesOwn
    ? certain(first.department, first.by)
    : ask("department-disagrees");
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
