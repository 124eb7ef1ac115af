import type { Stop } from "../../ports/LiveWorkbook";
import type { WorkbookFiles } from "../../ports/WorkbookFiles";
import { Reader, stopped, type ReadAnswer, type ReadJob, type StartReader } from "./Reader";

/** What the pool of readers is made of. */
export type ReaderSurroundings = {
  readonly startReader: StartReader;
  /** How many workers at the most. */
  readonly atOnce: number;
  /** Reads in the page itself, one file at a time, once it has turned out that there are no workers. */
  readonly inPage: WorkbookFiles;
  /** Calls ten times a second until it is stopped: cancelling and silence are noticed then. */
  readonly everyBeat: (beat: () => void) => Stop;
};

type Waiting = ReadJob & {
  readonly resolve: (answer: ReadAnswer) => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Reads files off the page's thread, a few at once and the others in the order in which they come. The caller's bytes
 * stay as they are; they must not be changed until the file is answered. Cancelling ends the worker. A worker that dies
 * or falls silent over a file costs this file alone (`damaged`); the next one gets a fresh worker.
 */
export function workerFiles(surroundings: ReaderSurroundings): WorkbookFiles {
  const pool = new ReaderPool(surroundings);
  return {
    read: (bytes, file, running) =>
      new Promise((resolve, reject) => pool.add({ bytes, file, running, resolve, reject })),
  };
}

class ReaderPool {
  private waiting: Waiting[] = [];
  private readonly readers = new Set<Reader>();
  private underWay = 0;
  private workersWork = true;
  private lastInPage: Promise<unknown> = Promise.resolve();
  private stopBeat: Stop | null = null;

  constructor(private readonly surroundings: ReaderSurroundings) {}

  add(job: Waiting): void {
    this.waiting.push(job);
    this.stopBeat ??= this.surroundings.everyBeat(() => this.beat());
    this.begin();
  }

  private begin(): void {
    while (this.underWay < this.surroundings.atOnce) {
      const job = this.waiting.shift();
      if (!job) return;
      this.underWay++;
      void this.answer(job)
        .finally(() => {
          this.underWay--;
          this.begin();
        })
        .then(job.resolve, job.reject);
    }
  }

  private async answer(job: ReadJob): Promise<ReadAnswer> {
    if (job.running?.signal?.aborted) return stopped(job);
    const answer = await this.reader()?.read(job);
    if (answer) return answer;
    this.workersWork = false;
    return this.readInPage(job);
  }

  /** One that has nothing to do, else a new one; null where there are none to be had. */
  private reader(): Reader | null {
    if (!this.workersWork) return null;
    for (const reader of this.readers) if (reader.free) return reader;
    try {
      const reader = new Reader(this.surroundings.startReader);
      this.readers.add(reader);
      return reader;
    } catch {
      // No `Worker`, or one that the page's policy forbids.
      return null;
    }
  }

  /** In the page, two at once would only take each other's time. */
  private readInPage(job: ReadJob): Promise<ReadAnswer> {
    const mine = this.lastInPage.then(() =>
      job.running?.signal?.aborted
        ? stopped(job)
        : this.surroundings.inPage.read(job.bytes, job.file, job.running),
    );
    this.lastInPage = mine.catch(() => undefined);
    return mine;
  }

  private beat(): void {
    const unwanted = this.waiting.filter(({ running }) => running?.signal?.aborted);
    this.waiting = this.waiting.filter((job) => !unwanted.includes(job));
    for (const job of unwanted) job.resolve(stopped(job));
    for (const reader of this.readers) {
      reader.beat();
      if (reader.gone) this.readers.delete(reader);
    }
    if (this.readers.size > 0 || this.underWay > 0 || this.waiting.length > 0) return;
    this.stopBeat?.();
    this.stopBeat = null;
  }
}
