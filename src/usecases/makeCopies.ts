import { copyFacts } from "../domain/circulate/CopyFacts";
import { planCopy, type CopyPlan } from "../domain/circulate/planCopy";
import { planExtract, type ExtractRefusal } from "../domain/circulate/planExtract";
import type { Stamp } from "../domain/circulate/Stamp";
import { stampForCopy } from "../domain/circulate/stampOf";
import { copyNames } from "../domain/departmentCopy/fileNames";
import type { ReadBook } from "../domain/filter/writingPlaces";
import type { ListWords } from "../domain/listValidation/validationEdits";
import type { ReadingAnswers } from "../domain/planSheet/ReadingAnswers";
import { refuse, succeed, type Result } from "../domain/Result";
import { zip } from "../domain/zip";
import type { CopyFailure } from "../ports/CopyMaker";
import type { Running } from "../ports/LiveWorkbook";
import type { OutgoingFile } from "../ports/WorkbookDelivery";
import type { MergeDeps } from "./MergeDeps";

/** A copy for one department. */
export type DepartmentCopy = OutgoingFile & {
  readonly department: string;
  /** Places in it that are the department's to write; 0: it has none of its own. */
  readonly places: number;
  /** Why it holds all rows though an extract was asked for; null where it is as it was asked for. */
  readonly whole: WholeReason | null;
};

export type WholeReason = ExtractRefusal | CopyFailure;

export type MadeCopies = {
  readonly copies: readonly DepartmentCopy[];
  /** Departments for which no copy could be made. */
  readonly failed: readonly { readonly department: string; readonly failure: CopyFailure }[];
};

export type CopyOrder = {
  readonly departments: readonly string[];
  readonly form: "whole" | "extract";
  readonly listWords: ListWords;
};

type Master = {
  readonly file: OutgoingFile;
  readonly read: ReadBook;
  readonly answers: ReadingAnswers;
  readonly stamp: Stamp;
};

/** One copy of the workbook's file a department. What stands in the way of one never stops the others. */
export async function makeCopies(
  deps: Pick<MergeDeps, "copyMaker" | "breathe">,
  { file, read, answers, stamp }: Master,
  { departments, form, listWords }: CopyOrder,
  { signal, onProgress }: Running,
): Promise<Result<MadeCopies, { readonly code: "cancelled"; readonly detail: string }>> {
  const facts = copyFacts(read, listWords);
  const named = zip(departments, copyNames(file.name, departments));
  const copies: DepartmentCopy[] = [];
  const failed: MadeCopies["failed"][number][] = [];
  const make = ({ department, sheets, rows }: CopyPlan) =>
    deps.copyMaker.copy(
      file.bytes,
      stampForCopy(stamp, department, rows),
      { lockStructure: true, sheets },
      { signal },
    );
  for (const [index, [department, name]] of named.entries()) {
    await deps.breathe();
    const extract = form === "extract" ? planExtract(facts, department, answers) : null;
    const first = extract?.ok ? await make(extract.value) : extract;
    const made = first?.ok ? first : await make(planCopy(facts, department));
    if (signal?.aborted) return refuse({ code: "cancelled", detail: "stopped on request" });
    if (made.ok) {
      const own = facts.places.filter((place) => place.departments.includes(department));
      copies.push({
        name,
        bytes: made.value,
        department,
        places: own.length,
        whole: first && !first.ok ? first.failure : null,
      });
    } else failed.push({ department, failure: made.failure });
    onProgress?.({ done: index + 1, total: departments.length });
  }
  return succeed({ copies, failed });
}
