import type { Running } from "../../ports/LiveWorkbook";
import { defaultLimits, type Limits } from "./Limits";
import type { ReadFault } from "./ReadFault";

/** How many bytes are worked on before the event loop gets its turn. */
const bytesPerTurn = 1024 * 1024;

/** One reading of one file: what has been used up so far, and whether a person wants it stopped. */
export class Reading {
  private bytes = 0;
  private items = 0;
  private bytesThisTurn = 0;

  constructor(
    private readonly running: Running = {},
    private readonly limits: Limits = defaultLimits,
  ) {}

  /** Counts inflated bytes. */
  spendBytes(count: number): ReadFault | null {
    this.bytes += count;
    this.bytesThisTurn += count;
    return this.bytes > this.limits.inflatedBytes
      ? { code: "too-large", detail: `more than ${this.limits.inflatedBytes} bytes inflated` }
      : null;
  }

  /** Whether so many more bytes would still be allowed. */
  allowsBytes(count: number): boolean {
    return this.bytes + count <= this.limits.inflatedBytes;
  }

  /** Counts cells, merges, rows and strings. */
  spendItem(): ReadFault | null {
    this.items++;
    return this.items > this.limits.items
      ? { code: "too-large", detail: `more than ${this.limits.items} cells, merges and strings` }
      : null;
  }

  /** Lets others run now and then; the fault `cancelled` once the signal is aborted. */
  async breathe(): Promise<ReadFault | null> {
    if (this.bytesThisTurn >= bytesPerTurn) {
      this.bytesThisTurn = 0;
      await nextTurn();
    }
    return this.cancelled();
  }

  /** As `breathe`, and always gives others their turn. */
  async pause(): Promise<ReadFault | null> {
    await nextTurn();
    return this.cancelled();
  }

  progress(done: number, total: number): void {
    this.running.onProgress?.({ done, total });
  }

  private cancelled(): ReadFault | null {
    return this.running.signal?.aborted
      ? { code: "cancelled", detail: "stopped on request" }
      : null;
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
