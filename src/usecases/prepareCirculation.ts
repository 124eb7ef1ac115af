import { stampFits } from "../domain/circulate/parseStamp";
import type { Stamp } from "../domain/circulate/Stamp";
import { stampOf } from "../domain/circulate/stampOf";
import { fileNameOf } from "../domain/departmentCopy/fileNames";
import type { ReadBook } from "../domain/filter/writingPlaces";
import type { ReadingAnswers } from "../domain/planSheet/ReadingAnswers";
import { planSheetsOf, readPlanBook } from "../domain/planSheet/readPlanBook";
import { refuse, succeed, type Result } from "../domain/Result";
import { noMergeWork } from "../domain/takeBack/MergeWork";
import type { MasterStamps, PartsFailure } from "../ports/CirculationParts";
import type { Running } from "../ports/LiveWorkbook";
import type { NotebookFailure } from "../ports/Notebook";
import type { BytesFailure, OutgoingFile } from "../ports/WorkbookDelivery";
import type { FileRefusal } from "../ports/WorkbookFiles";
import { makeCopies, type CopyOrder, type MadeCopies } from "./makeCopies";
import type { MergeDeps } from "./MergeDeps";
import { readingWords } from "./readingWords";

/**
 * What a person asked for. `departments`: by name in the register; none: only the master is stamped. `form`: `extract` is
 * only the rows in which the department takes part. `listWords`: of the lists' alerts; they stay in the copies.
 */
export type CirculationOrder = CopyOrder & {
  readonly planName: string;
  readonly fiscalYear: number;
};

export type Circulated = MadeCopies & {
  /** As it stands in the master now. */
  readonly stamp: Stamp;
  /** What the copies are called together. */
  readonly zipName: string;
  /** Copies of an earlier year or plan that the workbook kept, and which are gone now. */
  readonly forgotten: readonly string[];
};

export type CirculateFailure =
  | BytesFailure
  | FileRefusal
  | PartsFailure
  | NotebookFailure
  | { readonly code: "no-plan-sheet" };

/**
 * Makes the copies and then stamps the master: where it fails or is stopped before, the workbook is as it was. No cell of
 * the master changes. Progress counts copies. The copies are not handed out yet (`WorkbookDelivery.deliver`).
 */
export async function prepareCirculation(
  deps: MergeDeps,
  order: CirculationOrder,
  running: Running = {},
): Promise<Result<Circulated, CirculateFailure>> {
  const before = await stateBefore(deps);
  if (!before.ok) return before;
  const read = await readMaster(deps, running);
  if (!read.ok) return read;
  const { file } = read.value;
  const stamp = nextStamp(deps, order, before.value.stamps.current, read.value.read);
  if (!stampFits(stamp)) return refuse({ code: "too-large", detail: "the stamp, read again" });
  const made = await makeCopies(deps, { ...read.value, stamp }, order, running);
  if (!made.ok) return made;
  const forgotten = await stampMaster(deps, before.value, stamp, order);
  if (!forgotten.ok) return forgotten;
  return succeed({
    stamp,
    ...made.value,
    zipName: `${fileNameOf(file.name.replace(/\.xls[xm]$/iu, ""))}.zip`,
    forgotten: forgotten.value,
  });
}

type Before = { readonly stamps: MasterStamps; readonly copies: readonly KeptFacts[] };
type KeptFacts = { readonly file: string; readonly circulation: string; readonly against: number };

/** Read first: where something of the add-in's own cannot be read, nothing is begun. */
async function stateBefore({
  circulation,
  notebook,
}: MergeDeps): Promise<Result<Before, PartsFailure | NotebookFailure>> {
  const notes = await notebook.read();
  if (!notes.ok) return notes;
  const stamps = await circulation.stamps();
  if (!stamps.ok && stamps.failure.code !== "damaged") return stamps;
  const copies = await circulation.copies();
  if (!copies.ok) return copies;
  const none: MasterStamps = { current: null, earlier: [] };
  return succeed({ stamps: stamps.ok ? stamps.value : none, copies: copies.value });
}

/** What goes out is what stands in the file, and so it is what copies are later held against. */
async function readMaster(
  deps: MergeDeps,
  { signal }: Running,
): Promise<
  Result<
    {
      readonly file: OutgoingFile;
      readonly read: ReadBook;
      readonly answers: ReadingAnswers;
    },
    CirculateFailure
  >
> {
  const file = await deps.delivery.bytes({ signal });
  if (!file.ok) return file;
  const { name, bytes } = file.value;
  const snapshot = await deps.files.read(bytes, name, { signal });
  if (!snapshot.ok) return snapshot;
  const { profile, answers } = await readingWords(deps);
  const book = readPlanBook(snapshot.value, profile, answers);
  if (planSheetsOf(book).length === 0) return refuse({ code: "no-plan-sheet" });
  return succeed({
    file: file.value,
    read: { snapshot: snapshot.value, book, profile },
    answers,
  });
}

/** Within a plan's year the id stays and versions count up. */
function nextStamp(
  { newId, now }: MergeDeps,
  { planName, fiscalYear }: CirculationOrder,
  current: Stamp | null,
  { snapshot }: ReadBook,
): Stamp {
  const again = current?.planName === planName && current.fiscalYear === fiscalYear;
  return stampOf(
    {
      id: again ? current.id : newId(),
      planName,
      fiscalYear,
      version: again ? current.version + 1 : 1,
      at: now(),
      department: null,
      rows: null,
    },
    snapshot,
  );
}

/** The master's stamp, and to whom it went. Copies of another circulation go; returns their files. */
async function stampMaster(
  { circulation, notebook }: MergeDeps,
  { stamps, copies }: Before,
  stamp: Stamp,
  { departments }: CirculationOrder,
): Promise<Result<readonly string[], PartsFailure | NotebookFailure>> {
  const needed = new Set(
    copies.filter((copy) => copy.circulation === stamp.id).map(({ against }) => against),
  );
  const earlier = [...(stamps.current ? [stamps.current] : []), ...stamps.earlier].filter(
    ({ id, version }) => id === stamp.id && needed.has(version),
  );
  const put = await circulation.putStamps({ current: stamp, earlier });
  if (!put.ok) return put;
  const kept = await notebook.update((content) => {
    const work = content.merge?.circulation === stamp.id ? content.merge : noMergeWork(stamp.id);
    const circulatedTo = [...new Set([...(work.circulatedTo ?? []), ...departments])];
    const merge = { ...work, circulatedTo: circulatedTo.length > 0 ? circulatedTo : null };
    return { ...content, merge };
  });
  if (!kept.ok) {
    await circulation.putStamps(stamps);
    return kept;
  }
  const foreign = copies.filter((copy) => copy.circulation !== stamp.id).map(({ file }) => file);
  if (foreign.length > 0) await circulation.dropCopies(foreign);
  return succeed(foreign);
}
