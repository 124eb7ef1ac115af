import { merge } from "../../src/cli/merge";
import { ichinoseki } from "../../src/domain/profile/known/ichinoseki";
import { fixtureBytes, readFixture } from "../support/fixtures";
import { onSheet, type Clerk, type SheetChange } from "../support/clerks/Clerk";
import { textOf } from "../support/clerks/write";
import { runCommand } from "./runCommand";
import { returnedFile } from "./returnedFile";

/** What the command prints, as far as tests look at it. */
export type Merged = {
  cells: { sheet: string; cell: string; before: string; after: string }[];
  accepted: { file: string; cell: string; department: string; change: string }[];
  conflicts: Conflict[];
  infos: { type: string; file: string; message: string }[];
  warnings: { type: string; file: string; cell: string; message: string }[];
  refused: { file: string; code: string; message: string }[];
  notReturned: string[];
  questions: { code: string; file: string; message: string }[];
};
type Conflict = {
  type: string;
  files: string[];
  sheet: string;
  cell: string;
  header: string;
  departments: string[];
  base: string;
  versions: Record<string, string>;
  message: string;
};

export const sheetName = "進捗管理表";
const fixture = "ichinoseki_R5_clean.xlsx";
export const circulated = () => fixtureBytes(fixture);
/** A text of what was circulated. */
export const circulatedText = async (address: string) =>
  textOf(await readFixture(fixture), sheetName, address);
export const departments = ichinoseki.profile.departments.map(({ name }) => name);

export const onTable = (...changes: readonly SheetChange[]): Clerk =>
  onSheet(sheetName, ...changes);

type Files = Record<string, Uint8Array>;

/** The files at hand: what was circulated, the city's words, and what clerks made of what was circulated. */
export async function filesBy(clerks: Readonly<Record<string, Clerk>>, more: Files = {}) {
  const files: Files = {
    "base.xlsx": circulated(),
    "city.json": new TextEncoder().encode(JSON.stringify(ichinoseki.profile)),
    ...more,
  };
  for (const [file, clerk] of Object.entries(clerks))
    files[file] = await returnedFile(circulated(), clerk);
  return files;
}

/** Merges what these clerks return, each in a file of that name, into what the secretariat made of its own. */
export async function mergedOf(
  clerks: Readonly<Record<string, Clerk>>,
  master?: Clerk,
): Promise<Merged> {
  const files = await filesBy(master ? { ...clerks, "master.xlsx": master } : clerks);
  const own = ["--base", "base.xlsx", "--profile", "city.json"];
  const args = [...own, ...(master ? ["--master", "master.xlsx"] : []), ...Object.keys(clerks)];
  const { status, out } = await runCommand<Merged>(merge, files, ...args);
  if (status !== 0 || !out) throw new Error(`status ${status}`);
  return out;
}
