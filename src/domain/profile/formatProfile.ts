import { columnKinds } from "./columnKinds";
import type { Profile } from "./Profile";

/** The order in which a person reads a profile; what is not named here follows by its name. */
const order: readonly string[] = [
  "name",
  "roles",
  "departments",
  "formerly",
  "spellings",
  "legend",
  "symbol",
  "meaning",
  "synonyms",
  ...columnKinds,
];

/**
 * The profile as a JSON text for a file. Equal profiles give equal texts, whatever the order of their fields, and
 * `parseProfile` gives back the same profile.
 */
export function formatProfile(profile: Profile): string {
  return `${JSON.stringify(profile, inOrder, 2)}\n`;
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => compare(a, b)));
}

function compare(a: string, b: string): number {
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function rank(key: string): number {
  const index = order.indexOf(key);
  return index < 0 ? order.length : index;
}
