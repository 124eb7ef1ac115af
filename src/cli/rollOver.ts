import { readPlanBook } from "../domain/planSheet/readPlanBook";
import { refuse, succeed, type Result } from "../domain/Result";
import { proposeRollOver } from "../domain/rollOver/proposeRollOver";
import { usualRollChoices, type RollChoices } from "../domain/rollOver/RollChoices";
import { parseArguments, type Arguments } from "./arguments";
import type { Command } from "./Command";
import { readBook } from "./readBook";
import { readProfile } from "./readProfile";
import { refusedRoll, rolledLines } from "./rollLines";

const usage =
  "使い方: roll-over BOOK.xlsx [--drafts plan|both] [--plan empty|keep] [--unplanned empty|keep] [--figures leave|empty] [--schedules stay|shift] [--profile city.json]";

const values = {
  drafts: ["plan", "both"],
  plan: ["empty", "keep"],
  unplanned: ["empty", "keep"],
  figures: ["leave", "empty"],
  schedules: ["stay", "shift"],
} as const satisfies { readonly [Name in keyof RollChoices]: readonly RollChoices[Name][] };

/** `roll-over BOOK.xlsx`: the new year's form that would be made of last year's workbook. Nothing is written. */
export const rollOver: Command = async (args, io) => {
  const parsed = parseArguments(args, [...Object.keys(values), "profile"]);
  if (!parsed.ok) return { status: 2, usage: `${parsed.failure}\n${usage}` };
  const { positionals, options } = parsed.value;
  const [path, more] = positionals;
  const choices = choicesOf(parsed.value);
  if (path === undefined || more !== undefined || !choices.ok) return { status: 2, usage };
  const profile = await readProfile(options["profile"], io);
  if (!profile.ok) return profile.failure;
  const snapshot = await readBook(path, io);
  if (!snapshot.ok) return snapshot.failure;
  const words = { profile: profile.value, answers: [] };
  const book = readPlanBook(snapshot.value, words.profile, words.answers);
  const source = { snapshot: snapshot.value, book, ...words };
  const proposal = proposeRollOver(source, choices.value);
  const result = proposal.ok ? rolledLines(path, proposal.value) : refusedRoll(proposal.failure);
  return { status: 0, result };
};

function choicesOf({ options }: Arguments): Result<RollChoices, null> {
  const chosen: Record<string, string> = {};
  for (const [name, allowed] of Object.entries(values)) {
    const value = options[name]?.at(-1);
    if (value === undefined) continue;
    if (!allowed.some((one) => one === value)) return refuse(null);
    chosen[name] = value;
  }
  return succeed({ ...usualRollChoices, ...(chosen as Partial<RollChoices>) });
}
