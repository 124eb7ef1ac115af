import type { Result } from "../../domain/Result";
import type { FileRefusal } from "../../ports/WorkbookFiles";
import type { HostWorkbook } from "../model/HostWorkbook";

/** A file that was chosen, dropped or served, before it is known to be a workbook. */
export type ChosenFile = { readonly name: string; read(): Promise<Uint8Array> };

/** How the page reads and writes files; joined to the real ones in the composition root. */
export type BookFiles = {
  /** The workbook that the server was started with; null for none. */
  served(): Promise<ChosenFile | null>;
  open(bytes: Uint8Array, file: string): Promise<Result<HostWorkbook, FileRefusal>>;
  save(workbook: HostWorkbook): Promise<Uint8Array>;
  /** Hands bytes to the person as a file. */
  deliver(bytes: Uint8Array, file: string): void;
};
