import type { WorkbookSnapshot } from "../domain/cells/SheetSnapshot";
import type { Stamp } from "../domain/circulate/Stamp";
import { snapshotOf, stampOf } from "../domain/circulate/stampOf";
import { fiscalYearAt } from "../domain/fiscalYear/fiscalYearAt";
import { planSheetsOf, readPlanBook } from "../domain/planSheet/readPlanBook";
import { refuse, succeed, type Result } from "../domain/Result";
import { noMergeWork } from "../domain/takeBack/MergeWork";
import type { Running } from "../ports/LiveWorkbook";
import type { FileRefusal } from "../ports/WorkbookFiles";
import type { MergeDeps } from "./MergeDeps";
import type { MergeDesk, MergeFailure } from "./MergeDesk";
import { mergeNow } from "./mergeNow";
import { newestYear, planNameOf } from "./planFacts";
import { readCopies, type ReturnedFile } from "./readCopies";

/**
 * Where the master has lost its stamp: the file that a person picks is what was circulated. A copy with a stamp is as good
 * as the circulated file itself. The master is stamped with it; no cell changes.
 */
export async function adoptBase(
  deps: MergeDeps,
  desk: MergeDesk,
  file: ReturnedFile,
  running?: Running,
): Promise<Result<MergeDesk, MergeFailure | FileRefusal | { readonly code: "no-plan-sheet" }>> {
  const read = await readBase(deps, file, running);
  if (!read.ok) return read;
  const stamp = read.value.stamp ?? newStamp(deps, desk, read.value.snapshot);
  const { profile } = desk.understanding;
  const base = snapshotOf(stamp);
  if (planSheetsOf(readPlanBook(base, profile, desk.answers)).length === 0)
    return refuse({ code: "no-plan-sheet" });
  const put = await deps.circulation.putStamps({ current: stamp, earlier: desk.earlier });
  if (!put.ok) return put;
  const notes = await deps.notebook.read();
  if (!notes.ok) return notes;
  const { merge } = notes.value;
  const work = merge?.circulation === stamp.id ? merge : noMergeWork(stamp.id);
  return succeed(await mergeNow(deps, { ...desk, stamp, base, work }));
}

type BaseRead = { readonly snapshot: WorkbookSnapshot; readonly stamp: Stamp | null };

/** A stamp that cannot be understood is none. The copy's own department and rows are nothing to the master. */
async function readBase(
  deps: MergeDeps,
  { file, bytes }: ReturnedFile,
  running?: Running,
): Promise<Result<BaseRead, FileRefusal>> {
  let stamp: Stamp | null = null;
  const withStamp = async () => {
    const had = await bytes();
    const read = await deps.copyMaker.readStamp(had, running && { signal: running.signal });
    stamp = read.ok && read.value ? { ...read.value, department: null, rows: null } : null;
    return had;
  };
  const [read] = await readCopies(deps, [{ file, bytes: withStamp }], running);
  if (!read) throw new Error("One file has one answer");
  return read.ok ? succeed({ snapshot: read.value, stamp }) : read;
}

function newStamp(
  { newId, now }: MergeDeps,
  { understanding }: MergeDesk,
  base: WorkbookSnapshot,
): Stamp {
  const at = now();
  return stampOf(
    {
      id: newId(),
      planName: planNameOf(understanding),
      fiscalYear: newestYear(understanding) ?? fiscalYearAt(at),
      version: 1,
      at,
      department: null,
      rows: null,
    },
    base,
  );
}
