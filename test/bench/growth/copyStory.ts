import { xlsxFiles } from "../../../src/adapters/xlsx";
import { xlsxCopies } from "../../../src/adapters/xlsx/change/xlsxCopies";
import { decide } from "../../../src/domain/merge/Decision";
import { profileSchema } from "../../../src/domain/profile/Profile";
import { succeed, type Result } from "../../../src/domain/Result";
import { lists } from "../../../src/messages/lists";
import { decideMerge } from "../../../src/usecases/decideMerge";
import type { MergeDeps } from "../../../src/usecases/MergeDeps";
import { openMerge } from "../../../src/usecases/openMerge";
import { prepareCirculation } from "../../../src/usecases/prepareCirculation";
import { takeBack } from "../../../src/usecases/takeBack";
import { copyFile, mergeInMemory } from "../../usecases/mergeInMemory";
import { largeBookFile } from "../largeBookFile";
import { departments } from "../merge/circulation";
import { clashingBook } from "../merge/clashingBook";

/** One of the things that are done with many copies; each goes on where the one before it ended. */
type CopyStep = {
  readonly name: string;
  /** `breathe`: called wherever others may have their turn. Throws where it fails. */
  work(breathe: MergeDeps["breathe"]): Promise<unknown>;
};

/**
 * A year's circulation to so many departments, without Excel: real copies of a real file are made; what comes back is read
 * already, for others do that (`workerFiles`).
 */
export async function copyStory(rows: number, copies: number): Promise<readonly CopyStep[]> {
  const circulatedTo = departments.slice(0, copies);
  const profile = profileSchema.parse({ departments: circulatedTo.map((name) => ({ name })) });
  const book = clashingBook(rows, null);
  const inMemory = (): MergeDeps => ({ ...mergeInMemory(book).deps, profile });
  const deps = inMemory();
  let desk = done(await openMerge(deps));
  const returned = circulatedTo.map((name) => copyFile(`${name}.xlsx`, clashingBook(rows, name)));
  return [
    {
      name: "make copies",
      work: (breathe) => makeCopies({ ...inMemory(), breathe }, book.file, rows, circulatedTo),
    },
    {
      name: "take them back",
      work: async (breathe) => {
        desk = done(await takeBack({ ...deps, breathe }, desk, returned)).desk;
        if (desk.copies.length < copies) throw new Error(`${desk.copies.length} copies`);
      },
    },
    {
      name: "open what came back",
      work: async (breathe) => {
        desk = done(await openMerge({ ...deps, breathe }));
      },
    },
    {
      name: "decide a clash",
      work: async (breathe) => {
        const [conflict] = desk.outcome?.conflicts ?? [];
        if (!conflict) throw new Error("no clash");
        const decisions = [decide(conflict, { kind: "base" })];
        desk = done(await decideMerge({ ...deps, breathe }, desk, { kind: "decide", decisions }));
      },
    },
  ];
}

async function makeCopies(
  deps: MergeDeps,
  file: string,
  rows: number,
  circulatedTo: readonly string[],
) {
  const bytes = largeBookFile(rows, clashingBook(rows, null));
  const delivery = { ...deps.delivery, bytes: async () => succeed({ name: file, bytes }) };
  const order = {
    planName: "地域福祉計画",
    fiscalYear: 2023,
    departments: circulatedTo,
    form: "extract",
    listWords: lists.ja.alert,
  } as const;
  const of = { ...deps, files: xlsxFiles, copyMaker: xlsxCopies, delivery };
  const { copies, failed } = done(await prepareCirculation(of, order));
  if (copies.length < circulatedTo.length || failed.length > 0) throw new Error("no copy");
}

function done<Value>(answer: Result<Value, { readonly code: string }>): Value {
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
}
