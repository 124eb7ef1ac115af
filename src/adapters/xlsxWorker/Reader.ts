import type { WorkbookSnapshot } from "../../domain/cells/SheetSnapshot";
import { refuse, succeed, type Result } from "../../domain/Result";
import type { Running } from "../../ports/LiveWorkbook";
import type { FileRefusal } from "../../ports/WorkbookFiles";
import type { FromReader, ToReader } from "./ReaderMessages";
import { joinPieces, type SheetPiece } from "./sheetPieces";

/**
 * Starts a worker; it is heard of (never before this returns) through `said`, and through `failed` where it died or never
 * came to life.
 */
export type StartReader = (heard: {
  readonly said: (message: FromReader) => void;
  readonly failed: (detail: string) => void;
}) => { readonly send: (message: ToReader) => void; readonly stop: () => void };

/** A file to be read. */
export type ReadJob = {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly running: Running | undefined;
};
export type ReadAnswer = Result<WorkbookSnapshot, FileRefusal>;

/** How many beats it may take a worker to begin; how long it may be silent over a file; and how long it is kept idle. */
const patience = { start: 100, silence: 1200, idle: 50 };

type Task = {
  readonly job: ReadJob;
  readonly pieces: SheetPiece[][];
  readonly answer: (answer: ReadAnswer | null) => void;
};

/** One worker, which reads one file at a time. It ends for good when it is stopped, fails, or is idle for long. */
export class Reader {
  private ended = false;
  private begun = false;
  private silentBeats = 0;
  private task: Task | null = null;
  private readonly worker: ReturnType<StartReader>;

  /** Throws what `start` throws. */
  constructor(start: StartReader) {
    this.worker = start({
      said: (message) => this.hear(message),
      failed: (detail) => this.fail(detail),
    });
  }

  /** It will never read again. */
  get gone(): boolean {
    return this.ended;
  }

  /** It has nothing to do. */
  get free(): boolean {
    return !this.ended && !this.task;
  }

  /** Null where the worker does not come to life, so that the file has to be read elsewhere. */
  read(job: ReadJob): Promise<ReadAnswer | null> {
    return new Promise((answer) => {
      this.task = { job, pieces: [], answer };
      this.silentBeats = 0;
      if (this.begun) this.send(job);
    });
  }

  /** To be called at a steady pace: sees whether a person has enough, and whether the worker still works. */
  beat(): void {
    this.silentBeats++;
    const { start, silence, idle } = patience;
    if (this.task?.job.running?.signal?.aborted) this.end(stopped(this.task.job));
    else if (!this.task && this.silentBeats > idle) this.end(null);
    else if (this.silentBeats > (this.begun ? silence : start)) this.fail("it does not answer");
  }

  /** The caller keeps its bytes: the worker is given a copy, made as late as can be. */
  private send({ bytes, file }: ReadJob): void {
    this.worker.send({ bytes: new Uint8Array(bytes), file });
  }

  private hear(message: FromReader): void {
    if (this.ended) return;
    this.silentBeats = 0;
    if (message.kind === "ready") {
      this.begun = true;
      if (this.task) this.send(this.task.job);
      return;
    }
    const { task } = this;
    if (!task) return;
    switch (message.kind) {
      case "progress":
        return task.job.running?.onProgress?.(message.progress);
      case "piece":
        (task.pieces[message.sheet] ??= []).push(message.piece);
        return;
      case "refused":
        return this.answer(refuse(message.refusal));
      case "read":
        return this.answer(succeed({ file: task.job.file, sheets: task.pieces.map(joinPieces) }));
      case "failed":
        return this.fail(message.detail);
    }
  }

  private fail(detail: string): void {
    const told = `the reader: ${detail}`;
    this.end(
      this.task && this.begun
        ? refuse({ code: "damaged", file: this.task.job.file, detail: told })
        : null,
    );
  }

  private end(answer: ReadAnswer | null): void {
    if (this.ended) return;
    this.ended = true;
    this.worker.stop();
    this.answer(answer);
  }

  private answer(answer: ReadAnswer | null): void {
    const { task } = this;
    this.task = null;
    this.silentBeats = 0;
    task?.answer(answer);
  }
}

/** What a file is answered with that a person did not want any more. */
export function stopped({ file }: ReadJob): ReadAnswer {
  return refuse({ code: "cancelled", file, detail: "stopped on request" });
}
