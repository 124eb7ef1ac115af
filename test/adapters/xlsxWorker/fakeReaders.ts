import type { StartReader } from "../../../src/adapters/xlsxWorker/Reader";
import type { FromReader, ToReader } from "../../../src/adapters/xlsxWorker/ReaderMessages";
import { workerFiles } from "../../../src/adapters/xlsxWorker/workerFiles";
import { succeed } from "../../../src/domain/Result";
import type { WorkbookFiles } from "../../../src/ports/WorkbookFiles";

/** A worker that does what a test says. */
export type FakeReader = {
  readonly say: (message: FromReader) => void;
  readonly die: (detail: string) => void;
  /** Files that it was sent. */
  readonly sent: ToReader[];
  stopped: boolean;
};

export const bytes = () => new Uint8Array([1, 2, 3]);
export const ready: FromReader = { kind: "ready" };
export const read: FromReader = { kind: "read" };

/** What a book without sheets is read as. */
export const nothingIn = (file: string) => succeed({ file, sheets: [] });

/**
 * The pool over workers that do what a test says, and a clock that beats when a test says so. The page itself reads
 * every file as `in the page: …`.
 */
export function fakeReaders(atOnce: number, options: Partial<Surroundings> = {}) {
  const readers: FakeReader[] = [];
  let beat: (() => void) | null = null;
  const startReader: StartReader = ({ said, failed }) => {
    const reader: FakeReader = { say: said, die: failed, sent: [], stopped: false };
    readers.push(reader);
    return {
      // As a worker is sent it: what is handed over is gone here.
      send: (message) =>
        reader.sent.push(structuredClone(message, { transfer: [message.bytes.buffer] })),
      stop: () => {
        reader.stopped = true;
      },
    };
  };
  const files = workerFiles({
    startReader,
    atOnce,
    inPage: { read: (_, file) => Promise.resolve(nothingIn(`in the page: ${file}`)) },
    everyBeat: (listener) => {
      beat = listener;
      return () => {
        beat = null;
      };
    },
    ...options,
  });
  return {
    files,
    readers,
    reader: (index: number): FakeReader => {
      const reader = readers[index];
      if (!reader) throw new Error(`no reader ${index}`);
      return reader;
    },
    beats: (count: number) => {
      for (let at = 0; at < count; at++) beat?.();
    },
    isBeating: () => beat !== null,
  };
}

type Surroundings = { readonly startReader: StartReader; readonly inPage: WorkbookFiles };
