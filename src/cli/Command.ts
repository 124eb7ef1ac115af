import type { WorkbookFiles } from "../ports/WorkbookFiles";

/** What a command may use of the outside world; `index.ts` provides it. */
export type CommandIo = {
  readonly files: WorkbookFiles;
  /** The bytes of a file; null where it cannot be opened. */
  readonly readBytes: (path: string) => Promise<Uint8Array | null>;
};

/** How a command ended, with the exit status of the command line contract. */
export type Outcome =
  | { readonly status: 0; readonly result: unknown }
  | { readonly status: 1; readonly error: RefusedFile }
  | { readonly status: 2; readonly usage: string };

/** A file that was refused, as it is printed. */
export type RefusedFile = {
  readonly code: string;
  readonly message: string;
  readonly file: string;
};

/** `args`: what stands behind the command's name. */
export type Command = (args: readonly string[], io: CommandIo) => Promise<Outcome>;
