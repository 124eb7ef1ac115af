import { departmentsNamed } from "../department/departmentsNamed";
import type { Profile } from "../profile/Profile";

/** A person's answer: this part of an owner cell is short for that department. */
export type OwnerAnswer = { readonly part: string; readonly department: string };

/** The profile with the answers as spellings; a department that it does not have yet is added. */
export function answerOwners(profile: Profile, answers: readonly OwnerAnswer[]): Profile {
  return answers.reduce<Profile>((known, { part, department }) => {
    const [name] = departmentsNamed(department, known);
    const present = known.departments.some((one) => one.name === name);
    const departments = present
      ? known.departments
      : [...known.departments, { name, formerly: [], spellings: [] }];
    return {
      ...known,
      departments: departments.map((one) =>
        one.name === name && !one.spellings.includes(part)
          ? { ...one, spellings: [...one.spellings, part] }
          : one,
      ),
    };
  }, profile);
}
