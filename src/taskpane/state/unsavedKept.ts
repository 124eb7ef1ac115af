import { z } from "zod";
import type { Unsaved } from "../../domain/entryEdit/Unsaved";
import { unsavedSchema } from "../../domain/entryEdit/unsavedSchema";

const mark = z.object({ inBook: z.string() });

/** What a PC remembers of unsaved text: itself, or that this PC's person has it in the workbook, where storage is full. */
export type KeptUnsaved = {
  readonly texts: readonly Unsaved[];
  /** Ids of texts in the workbook. */
  readonly inBook: ReadonlySet<string>;
};

/** Short, so that it finds room where the text did not. */
export function inBookMark(id: string): string {
  return JSON.stringify({ inBook: id });
}

/** What was kept by a newer version, or is damaged, is left where it is. */
export function readKept(kept: readonly string[]): KeptUnsaved {
  const read = kept.flatMap(parsed);
  return {
    texts: read.flatMap((one) => unsavedSchema.safeParse(one).data ?? []),
    inBook: new Set(read.flatMap((one) => mark.safeParse(one).data?.inBook ?? [])),
  };
}

function parsed(kept: string): unknown[] {
  try {
    return [JSON.parse(kept) as unknown];
  } catch {
    return [];
  }
}
