import type { WorkbookSnapshot } from "../../src/domain/cells/SheetSnapshot";
import type { Stamp } from "../../src/domain/circulate/Stamp";
import { stampOf } from "../../src/domain/circulate/stampOf";
import { refuse, succeed, type Result } from "../../src/domain/Result";
import type { KeptCopy } from "../../src/domain/takeBack/KeptCopy";
import type { MasterStamps, PartsFailure } from "../../src/ports/CirculationParts";
import type { OutgoingFile } from "../../src/ports/WorkbookDelivery";
import type { WorkbookFiles } from "../../src/ports/WorkbookFiles";
import type { MergeDeps } from "../../src/usecases/MergeDeps";

/** What circulating and taking back call upon, in memory. A file's bytes are its cells and its stamp as JSON (`fileBytes`). */
export type MemoryMerge = {
  readonly ports: Pick<MergeDeps, "circulation" | "copyMaker" | "delivery" | "breathe"> & {
    readonly files: WorkbookFiles;
  };
  /** What the open workbook keeps. */
  stamps: MasterStamps;
  kept: readonly KeptCopy[];
  /** What the next call on what the workbook keeps answers instead; taken once. */
  fail: PartsFailure | null;
  /** What was handed out. */
  readonly delivered: OutgoingFile[];
  /** Something to wait for before a file is read, so that a test can look at what is shown meanwhile. */
  hold: Promise<void> | null;
};

/** `open`: the open workbook as a file. */
export function memoryMerge(
  kept: Partial<Pick<MemoryMerge, "stamps" | "kept">> = {},
  open: () => WorkbookSnapshot = () => ({ file: "", sheets: [] }),
): MemoryMerge {
  const answer = async <Value>(value: () => Value): Promise<Result<Value, PartsFailure>> => {
    const { fail } = memory;
    memory.fail = null;
    return fail ? refuse(fail) : succeed(value());
  };
  const memory: MemoryMerge = {
    stamps: kept.stamps ?? { current: null, earlier: [] },
    kept: kept.kept ?? [],
    fail: null,
    delivered: [],
    hold: null,
    ports: {
      breathe: async () => {},
      circulation: {
        stamps: () => answer(() => memory.stamps),
        putStamps: (stamps) =>
          answer(() => {
            memory.stamps = stamps;
            return null;
          }),
        copies: () => answer(() => memory.kept),
        keepCopies: (copies) =>
          answer(() => {
            const files = new Set(copies.map(({ file }) => file));
            memory.kept = [...memory.kept.filter(({ file }) => !files.has(file)), ...copies];
            return null;
          }),
        dropCopies: (files) =>
          answer(() => {
            memory.kept = memory.kept.filter(({ file }) => !files.includes(file));
            return null;
          }),
      },
      copyMaker: {
        copy: async (bytes, stamp) => {
          const content = contentOf(bytes);
          return content
            ? succeed(fileBytes(content.snapshot, stamp))
            : refuse({ code: "not-a-workbook", detail: "" });
        },
        readStamp: async (bytes) => {
          const content = contentOf(bytes);
          return content ? succeed(content.stamp) : refuse({ code: "not-a-workbook", detail: "" });
        },
      },
      delivery: {
        bytes: async () => succeed({ name: open().file, bytes: fileBytes(open()) }),
        ways: () => ["download"],
        deliver: async (files, zipName) => {
          memory.delivered.push(...files);
          const [only, ...more] = files;
          return succeed({
            way: "download",
            file: only && more.length === 0 ? only.name : zipName,
          });
        },
      },
      files: {
        read: async (bytes, file, running) => {
          await memory.hold;
          if (running?.signal?.aborted) return refuse({ code: "cancelled", file, detail: "" });
          const content = contentOf(bytes);
          return content
            ? succeed({ ...content.snapshot, file })
            : refuse({ code: "not-a-workbook", file, detail: "" });
        },
      },
    },
  };
  return memory;
}

type FileContent = { readonly snapshot: WorkbookSnapshot; readonly stamp: Stamp | null };

/** A workbook as a file. */
export function fileBytes(snapshot: WorkbookSnapshot, stamp: Stamp | null = null): Uint8Array {
  const content: FileContent = { snapshot, stamp };
  return new TextEncoder().encode(JSON.stringify(content));
}

function contentOf(bytes: Uint8Array): FileContent | null {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as FileContent;
  } catch {
    return null;
  }
}

/** The stamp of a workbook that was circulated for the first time. */
export function stampFor(base: WorkbookSnapshot, about: Partial<Stamp> = {}): Stamp {
  const stamp = stampOf(
    {
      id: "circulation",
      planName: "みなも市地域福祉計画",
      fiscalYear: 2023,
      version: 1,
      at: "2026-04-01T00:00:00.000Z",
      department: null,
      rows: null,
    },
    base,
  );
  return { ...stamp, ...about };
}
