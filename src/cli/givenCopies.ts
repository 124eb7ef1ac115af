import { resolve } from "node:path";
import { refuse, succeed, type Result } from "../domain/Result";

/** A copy that a command is given. */
export type GivenCopy = {
  readonly path: string;
  /** Its name in what is printed: as short as tells it from the other copies. */
  readonly file: string;
  /** The department that `--copy` names for it. */
  readonly said: string | null;
};

/**
 * The copies of a command line: its positionals and the files of `--copy 課=FILE`, which may stand for a positional. One
 * that is given several times counts once. The failure is a sentence for the person.
 */
export function givenCopies(
  positionals: readonly string[],
  named: readonly string[],
): Result<readonly GivenCopy[], string> {
  const said = new Map<string, string | null>(positionals.map((path) => [resolve(path), null]));
  const paths = new Map(positionals.map((path) => [resolve(path), path]));
  for (const value of named) {
    const [, words = "", path = ""] = /^([^=]*)=(.+)$/su.exec(value) ?? [];
    const department = words.trim();
    if (department === "") return refuse(`--copy は「課=ファイル」の形で指定してください。`);
    const place = resolve(path);
    const before = said.get(place) ?? department;
    if (before !== department)
      return refuse(`「${path}」に、課が2つ（${before}、${department}）指定されています。`);
    said.set(place, department);
    if (!paths.has(place)) paths.set(place, path);
  }
  const places = [...paths.keys()];
  return succeed(
    [...paths].map(([place, path]) => ({
      path,
      file: shortName(place, places),
      said: said.get(place) ?? null,
    })),
  );
}

/** The file's name, with as many of its folders as tell it from the others. */
function shortName(place: string, places: readonly string[]): string {
  const parts = place.split(/[/\\]/u);
  const endOf = (path: readonly string[], count: number) => path.slice(-count).join("/");
  const others = places.filter((other) => other !== place).map((other) => other.split(/[/\\]/u));
  const isOwn = (count: number) =>
    others.every((other) => endOf(other, count) !== endOf(parts, count));
  const count = parts.findIndex((_, index) => isOwn(index + 1)) + 1;
  return endOf(parts, count === 0 ? parts.length : count);
}
