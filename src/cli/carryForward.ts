import { gridOf } from "../domain/cells/SheetGrid";
import { emptyContent } from "../domain/cells/CellContent";
import type { CarryTense, Occupied } from "../domain/carryForward/CarryProposal";
import { findPairs } from "../domain/carryForward/findPairs";
import { proposeCarryForward } from "../domain/carryForward/proposeCarryForward";
import { readPlanBook } from "../domain/planSheet/readPlanBook";
import { succeed, type Result } from "../domain/Result";
import { unreportedPlans } from "../domain/unreported/unreportedPlans";
import { type Arguments, parseArguments } from "./arguments";
import { carried } from "./carryLines";
import { choosePair } from "./choosePair";
import type { Command, CommandIo, Outcome } from "./Command";
import { readBook } from "./readBook";
import { readProfile } from "./readProfile";

const usage =
  "使い方: carry-forward [LAST.xlsx] THIS.xlsx [--pair H>F] [--occupied skip|append|replace] [--tense draft|verbatim] [--profile city.json]";

/** `carry-forward [LAST.xlsx] THIS.xlsx`: what the 繰越 would write. Nothing is written. */
export const carryForward: Command = async (args, io) => {
  const parsed = parseArguments(args, ["pair", "occupied", "tense", "profile"]);
  if (!parsed.ok) return { status: 2, usage: `${parsed.failure}\n${usage}` };
  const asked = parsed.value;
  const occupied = occupiedOf(asked);
  const tense = tenseOf(asked);
  const { length } = asked.positionals;
  if (length < 1 || length > 2 || !occupied || !tense) return { status: 2, usage };
  const books = await readBooks(asked, io);
  if (!books.ok) return books.failure;
  const { source, target, snapshot, profile } = books.value;
  const chosen = choosePair(findPairs(source, target), asked.options["pair"]?.at(-1));
  if (!chosen) return { status: 2, usage: `--pair の列が見つかりません。\n${usage}` };
  const grids = new Map(snapshot.sheets.map((sheet) => [sheet.id, gridOf(sheet)]));
  const proposals = chosen.pairs.map((pair) =>
    proposeCarryForward(
      source,
      target,
      pair,
      { occupied, tense, profile, successions: [] },
      (sheetId, position) => grids.get(sheetId)?.content(position) ?? emptyContent,
    ),
  );
  const unreported = chosen.pairs.flatMap((pair) => unreportedPlans(source, target, pair, profile));
  return { status: 0, result: carried(proposals, unreported, chosen.questions) };
};

function occupiedOf({ options }: Arguments): Occupied | null {
  const occupied = options["occupied"]?.at(-1) ?? "skip";
  return occupied === "skip" || occupied === "append" || occupied === "replace" ? occupied : null;
}

function tenseOf({ options }: Arguments): CarryTense | null {
  const tense = options["tense"]?.at(-1) ?? "draft";
  return tense === "draft" || tense === "verbatim" ? tense : null;
}

/** With one file, last year's sheet is looked for in it. */
async function readBooks({ positionals, options }: Arguments, io: CommandIo) {
  const profile = await readProfile(options["profile"], io);
  if (!profile.ok) return profile;
  const [first = "", second = first] = positionals;
  const last = await readBook(first, io);
  if (!last.ok) return last;
  const current = second === first ? last : await readBook(second, io);
  if (!current.ok) return current;
  const source = readPlanBook(last.value, profile.value);
  const target = current === last ? source : readPlanBook(current.value, profile.value);
  const books = { source, target, snapshot: current.value, profile: profile.value };
  return succeed(books) satisfies Result<typeof books, Outcome>;
}
