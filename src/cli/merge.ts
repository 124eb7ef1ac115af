import type { WorkbookSnapshot } from "../domain/cells/SheetSnapshot";
import type { Profile } from "../domain/profile/Profile";
import { refuse, succeed, type Result } from "../domain/Result";
import { mergeReturnedBooks, type CopyToMerge } from "../usecases/mergeReturnedBooks";
import { readCopies } from "../usecases/readCopies";
import { parseArguments } from "./arguments";
import type { Command, CommandIo, Outcome } from "./Command";
import { givenCopies, type GivenCopy } from "./givenCopies";
import { mergeLines } from "./mergeLines";
import { readBook } from "./readBook";
import { readProfile } from "./readProfile";

const usage =
  "使い方: merge --base BASE.xlsx [--master MASTER.xlsx] [--copy 課=COPY.xlsx]… [--profile city.json] COPY.xlsx…";

/** `merge --base BASE.xlsx COPY.xlsx…`: what the 統合 would write, and what a person would decide. Nothing is written. */
export const merge: Command = async (args, io) => {
  const asked = readArguments(args);
  if (!asked.ok) return { status: 2, usage: `${asked.failure}${usage}` };
  const own = await readOwn(asked.value, io);
  if (!own.ok) return own.failure;
  const copies = await readGiven(asked.value.copies, io);
  return { status: 0, result: mergeLines(mergeReturnedBooks({ ...own.value, copies })) };
};

type Asked = {
  readonly base: string;
  readonly master: string;
  readonly profile: readonly string[] | undefined;
  readonly copies: readonly GivenCopy[];
};

/** The failure is what stands above the usage. */
function readArguments(args: readonly string[]): Result<Asked, string> {
  const parsed = parseArguments(args, ["base", "master", "copy", "profile"]);
  if (!parsed.ok) return refuse(`${parsed.failure}\n`);
  const { positionals, options } = parsed.value;
  const copies = givenCopies(positionals, options["copy"] ?? []);
  if (!copies.ok) return refuse(`${copies.failure}\n`);
  const base = options["base"]?.at(-1);
  if (base === undefined || copies.value.length === 0) return refuse("");
  const master = options["master"]?.at(-1) ?? base;
  return succeed({ base, master, profile: options["profile"], copies: copies.value });
}

type Own = {
  readonly base: WorkbookSnapshot;
  readonly master: WorkbookSnapshot;
  readonly profile: Profile;
};

/** The secretariat's own files: where one of them cannot be read, there is nothing to merge. */
async function readOwn(asked: Asked, io: CommandIo): Promise<Result<Own, Outcome>> {
  const profile = await readProfile(asked.profile, io);
  if (!profile.ok) return profile;
  const base = await readBook(asked.base, io);
  if (!base.ok) return base;
  const master = asked.master === asked.base ? base : await readBook(asked.master, io);
  if (!master.ok) return master;
  return succeed({ base: base.value, master: master.value, profile: profile.value });
}

async function readGiven(
  copies: readonly GivenCopy[],
  io: CommandIo,
): Promise<readonly CopyToMerge[]> {
  const returned = copies.map(({ file, path }) => ({
    file,
    bytes: async () => (await io.readBytes(path)) ?? Promise.reject(new Error(`${path}: no file`)),
  }));
  const reads = await readCopies({ files: io.files }, returned);
  return copies.flatMap(({ file, said }, index) => {
    const read = reads[index];
    return read ? [{ file, said, read }] : [];
  });
}
