import { refuse, succeed, type Result } from "../domain/Result";
import type { RecordsFailure, RecordSize } from "../ports/BookRecords";
import type { NotebookContent } from "../ports/Notebook";
import type { PaneDeps } from "./PaneDeps";

/** What the add-in keeps in the open workbook at one moment, as far as it can be understood. */
export type KeptRecords = {
  /** Every kind that there is, understood or not; empty where nothing is kept. */
  readonly sizes: readonly RecordSize[];
  /** null where it cannot be understood. */
  readonly notebook: NotebookContent | null;
  /** Commands that the history lists. */
  readonly commands: number;
  /** Of these, those that stand and could be taken back today. */
  readonly undoable: number;
};

type Kept = Pick<PaneDeps, "workbook" | "notebook" | "records">;

/** Looks at what is kept; nothing is changed. */
export async function lookAtRecords(deps: Kept): Promise<Result<KeptRecords, RecordsFailure>> {
  const sizes = await deps.records.sizes();
  if (!sizes.ok) return sizes;
  const journal = await deps.workbook.journal();
  if (!journal.ok) {
    const { code, detail } = journal.failure;
    return refuse({ code: code === "cell-editing" ? code : "host-failure", detail });
  }
  const notebook = await deps.notebook.read();
  return succeed({
    sizes: sizes.value,
    notebook: notebook.ok ? notebook.value : null,
    commands: journal.value.length,
    undoable: journal.value.filter(({ state }) => state === "done").length,
  });
}
