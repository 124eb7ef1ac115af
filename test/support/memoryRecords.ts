import { refuse, succeed } from "../../src/domain/Result";
import type { BookRecords, RecordsFailure, RecordSize } from "../../src/ports/BookRecords";
import { emptyNotebook } from "../../src/ports/Notebook";
import type { MemoryMerge } from "./memoryMerge";
import type { MemoryWorkbook } from "./memoryWorkbook";

/** What a workbook in memory keeps; `sizes` counts a hundred bytes a part. `fail`: the next removal's answer, taken once. */
export type MemoryRecords = BookRecords & { fail: RecordsFailure | null };

export function memoryRecords(memory: MemoryWorkbook, merge: MemoryMerge): MemoryRecords {
  const sized = (kind: RecordSize["kind"], parts: number) =>
    parts === 0 ? [] : [{ kind, parts, bytes: parts * 100 }];
  const records: MemoryRecords = {
    fail: null,
    sizes: async () => {
      const { current, earlier } = merge.stamps;
      return succeed([
        ...sized("notebook", memory.notes() === emptyNotebook ? 0 : 1),
        ...sized("journal", memory.journal.length),
        ...sized("stamp", earlier.length + (current ? 1 : 0)),
        ...sized("copies", merge.kept.length),
      ]);
    },
    removeAll: async () => {
      const { fail } = records;
      records.fail = null;
      if (fail) return refuse(fail);
      await memory.notebook.update(() => emptyNotebook);
      memory.journal.length = 0;
      merge.stamps = { current: null, earlier: [] };
      merge.kept = [];
      return succeed(null);
    },
  };
  return records;
}
