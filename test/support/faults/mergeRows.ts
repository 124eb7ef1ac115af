import { applyMerge } from "../../../src/usecases/applyMerge";
import { shiftRows } from "../../../src/embedded/model/shiftRows";
import { settleCommand } from "../../../src/usecases/settleCommand";
import { takeBack } from "../../../src/usecases/takeBack";
import { writeMergeReport } from "../../../src/usecases/writeMergeReport";
import { summary } from "../../adapters/office/summary";
import { circulated, copyOf, dropped, mergeDesk, typedCopy } from "../circulated";
import { carrying } from "./entryRows";
import { faultBook as book } from "./faultBook";
import type { Begin, FaultRow } from "./FaultRow";
import { tell, tellFailure } from "./tell";
import { wanted } from "./wanted";

/** One copy is back, with two cells changed. What somebody changed since it was shown is named, and not written. */
const merging: Begin = async (desk) => {
  const copy = copyOf(await circulated(desk), "福祉課");
  const texts = { G2: "【福祉課】\n・歩く。\n・毎週、訪ねる。", F6: "【福祉課】\n・聞いた。" };
  const bytes = await typedCopy(copy, "R5進捗表", texts);
  const open = await mergeDesk(desk);
  const back = wanted(await takeBack(desk.deps, open, [dropped(copy.name, bytes)]));
  return async (deps) => {
    const done = await applyMerge(deps, back.desk);
    if (!done.ok) return tellFailure(done.failure);
    const { applied, changed } = done.value;
    if (!applied) return { kind: "nothing", why: "changed" };
    const unwritten = changed.map(() => ({ reason: "changed" }));
    return { kind: "done", refused: [...applied.refused, ...unwritten] };
  };
};

const reporting: Begin = async () => async (deps) =>
  tell(await writeMergeReport(deps, { ...summary, name: "統合報告", chart: null }));

/** A carry-forward of which the journal does not say that it was finished. */
const unfinished: FaultRow["begin"] = async (desk, { customXmlParts }) => {
  await (
    await carrying(desk)
  )(desk.deps);
  for (const [id, xml] of customXmlParts)
    customXmlParts.set(id, xml.replace('"state":"done"', '"state":"intent"'));
  const [entry] = wanted(await desk.deps.workbook.journal());
  return async (deps) => tell(await settleCommand(deps, entry?.command.id ?? ""));
};

/** The same, its drafts not marked yet; then somebody inserted a row above it. */
const movedSince: FaultRow["begin"] = async (desk, workbook) => {
  const [sheet] = workbook.sheets;
  const marked = wanted(await desk.deps.notebook.read());
  const press = await unfinished(desk, workbook);
  wanted(await desk.deps.notebook.update(() => marked));
  const row = { kind: "insert", at: 1, count: 1 } as const;
  if (!sheet || !shiftRows(workbook, sheet, row).ok) throw new Error("no row was inserted");
  return press;
};

/** 統合, and the answer to what was left unfinished. */
export const mergeRows: readonly FaultRow[] = [
  { name: "mergeCopies", book, begin: merging },
  { name: "mergeReport", book, begin: reporting },
  { name: "settle (carryForward)", book, begin: unfinished, takesBackTo: "settled" },
  { name: "settle (rows inserted)", book, begin: movedSince, takesBackTo: "settled" },
];
