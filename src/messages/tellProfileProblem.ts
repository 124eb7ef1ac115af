import type { ProfileProblem } from "../domain/profile/ProfileProblem";
import type { Facts } from "./Facts";
import type { Messages } from "./messagesFor";
import type { ProblemKind } from "./profileProblem";

/** A problem in a profile; or a file of which not even the bytes could be had. */
export type ToldProblem = Omit<ProfileProblem, "code"> & {
  readonly code: ProfileProblem["code"] | "unreadable";
};

/** A problem in a city's words as 事象・原因・対処. `file`: where it was read; null for what was typed. */
export function tellProfileProblem(
  { profileProblem: told, words }: Pick<Messages, "profileProblem" | "words">,
  problem: ToldProblem,
  file: string | null,
): Facts {
  return {
    title: file === null ? told.titleTyped : told.titleFile(file),
    what: told.what(placeOf()),
    ...told.told[whichProblem(problem)],
  };

  /** `departments.0.spellings.2` as 課の1つめの「ほかの書き方」の3つめ. */
  function placeOf(): string {
    if (problem.path === "") return told.whole;
    return problem.path.split(".").reduce((place, part) => {
      if (/^\d+$/u.test(part)) return told.numbered(place, Number(part) + 1);
      const name = nameOf(part);
      return place === "" ? name : told.within(place, name);
    }, "");
  }

  function nameOf(part: string): string {
    const known: Readonly<Record<string, string>> = { ...words.kind, ...told.parts };
    return Object.hasOwn(known, part) ? (known[part] ?? part) : part;
  }
}

/** What kind of problem it is, by the words that the reader of profiles describes it with. */
export function whichProblem({ code, detail }: ToldProblem): ProblemKind {
  if (code !== "not-a-profile") return code;
  const kinds: readonly (readonly [RegExp, ProblemKind])[] = [
    [/ also means /u, "two-meanings"],
    [/only spaces/u, "blank"],
    [/^no kind of column/u, "unknown-kind"],
    [/levels deep/u, "too-deep"],
    [/at most|too big/iu, "too-much"],
  ];
  return kinds.find(([pattern]) => pattern.test(detail))?.[1] ?? "wrong-shape";
}
