import { formatAddress } from "../domain/cells/address";
import type { WorkbookSnapshot } from "../domain/cells/SheetSnapshot";
import type { Outline } from "../domain/outline/Outline";
import { readOutline } from "../domain/outline/readOutline";
import { readPlanBook } from "../domain/planSheet/readPlanBook";
import { refuse, succeed, type Result } from "../domain/Result";
import { createChecker } from "../domain/rules/createChecker";
import type { Finding, Fix } from "../domain/rules/Finding";
import { findings as wording } from "../messages/findings";
import { tellFinding } from "../messages/tellFinding";
import { parseArguments } from "./arguments";
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
  const profile = await readProfile(options["profile"], io);
  if (!profile.ok) return profile.failure;
  const outline = await readOutlineFile(options["outline"]?.at(-1), io);
  if (!outline.ok) return outline.failure;
  const snapshot = await readBook(path, io);
  if (!snapshot.ok) return snapshot.failure;
  const words = { profile: profile.value, outline: outline.value };
  const book = readPlanBook(snapshot.value, profile.value);
  const found = createChecker()({ snapshot: snapshot.value, book, ...words });
  const lines = found.map((finding) => findingLine(finding, snapshot.value));
  return { status: 0, result: { file: book.file, findings: lines } };
};

async function readOutlineFile(
  path: string | undefined,
  io: CommandIo,
): Promise<Result<Outline | null, Outcome>> {
  if (path === undefined) return succeed(null);
  const bytes = await io.readBytes(path);
  if (!bytes) return refuse({ status: 2, usage: `「${path}」を開けません。` });
  const parsed = readOutline(new TextDecoder().decode(bytes));
  return parsed.ok
    ? succeed(parsed.value.outline)
    : refuse({
        status: 2,
        usage: `「${path}」は計画の概要として読めません（${parsed.failure.code}）。`,
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
