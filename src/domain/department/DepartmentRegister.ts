import type { Profile } from "../profile/Profile";
import { fold } from "../text/fold";

/** The departments of a profile, ready to be looked up by folded name. */
export type DepartmentRegister = {
  /** Today's names by each of their spellings. */
  readonly names: ReadonlyMap<string, string>;
  /** Former names, as the profile writes them, with the departments of today that list them, in register order. */
  readonly former: ReadonlyMap<string, { readonly name: string; readonly successors: string[] }>;
};

const registers = new WeakMap<Profile, DepartmentRegister>();

/** Made once a profile: a sheet asks for thousands of names. */
export function registerOf(profile: Profile): DepartmentRegister {
  const known = registers.get(profile);
  if (known) return known;
  const register = makeRegister(profile);
  registers.set(profile, register);
  return register;
}

function makeRegister({ departments }: Profile): DepartmentRegister {
  const names = new Map<string, string>();
  const former = new Map<string, { name: string; successors: string[] }>();
  for (const { name, spellings, formerly } of departments) {
    for (const spelling of [name, ...spellings]) names.set(fold(spelling), name);
    for (const earlier of formerly) {
      const entry = former.get(fold(earlier)) ?? { name: earlier, successors: [] };
      if (!entry.successors.includes(name)) entry.successors.push(name);
      former.set(fold(earlier), entry);
    }
  }
  return { names, former };
}
