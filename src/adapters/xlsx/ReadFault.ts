import type { FileRefusal } from "../../ports/WorkbookFiles";
import { refuse, type Refusal } from "../../domain/Result";

/** Why reading stopped, before the file's name is put to it. `detail` is for the record, in English. */
export type ReadFault = Pick<FileRefusal, "code" | "detail">;

export function fault(code: ReadFault["code"], detail: string): Refusal<ReadFault> {
  return refuse({ code, detail });
}
