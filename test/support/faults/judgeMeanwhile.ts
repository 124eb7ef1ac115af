import type { Bench } from "./Bench";
import type { Fault } from "./Fault";
import { hold } from "./hold";
import { coAuthorsWords, happen, type Meanwhile } from "./meanwhile";
import { isNamed } from "./named";
import type { Ending } from "./runFault";
import { differences, stateOf, type State } from "./stateOf";
import type { Verdict } from "./Verdict";

/**
 * A co-author's change stands, and beside it everything is as before, or as after, or – place by place – one of the two,
 * and what was not written is named. Where the words of a co-author stand depends on when rows were moved.
 */
export function judgeMeanwhile(
  bench: Bench,
  fault: Extract<Fault, { kind: "meanwhile" }>,
  { told, happened }: Ending,
  trial: object,
): Verdict {
  if (told === "died") throw new Error("Nobody closed the pane");
  const now = withoutWords(stateOf(bench.workbook));
  const { before, after } = happened ? expected(bench, fault) : bench;
  if (told.kind === "done" && told.refused.length > 0) {
    const asAfter = new Set(differences(now, after).map(factOf));
    const neither = differences(now, before).filter((fact) => asAfter.has(factOf(fact)));
    if (neither.length > 0 && isNamed(bench.row, fault.what, false)) return "named";
    hold(trial, neither);
    return "partly";
  }
  if (told.kind === "look") {
    hold(trial, movesPlaces(fault.what, bench) ? [] : ["told to look"]);
    return "look";
  }
  const verdict = told.kind === "done" ? "after" : "before";
  const wrong = differences(now, verdict === "after" ? after : before).filter(
    (fact) => !fact.includes(coAuthorsWords) && !mayBe(factOf(fact), bench, fault, now),
  );
  if (wrong.length > 0 && isNamed(bench.row, fault.what, false)) return "named";
  hold(trial, wrong);
  return verdict;
}

/** What was written halfway stands elsewhere now, or nowhere, or among a co-author's words. */
function movesPlaces(what: Meanwhile, { row }: Bench): boolean {
  if (what === "types into a target") return row.movesRows === true;
  return what === "inserts a row above" || what === "deletes the sheet";
}

/** A notebook that went is begun anew, or put back; a sheet that went may be there again, as it was or would be. */
function mayBe(
  fact: string,
  { before, after, scene }: Bench,
  { what }: Extract<Fault, { kind: "meanwhile" }>,
  now: State,
): boolean {
  if (what === "loses the notebook") return fact.startsWith("notebook");
  // A draft goes with the sheet in which its text stood.
  if (what === "deletes the sheet" && fact === "notebook drafts") return true;
  const ofSheet = fact === "sheets" || fact.startsWith(`${scene.sheet} `);
  return (
    what === "deletes the sheet" &&
    ofSheet &&
    (now[fact] === before[fact] || now[fact] === after[fact])
  );
}

const factOf = (difference: string): string => difference.split(": ")[0] ?? "";

/** The same done to the workbook as it was, and to the workbook as it would be. */
function expected(
  { workbook, start, done, scene }: Bench,
  { what }: Extract<Fault, { kind: "meanwhile" }>,
): { before: State; after: State } {
  const [before, after] = [start, done].map((moment): State => {
    moment.restore();
    happen(workbook, what, scene);
    return withoutWords(stateOf(workbook));
  });
  return { before: before ?? {}, after: after ?? {} };
}

/** A cell with a co-author's words holds them, whatever else; that no other word of it is lost is looked at elsewhere. */
function withoutWords(state: State): State {
  return Object.fromEntries(
    Object.entries(state).map(([fact, value]) => [
      fact,
      value.includes(coAuthorsWords) ? coAuthorsWords : value,
    ]),
  );
}
