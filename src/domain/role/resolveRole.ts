import { fold } from "../text/fold";

/** The role as the city spells it, ignoring width and spaces; null where its list does not have it. */
export function resolveRole(text: string, roles: readonly string[]): string | null {
  const folded = fold(text);
  return roles.find((role) => fold(role) === folded) ?? null;
}
