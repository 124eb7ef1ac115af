import { formatAddress } from "../domain/cells/address";
import type { WorkbookSnapshot } from "../domain/cells/SheetSnapshot";
import type { Outline } from "../domain/outline/Outline";
import { readOutline } from "../domain/outline/readOutline";
import { readPlanBook } from "../domain/planSheet/readPlanBook";
import { refuse, succeed, type Result } from "../domain/Result";
import { createChecker } from "../domain/rules/createChecker";
import type { Finding, Fix } from "../domain/rules/Finding";
import { findings as wording } from "../messages/findings";
import { outlineReasons } from "../messages/outlineReasons";
import { tellFinding } from "../messages/tellFinding";
import { type Arguments, parseArguments } from "./arguments";
import type { Command, CommandIo, Outcome } from "./Command";
import { editLine } from "./editLine";
import { readBook } from "./readBook";
import { readProfile } from "./readProfile";

const usage =
  "使い方: check BOOK.xlsx [--last LAST.xlsx] [--outline OUTLINE.json|OUTLINE.txt] [--profile city.json]";

/** `check BOOK.xlsx`: what the 点検 finds, and how it would put it right. Nothing is written. */
export const check: Command = async (args, io) => {
  const parsed = parseArguments(args, ["last", "outline", "profile"]);
  if (!parsed.ok) return { status: 2, usage: `${parsed.failure}\n${usage}` };
  const { positionals, options } = parsed.value;
  const [path, more] = positionals;
  if (path === undefined || more !== undefined) return { status: 2, usage };
  const given = await readGiven(path, options, io);
  if (!given.ok) return given.failure;
  const { snapshot, book, last, words } = given.value;
  const found = createChecker()({ snapshot, book, lastYear: last, ...words });
  const findings = found.map((finding) => findingLine(finding, snapshot));
  return { status: 0, result: { file: book.file, last: last?.file ?? null, findings } };
};

/** Everything the command is given, read. */
async function readGiven(path: string, options: Arguments["options"], io: CommandIo) {
  const profile = await readProfile(options["profile"], io);
  if (!profile.ok) return profile;
  const outline = await readOutlineFile(options["outline"]?.at(-1), io);
  if (!outline.ok) return outline;
  const lastPath = options["last"]?.at(-1);
  const last = lastPath === undefined ? succeed(null) : await readBook(lastPath, io);
  if (!last.ok) return last;
  const snapshot = await readBook(path, io);
  if (!snapshot.ok) return snapshot;
  const words = { profile: profile.value, outline: outline.value };
  const given = {
    snapshot: snapshot.value,
    book: readPlanBook(snapshot.value, profile.value),
    last: last.value && readPlanBook(last.value, profile.value),
    words,
  };
  return succeed(given) satisfies Result<typeof given, Outcome>;
}

async function readOutlineFile(
  path: string | undefined,
  io: CommandIo,
): Promise<Result<Outline | null, Outcome>> {
  if (path === undefined) return succeed(null);
  const bytes = await io.readBytes(path);
  if (!bytes) return refuse({ status: 2, usage: `「${path}」を開けません。` });
  const parsed = readOutline(new TextDecoder().decode(bytes));
  if (parsed.ok) return succeed(parsed.value.outline);
  const { why, remedy } = outlineReasons.ja.problem[parsed.failure.code];
  return refuse({
    status: 2,
    usage: `「${path}」は計画の体系として読めません。${why}${remedy}`,
  });
}

/** A finding in the terms of the command line. Where a person would choose, `fix` is null and `choices` has the ways. */
function findingLine(finding: Finding, snapshot: WorkbookSnapshot) {
  const { rule, severity, sheetName, position, departments, subject, fixes } = finding;
  const { what, why, todo } = tellFinding(wording.ja, finding);
  const [only, ...others] = fixes;
  const lineOf = ({ edits }: Fix) => edits.map((edit) => editLine(edit, snapshot));
  return {
    rule,
    severity,
    sheet: sheetName,
    cell: formatAddress(position),
    message: `${what}${why}${todo}`,
    measure: finding.measureTitle,
    departments,
    subject,
    fix: only && others.length === 0 ? lineOf(only) : null,
    ...(others.length > 0
      ? { choices: fixes.map((fix) => ({ choice: fix.choice, edits: lineOf(fix) })) }
      : {}),
  };
}
