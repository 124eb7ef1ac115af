import type { WorkbookSnapshot } from "../domain/cells/SheetSnapshot";
import { refuse, succeed, type Result } from "../domain/Result";
import type { Running } from "../ports/LiveWorkbook";
import type { FileRefusal } from "../ports/WorkbookFiles";
import type { Deps } from "./Deps";

/** A file that came back: its name, and its bytes once it is its turn. A rejected promise means that they cannot be had. */
export type ReturnedFile = {
  readonly file: string;
  readonly bytes: () => Promise<Uint8Array>;
};

/** A returned file as it was read, or why it was not. */
export type CopyRead = Result<WorkbookSnapshot, FileRefusal>;

/** The bytes of so many files are held at once; how many of them are read at the same time is for the port to say. */
const filesAtOnce = 4;

/**
 * Reads returned files, a few at once. What one of them is refused for never stops the others; cancelling answers
 * `cancelled` for all that are not read by then. Progress counts files.
 *
 * @param onRead called as each file is answered, with its index; not in order
 * @returns the answers in the order of `returned`
 */
export async function readCopies(
  deps: Pick<Deps, "files">,
  returned: readonly ReturnedFile[],
  running: Running = {},
  onRead?: (copy: CopyRead, index: number) => void,
): Promise<readonly CopyRead[]> {
  const answers = new Array<CopyRead>(returned.length);
  const turns = returned.entries();
  let done = 0;
  const takeTurns = async () => {
    for (const [index, file] of turns) {
      const copy = await readCopy(deps, file, running);
      answers[index] = copy;
      onRead?.(copy, index);
      running.onProgress?.({ done: ++done, total: returned.length });
    }
  };
  await Promise.all(Array.from({ length: filesAtOnce }, takeTurns));
  return answers;
}

async function readCopy(
  { files }: Pick<Deps, "files">,
  { file, bytes }: ReturnedFile,
  { signal }: Running,
): Promise<CopyRead> {
  if (signal?.aborted) return refuse({ code: "cancelled", file, detail: "stopped on request" });
  const had = await bytesOf(file, bytes);
  return had.ok ? files.read(had.value, file, { signal }) : had;
}

async function bytesOf(
  file: string,
  bytes: ReturnedFile["bytes"],
): Promise<Result<Uint8Array, FileRefusal>> {
  try {
    return succeed(await bytes());
  } catch (error) {
    return refuse({ code: "unreadable", file, detail: String(error) });
  }
}
