import type { Locale } from "./inBoth";

/** Where a PC remembers it; the pane and the ribbon's buttons look in the same place. */
export const chosenLanguageKey = "planSheetAssistant.language";

/** The language that a person chose in the pane; null where it is Office's own, or storage is blocked. */
export function chosenLanguage(
  storage: () => { getItem(key: string): string | null },
): Locale | null {
  try {
    const kept = storage().getItem(chosenLanguageKey);
    return kept === "ja" || kept === "en" ? kept : null;
  } catch {
    return null;
  }
}
