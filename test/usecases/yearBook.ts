import type { WorkbookSnapshot } from "../../src/domain/cells/SheetSnapshot";
import { usualProfile } from "../../src/domain/profile/Profile";
import type { Deps } from "../../src/usecases/Deps";
import { understandWorkbook, type Understanding } from "../../src/usecases/understandWorkbook";
import type { NotebookContent } from "../../src/ports/Notebook";
import { memoryWorkbook, type MemoryWorkbook } from "../support/memoryWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";

/** This year's workbook with last year's sheet beside it: three measures, one of them reported on already. */
export const yearBook: WorkbookSnapshot = bookOf(
  [
    sheetOf(
      [
        ["施策", "令和4年度実績", "令和4年度事業", "令和5年度計画"],
        ["① 見守り", "", "", "【福祉課】\n■ 来年"],
        ["② 相談", "", "", ""],
        ["③ 縁側", "【福祉課】\n■ 書いた", "", ""],
      ],
      [],
      "R5",
    ),
    sheetOf(
      [
        ["施策", "令和3年度実績", "令和4年度計画", "令和4年度事業"],
        ["① 見守り", "", "【福祉課】\n■ 見守る。", "見守り事業"],
        ["② 相談", "", "【健康づくり課】\n■ 聞く。", ""],
        ["③ 縁側", "", "【福祉課】\n■ 開く。", ""],
      ],
      [],
      "R4",
    ),
  ],
  "this.xlsx",
);

export const thisYear = "id-R5";

export type Desk = { deps: Deps; memory: MemoryWorkbook };

/** A pane's dependencies over a workbook in memory; ids and times count up. */
export function deskFor(
  snapshot: WorkbookSnapshot = yearBook,
  kept: { readonly notes?: NotebookContent } = {},
): Desk {
  const memory = memoryWorkbook(snapshot, kept);
  let count = 0;
  const deps: Deps = {
    workbook: memory.workbook,
    notebook: memory.notebook,
    files: { read: () => Promise.reject(new Error("no file is read here")) },
    profile: usualProfile,
    now: () => `2026-04-01T09:${String(++count).padStart(2, "0")}:00.000Z`,
    newId: () => `id${++count}`,
  };
  return { deps, memory };
}

export async function understood(deps: Deps): Promise<Understanding> {
  const understanding = await understandWorkbook(deps);
  if (!understanding.ok) throw new Error(understanding.failure.code);
  return understanding.value;
}
