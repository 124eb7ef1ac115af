import { registerOf } from "./DepartmentRegister";
import { registeredName } from "./registeredName";
import { everybody } from "./splitOwners";
import { successorsOf } from "./successorsOf";
import type { Profile } from "../profile/Profile";
import { resolveRole } from "../role/resolveRole";
import { fold } from "../text/fold";
import { similarity } from "../text/similarity";
import { alikeNames } from "./alikeNames";

/** What the city's register says about a name. */
export type NameVerdict =
  /** Also a department with its division or its section, by any of its spellings. */
  | { readonly kind: "known"; readonly department: string }
  /**
   * Another spelling of a department. `listed`: the register has it as one. `sure`: it is the same name to the ear or to
   * a glance; otherwise an abbreviation, or near enough to be a slip.
   */
  | {
      readonly kind: "spelling";
      readonly department: string;
      readonly listed: boolean;
      readonly sure: boolean;
    }
  | { readonly kind: "former"; readonly successors: readonly string[] }
  /** `likeliest`: the name of the register, past or present, that is most like it. */
  | { readonly kind: "unknown"; readonly likeliest: string | null }
  /** Nothing to hold it against: no register is kept, or it names everybody (関係各課) or a role (社協). */
  | { readonly kind: "open" };

/** Two names of which one is more than a chance resemblance of the other. */
const leastLike = 0.5;

const verdicts = new WeakMap<Profile, Map<string, NameVerdict>>();

/** `name` is folded. Judged once a profile: a sheet has thousands of tags and a dozen names. */
export function judgeName(name: string, profile: Profile): NameVerdict {
  const known = verdicts.get(profile) ?? new Map<string, NameVerdict>();
  verdicts.set(profile, known);
  const verdict = known.get(name) ?? judge(name, profile);
  known.set(name, verdict);
  return verdict;
}

/** Everybody whom a name may mean: whose findings about it are. */
export function departmentsMeant(name: string, profile: Profile): readonly string[] {
  const verdict = judgeName(name, profile);
  switch (verdict.kind) {
    case "known":
    case "spelling":
      return [verdict.department];
    case "former":
      return verdict.successors;
    case "unknown":
      return verdict.likeliest === null
        ? [name]
        : [name, ...departmentsMeant(fold(verdict.likeliest), profile)];
    case "open":
      return [name];
  }
}

function judge(name: string, profile: Profile): NameVerdict {
  const register = registerOf(profile);
  const { names } = register;
  if (names.size === 0) return { kind: "open" };
  const department = names.get(name);
  if (department !== undefined) {
    if (fold(department) === name) return { kind: "known", department };
    const sure = alikeNames(name, fold(department)) !== null;
    return { kind: "spelling", department, listed: true, sure };
  }
  const unit = registeredName(name, register);
  if (unit !== null) return { kind: "known", department: unit };
  const successors = successorsOf(name, profile);
  if (successors.length > 0) return { kind: "former", successors };
  if (everybody.test(name) || resolveRole(name, profile.roles) !== null) return { kind: "open" };
  return nearest(name, profile);
}

function nearest(name: string, profile: Profile): NameVerdict {
  const { names, former } = registerOf(profile);
  const alike = (wanted: "sound" | "slip") => [
    ...new Set(
      [...names].flatMap(([other, one]) => (alikeNames(name, other) === wanted ? [one] : [])),
    ),
  ];
  for (const wanted of ["sound", "slip"] as const) {
    const [department, ...others] = alike(wanted);
    if (department === undefined) continue;
    // Near two of them: a person has to say which.
    if (others.length > 0) return { kind: "unknown", likeliest: department };
    return { kind: "spelling", department, listed: false, sure: wanted === "sound" };
  }
  const [best] = [...names, ...[...former].map(([key, { name: one }]) => [key, one] as const)]
    .map(([other, one]) => ({ one, score: similarity(name, other) }))
    .sort((a, b) => b.score - a.score);
  return { kind: "unknown", likeliest: best && best.score >= leastLike ? best.one : null };
}
