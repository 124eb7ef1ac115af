import type { z } from "zod";
import { refuse, succeed, type Result } from "../Result";
import { columnKinds } from "./columnKinds";
import { formatProfile } from "./formatProfile";
import { profileSchema, type Profile } from "./Profile";
import type { ProfileProblem } from "./ProfileProblem";

/**
 * Characters of a whole profile as a file. It circulates inside the workbook; a request to Excel carries 5 MB, and a
 * character can need six bytes there.
 */
export const longestProfile = 500_000;

/** Lists and records inside each other. Ours has four levels; far deeper ones cannot be written down again. */
const deepest = 50;

/** The value as a profile, or the first thing that is wrong with it. */
export function checkProfile(value: unknown): Result<Profile, ProfileProblem> {
  if (isDeeper(value, deepest)) return refuse(problem("", `more than ${deepest} levels deep`));
  const parsed = profileSchema.safeParse(value);
  if (!parsed.success) {
    return refuse(problemOf(parsed.error.issues[0]));
  }
  const { length } = formatProfile(parsed.data);
  return length <= longestProfile
    ? succeed(parsed.data)
    : refuse(problem("", `${length} characters; at most ${longestProfile}`));
}

/** Only `synonyms` has a closed list of keys; zod's words do not say what the list is. */
function problemOf(issue: z.core.$ZodIssue | undefined): ProfileProblem {
  const path = (issue?.path ?? []).map(String);
  if (issue?.code !== "unrecognized_keys") return problem(path.join("."), issue?.message ?? "");
  const detail = `no kind of column; the kinds are: ${columnKinds.join(" ")}`;
  return problem([...path, ...issue.keys.slice(0, 1)].join("."), detail);
}

function problem(path: string, detail: string): ProfileProblem {
  return { code: "not-a-profile", path, detail };
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}
