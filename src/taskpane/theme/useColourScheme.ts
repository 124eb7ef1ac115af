import { useSyncExternalStore } from "react";
import type { ColourScheme } from "./paneThemes";

/** What Office says of its own look; null where it says nothing. */
export type OfficeLook = { readonly dark: boolean } | null;

const queries = ["(forced-colors: active)", "(prefers-color-scheme: dark)"] as const;

/** Follows the system's high contrast, else Office's theme, else the system's light or dark. */
export function useColourScheme(office: OfficeLook): ColourScheme {
  const system = useSyncExternalStore(watch, systemScheme);
  if (system === "highContrast" || office === null) return system;
  return office.dark ? "dark" : "light";
}

function systemScheme(): ColourScheme {
  const [forced, dark] = queries;
  if (matches(forced)) return "highContrast";
  return matches(dark) ? "dark" : "light";
}

function matches(query: string): boolean {
  return typeof matchMedia === "function" && matchMedia(query).matches;
}

function watch(changed: () => void): () => void {
  if (typeof matchMedia !== "function") return () => undefined;
  const lists = queries.map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener("change", changed);
  return () => {
    for (const list of lists) list.removeEventListener("change", changed);
  };
}
