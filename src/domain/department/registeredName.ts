import type { DepartmentRegister } from "./DepartmentRegister";

/** 福祉課(高齢係), 福祉課高齢係: a section, named with its department. */
const inBrackets = /^(?<department>.+)[([][^()[\]]{1,20}(?:係|担当|班)[)\]]$/u;
const section = /^[^課室局]{1,12}係$/u;
/** 福祉部福祉課: a department, named with the division that it belongs to; 消防本部 is a house of its own. */
const division = /(?<!本)部/gu;

const known = new WeakMap<DepartmentRegister, Map<string, string | null>>();

/**
 * Today's name of the department that a folded name stands for, by one of its spellings – also where its division stands
 * before it or its section behind it. Null where the register does not know it.
 */
export function registeredName(folded: string, register: DepartmentRegister): string | null {
  const { names } = register;
  const name = names.get(folded);
  if (name !== undefined || names.size === 0) return name ?? null;
  const found = known.get(register) ?? new Map<string, string | null>();
  known.set(register, found);
  const before = found.get(folded);
  if (before !== undefined) return before;
  const wider = withoutSection(withoutDivision(folded, register), register);
  found.set(folded, wider);
  return wider;
}

/** Every name that the folded one may be short of its division for, itself first. */
function withoutDivision(folded: string, { former }: DepartmentRegister): string[] {
  if (former.has(folded)) return [];
  return [folded, ...[...folded.matchAll(division)].map(({ index }) => folded.slice(index + 1))];
}

function withoutSection(candidates: readonly string[], { names }: DepartmentRegister) {
  for (const name of candidates) {
    const bare = inBrackets.exec(name)?.groups?.department ?? name;
    const exact = names.get(bare);
    if (exact !== undefined) return exact;
    for (const [spelling, department] of names)
      if (bare.startsWith(spelling) && section.test(bare.slice(spelling.length))) return department;
  }
  return null;
}
