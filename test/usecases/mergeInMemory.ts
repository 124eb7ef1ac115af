import type { WorkbookSnapshot } from "../../src/domain/cells/SheetSnapshot";
import type { Stamp } from "../../src/domain/circulate/Stamp";
import type { MergeDeps } from "../../src/usecases/MergeDeps";
import type { MergeDesk } from "../../src/usecases/MergeDesk";
import { openMerge } from "../../src/usecases/openMerge";
import type { DroppedFile } from "../../src/usecases/takeBack";
import type { MasterStamps } from "../../src/ports/CirculationParts";
import { fileBytes, memoryMerge, stampFor, type MemoryMerge } from "../support/memoryMerge";
import type { MemoryWorkbook } from "../support/memoryWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";
import { deskFor } from "./yearBook";

/** A plan of two measures, and what 福祉課 reported on the first. */
export function planBook(result = "【福祉課】\n■ 見守った。", title = "見守り"): WorkbookSnapshot {
  const rows = [
    ["施策", "令和4年度実績", "令和5年度計画"],
    [`① ${title}`, result, "【福祉課】\n■ 見守る。"],
    [`② ${title}の相談`, "", "【長寿課】\n■ 聞く。"],
  ];
  return bookOf([sheetOf(rows)], "進捗表.xlsx");
}

export type MergeInMemory = {
  readonly deps: MergeDeps;
  readonly memory: MemoryWorkbook;
  readonly merge: MemoryMerge;
};

/** A master in memory, stamped with what was circulated unless other stamps are given. */
export function mergeInMemory(
  book = planBook(),
  stamps: MasterStamps = { current: stampFor(book), earlier: [] },
): MergeInMemory {
  const { deps, memory } = deskFor(book);
  const merge = memoryMerge({ stamps }, () => book);
  return { deps: { ...deps, ...merge.ports }, memory, merge };
}

export function copyFile(
  file: string,
  book: WorkbookSnapshot,
  stamp: Stamp | null = null,
): DroppedFile {
  return { file, savedAt: null, bytes: async () => fileBytes(book, stamp) };
}

export async function deskOf(deps: MergeDeps): Promise<MergeDesk> {
  const desk = await openMerge(deps);
  if (!desk.ok) throw new Error(desk.failure.code);
  return desk.value;
}
