import { decide } from "../../src/domain/merge/Decision";
import type { HostWorkbook } from "../../src/embedded/model/HostWorkbook";
import { saveXlsx } from "../../src/embedded/file/saveXlsx";
import { applyMerge } from "../../src/usecases/applyMerge";
import { decideMerge, type MergeChoice } from "../../src/usecases/decideMerge";
import type { MergeDesk } from "../../src/usecases/MergeDesk";
import { takeBack, type DroppedFile } from "../../src/usecases/takeBack";
import { circulated, copyOf, dropped, mergeDesk, typedCopy } from "./circulated";
import { openBook, openDesk, sampleBytes, type Desk } from "./desk";

export const sheet = "R5進捗表";
export const joint = (times: number) =>
  `【長寿社会課・福祉課】\n■ 協力店の集まりを年${times}回開き、気づいたことを話し合う。`;
export const own = "【福祉課】\n■ のぼりの新調に合わせ、商店街へ出向いて説明する。";
export const ownDone = "【福祉課】\n■ 商店街へ3回出向いて説明する。";

/** A master that was circulated to two departments, and what they sent back, ready to be dropped. */
export type Returned = {
  workbook: HostWorkbook;
  desk: Desk;
  readonly fukushi: DroppedFile;
  readonly choju: DroppedFile;
};

/** Both wrote about one result, and each its own into the plan that they share. */
export async function openReturned(): Promise<Returned> {
  const workbook = await openBook(sampleBytes("令和5年度"), "計画.xlsx");
  const desk = await openDesk(workbook);
  const made = await circulated(desk);
  const [first, second] = [copyOf(made, "福祉課"), copyOf(made, "長寿社会課")];
  const fukushi = await typedCopy(first, sheet, {
    H6: `${joint(2)}\n${ownDone}`,
    F6: "【福祉課】\n■ 商店街へ3回出向いた。",
  });
  const choju = await typedCopy(second, sheet, {
    H6: `${joint(3)}\n${own}`,
    F6: "【長寿社会課】\n■ 集まりを1回開いた。",
  });
  return {
    workbook,
    desk,
    fukushi: dropped(first.name, fukushi, "2026-05-10T00:00:00.000Z"),
    choju: dropped(second.name, choju),
  };
}

export async function taken({ desk }: Returned, files: readonly DroppedFile[], from?: MergeDesk) {
  const back = await takeBack(desk.deps, from ?? (await mergeDesk(desk)), files);
  if (!back.ok) throw new Error(JSON.stringify(back.failure));
  return back.value;
}

export async function settled(
  { desk }: Returned,
  from: MergeDesk,
  choice: MergeChoice,
): Promise<MergeDesk> {
  const next = await decideMerge(desk.deps, from, choice);
  if (!next.ok) throw new Error(JSON.stringify(next.failure));
  return next.value;
}

/** The joint text goes as 福祉課 has it. */
export async function decided(all: Returned, from: MergeDesk): Promise<MergeDesk> {
  const [conflict] = from.outcome?.conflicts ?? [];
  if (!conflict) throw new Error("no conflict");
  const decision = decide(conflict, { kind: "version", label: "福祉課" });
  return settled(all, from, { kind: "decide", decisions: [decision] });
}

export async function applied({ desk }: Returned, from: MergeDesk) {
  const done = await applyMerge(desk.deps, from);
  if (!done.ok) throw new Error(JSON.stringify(done.failure));
  return done.value;
}

/** The pane is closed, the workbook saved and opened again. */
export async function nextDay(all: Returned): Promise<void> {
  all.desk.close();
  all.workbook = await openBook(await saveXlsx(all.workbook), "計画.xlsx");
  all.desk = await openDesk(all.workbook);
}
