import { saveXlsx } from "../file/saveXlsx";
import type { Host } from "./createHost";
import { safeArray, type SafeArray } from "./SafeArray";

/** Method numbers of `getFileAsync`, `getSliceAsync` and `closeAsync`; file type 5 is `compressed`. */
const methods = { open: 77, slice: 80, close: 81 } as const;
const compressed = 5;
const unsupported = 5_002;

/** Answers `Office.context.document.getFileAsync`: the workbook's bytes, handed out in slices. */
export class DocumentCopies {
  private readonly copies = new Map<number, Uint8Array>();
  private nextHandle = 1;

  constructor(private readonly host: Host) {}

  /** The answer, or null when the method is none of the three. */
  async answer(method: number, parameters: readonly unknown[]): Promise<SafeArray | null> {
    const [first, second, third] = parameters.map(Number);
    if (method === methods.open) {
      if (first !== compressed) return safeArray([unsupported]);
      const handle = this.nextHandle++;
      const bytes = await saveXlsx(this.host.workbook);
      this.copies.set(handle, bytes);
      return safeArray([0, safeArray([handle, bytes.length])]);
    }
    if (method === methods.slice) {
      const bytes = this.copies.get(first ?? 0);
      if (!bytes || second === undefined || third === undefined) return safeArray([unsupported]);
      const slice = [...bytes.subarray(second, second + third)];
      return safeArray([0, safeArray([safeArray(slice), slice.length])]);
    }
    if (method !== methods.close) return null;
    this.copies.delete(first ?? 0);
    return safeArray([0]);
  }
}
