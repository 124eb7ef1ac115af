import { saveXlsx } from "../file/saveXlsx";
import type { Host } from "./createHost";
import { safeArray, type SafeArray } from "./SafeArray";

/** Method numbers of `getFileAsync`, `getSliceAsync` and `closeAsync`; file type 5 is `compressed`. */
const methods = { open: 77, slice: 80, close: 81 } as const;
const compressed = 5;
const unsupported = 5_002;
const internalError = 5_001;

/** "No more than two documents are allowed to be in memory" (Office.js reference, `Document.getFileAsync`). */
const copiesAtMost = 2;

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
      const fault = this.faultIn("open");
      if (fault !== null || this.copies.size >= copiesAtMost)
        return safeArray([fault ?? internalError]);
      this.host.documentCopies.open++;
      const handle = this.nextHandle++;
      const bytes = await saveXlsx(this.host.workbook);
      this.copies.set(handle, bytes);
      return safeArray([0, safeArray([handle, bytes.length])]);
    }
    if (method === methods.slice) {
      const bytes = this.copies.get(first ?? 0);
      if (!bytes || second === undefined || third === undefined) return safeArray([unsupported]);
      const fault = this.faultIn("slice");
      if (fault !== null) return safeArray([fault]);
      const slice = [...bytes.subarray(second, second + third)];
      return safeArray([0, safeArray([safeArray(slice), slice.length])]);
    }
    if (method !== methods.close) return null;
    if (this.copies.delete(first ?? 0)) this.host.documentCopies.open--;
    return safeArray([0]);
  }

  private faultIn(step: "open" | "slice"): number | null {
    const { documentCopies } = this.host;
    if (documentCopies.fault?.step !== step) return null;
    const { code } = documentCopies.fault;
    documentCopies.fault = null;
    return code;
  }
}
