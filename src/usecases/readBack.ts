import type { WorkbookSnapshot } from "../domain/cells/SheetSnapshot";
import type { Stamp, StampFailure } from "../domain/circulate/Stamp";
import { snapshotOf } from "../domain/circulate/stampOf";
import type { RefusedCopy } from "../domain/merge/MergeOutcome";
import { refuse, succeed, type Result } from "../domain/Result";
import { zip } from "../domain/zip";
import type { BackCopy } from "../domain/takeBack/BackCopy";
import { stampRefusal } from "../domain/takeBack/stampRefusal";
import type { Running } from "../ports/LiveWorkbook";
import type { FileRefusal } from "../ports/WorkbookFiles";
import type { MergeDeps } from "./MergeDeps";
import { readCopies, type CopyRead, type ReturnedFile } from "./readCopies";

/** A file that a person dropped. */
export type DroppedFile = ReturnedFile & {
  /** When it was last saved, ISO 8601; null where nobody knows. */
  readonly savedAt: string | null;
};

/** Why a file is not among the copies. `newer-add-in`: its stamp was written by a newer version. */
export type BackRefusal =
  | FileRefusal
  | RefusedCopy
  | { readonly code: "newer-add-in"; readonly file: string; readonly detail: string };

type StampRead = Awaited<ReturnType<MergeDeps["copyMaker"]["readStamp"]>>;

/**
 * Reads files that came back, and what their stamps say. `stamps`: the master's, the current one first.
 *
 * @returns the answers in the order of `files`
 */
export async function readBack(
  deps: Pick<MergeDeps, "files" | "copyMaker">,
  files: readonly DroppedFile[],
  stamps: readonly [Stamp, ...Stamp[]],
  running: Running,
): Promise<readonly Result<BackCopy, BackRefusal>[]> {
  const stampsRead = new Map<number, StampRead>();
  const returned = files.map(({ file, bytes }, index): ReturnedFile => ({
    file,
    bytes: async () => {
      const had = await bytes();
      stampsRead.set(index, await deps.copyMaker.readStamp(had, { signal: running.signal }));
      return had;
    },
  }));
  const reads = await readCopies(deps, returned, running);
  const baseOf = sharedBases(stamps);
  return zip(files, reads).map(([file, read], index) =>
    backCopy(file, read, stampsRead.get(index), stamps[0], baseOf),
  );
}

function backCopy(
  { file, savedAt }: DroppedFile,
  read: CopyRead,
  stampRead: StampRead | undefined,
  master: Stamp,
  baseOf: (stamp: Stamp) => WorkbookSnapshot | null,
): Result<BackCopy, BackRefusal> {
  if (!read.ok) return refuse({ ...read.failure, file });
  const snapshot = read.value;
  if (!stampRead?.ok) {
    if (stampRead && isNewer(stampRead.failure))
      return refuse({ code: "newer-add-in", file, detail: stampRead.failure.detail });
    return succeed({ file, savedAt, stamp: null, stampState: "damaged", snapshot, base: null });
  }
  const stamp = stampRead.value;
  if (!stamp)
    return succeed({ file, savedAt, stamp: null, stampState: "none", snapshot, base: null });
  const refusal = stampRefusal(stamp, master, file);
  if (refusal) return refuse(refusal);
  const { version, department, rows } = stamp;
  return succeed({
    file,
    savedAt,
    stamp: { version, department, rows },
    stampState: "read",
    snapshot,
    base: baseOf(stamp),
  });
}

function isNewer(failure: StampFailure | { readonly code: string }): boolean {
  return failure.code === "newer";
}

/** What copies were made from: null for the master's own base, and one and the same for all copies of a version. */
function sharedBases([master, ...earlier]: readonly [Stamp, ...Stamp[]]) {
  const keyOf = ({ id, version }: Stamp) => `${id} ${version}`;
  const known = new Map<string, WorkbookSnapshot>();
  return (stamp: Stamp): WorkbookSnapshot | null => {
    const key = keyOf(stamp);
    if (key === keyOf(master)) return null;
    const base = known.get(key) ?? snapshotOf(earlier.find((one) => keyOf(one) === key) ?? stamp);
    known.set(key, base);
    return base;
  };
}
