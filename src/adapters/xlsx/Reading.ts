import type { Running } from "../../ports/LiveWorkbook";
import { defaultLimits, type Limits } from "./Limits";
import type { ReadCell } from "./ReadCell";
import type { ReadFault } from "./ReadFault";

/** How many bytes are worked on before the event loop gets its turn. */
const bytesPerTurn = 1024 * 1024;

/** A character of a formula takes more time than one of a text: it may be one that was shifted. */
const formulaCost = 4;

/** One reading of one file: what has been used up so far, and whether a person wants it stopped. */
export class Reading {
  private bytes = 0;
  private items = 0;
  private bytesThisTurn = 0;

  constructor(
    private readonly running: Running = {},
    readonly limits: Limits = defaultLimits,
  ) {}

  /** Counts inflated bytes, and characters that were not in the file as such. */
  spendBytes(count: number): ReadFault | null {
    this.bytes += count;
    this.bytesThisTurn += count;
    return this.bytes > this.limits.inflatedBytes
      ? { code: "too-large", detail: `more than ${this.limits.inflatedBytes} bytes inflated` }
      : null;
  }

  /** Why a part that would have so many bytes, and has so many in the file, is not even begun; null where it is. */
  refusesPart(inflated: number, compressed: number): ReadFault | null {
    if (this.bytes + inflated <= this.limits.inflatedBytes) {
      return this.refusesRatio(inflated, compressed);
    }
    return { code: "too-large", detail: `a part says it has ${inflated} bytes` };
  }

  /** Whether a part has unfolded too far. */
  refusesRatio(inflated: number, compressed: number): ReadFault | null {
    const { freely, ratio } = this.limits.unfolding;
    return inflated > freely && inflated > compressed * ratio
      ? { code: "too-large", detail: `${inflated} bytes out of ${compressed}` }
      : null;
  }

  /** Counts what `Limits.items` names. */
  spendItem(): ReadFault | null {
    this.items++;
    return this.items > this.limits.items
      ? { code: "too-large", detail: `more than ${this.limits.items} cells, merges and strings` }
      : null;
  }

  /** Counts what a cell shows and holds beyond the file's own text. */
  spendCell({ text, content }: ReadCell): ReadFault | null {
    const { cellCharacters } = this.limits;
    if (text.length > cellCharacters) {
      return { code: "too-large", detail: `a cell with more than ${cellCharacters} characters` };
    }
    if (content.kind === "text")
      return this.spendBytes(Math.max(text.length - content.text.length, 0));
    const formula = content.kind === "formula" ? content.formula.length : 0;
    return this.spendBytes(text.length + formulaCost * formula);
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
