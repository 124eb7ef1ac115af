import { openDesk } from "../desk";
import type { Bench } from "./Bench";
import type { Fault } from "./Fault";
import { hold } from "./hold";
import { judgeMeanwhile } from "./judgeMeanwhile";
import { lostTexts } from "./lostTexts";
import { isNamed } from "./named";
import type { Ending } from "./runFault";
import { savedBook } from "./savedBook";
import { differences, stateOf } from "./stateOf";
import { takeOffer } from "./takeOffer";
import type { Verdict } from "./Verdict";

/** Holds what a fault left against the law; throws with what is wrong where it is broken. */
export async function judge(bench: Bench, fault: Fault, ending: Ending): Promise<Verdict> {
  const { told } = ending;
  const trial = { fault, told: told === "died" || told.kind === "done" ? told : told.why };
  const lost = lostTexts(bench, fault, ending);
  if (lost.length > 0 && fault.kind === "meanwhile" && isNamed(bench.row, fault.what, true))
    return "named";
  hold(trial, lost);
  if (fault.kind === "meanwhile") return judgeMeanwhile(bench, fault, ending, trial);
  if (fault.kind === "saved") return judgeSaved(bench, trial);
  const { before, after } = bench;
  if (told === "died" || told.kind === "look") {
    const then = fault.kind === "crash" ? fault.then : "takeBack";
    return takeOffer(bench, { trial, before, after, then, must: told !== "died" });
  }
  const refused = told.kind === "done" ? told.refused : [];
  const verdict = told.kind === "done" ? "after" : "before";
  hold(
    trial,
    refused.map(({ reason }) => `refused: ${reason}`),
  );
  hold(trial, differences(stateOf(bench.workbook), bench[verdict]));
  return verdict;
}

/** The file is opened again, in a new Excel and a new pane. */
async function judgeSaved(bench: Bench, trial: object): Promise<Verdict> {
  const workbook = await savedBook(bench.workbook);
  const desk = await openDesk(workbook);
  const { row, saved } = bench;
  const asked = { trial, ...saved, then: "takeBack", must: false } as const;
  const verdict = await takeOffer({ desk, workbook, row }, asked);
  desk.close();
  return verdict;
}
