import { chosenLanguage, chosenLanguageKey } from "../../messages/chosenLanguage";
import type { Locale } from "../../messages/inBoth";

/** What one person's PC remembers; never part of the workbook. */
export type PersonalMemory = {
  /** The department chosen last; null for the secretariat or when nothing is remembered. */
  readonly department: () => string | null;
  /** False when it could not be remembered. */
  readonly keepDepartment: (department: string | null) => boolean;
  /** The language chosen here; null: as Office's own. */
  readonly language: () => Locale | null;
  readonly keepLanguage: (language: Locale) => boolean;
  /** Whether the first page was read. */
  readonly welcomed: () => boolean;
  readonly keepWelcomed: (welcomed: boolean) => boolean;
  /** Whether the tour was asked for, and is to begin in the window in which the sample opens. */
  readonly tourWaits: () => boolean;
  readonly keepTourWaits: (waits: boolean) => boolean;
  /** What was typed into a workbook of this name and not written, as it was kept, in no order. */
  readonly unsaved: (file: string) => readonly string[];
  /** Keeps one such text, or takes it away (null). False when it could not be kept. */
  readonly keepUnsaved: (file: string, id: string, kept: string | null) => boolean;
};

const departmentKey = "planSheetAssistant.department";
const welcomedKey = "planSheetAssistant.welcomed";
const tourKey = "planSheetAssistant.tourWaits";
const unsavedKey = (file: string, id: string) =>
  `planSheetAssistant.unsaved.${encodeURIComponent(file)}.${id}`;

/**
 * Remembers in the browser's storage. Storage may be blocked by policy: then even touching it throws, so it is asked
 * for inside, and the pane goes on without a memory. Each unsaved text has a place of its own there: two panes on one
 * workbook do not overwrite each other's.
 */
export function browserMemory(storage: () => Storage): PersonalMemory {
  const put = (key: string, value: string | null): boolean => {
    try {
      if (value === null) storage().removeItem(key);
      else storage().setItem(key, value);
      return true;
    } catch {
      return false;
    }
  };
  const get = (key: string): string | null => {
    try {
      return storage().getItem(key);
    } catch {
      return null;
    }
  };
  const flag = (on: boolean) => (on ? "yes" : null);
  return {
    department: () => get(departmentKey),
    keepDepartment: (department) => put(departmentKey, department),
    language: () => chosenLanguage(storage),
    keepLanguage: (language) => put(chosenLanguageKey, language),
    welcomed: () => get(welcomedKey) !== null,
    keepWelcomed: (welcomed) => put(welcomedKey, flag(welcomed)),
    tourWaits: () => get(tourKey) !== null,
    keepTourWaits: (waits) => put(tourKey, flag(waits)),
    unsaved: (file) => {
      try {
        const items = storage();
        const keys = Array.from({ length: items.length }, (_, i) => items.key(i) ?? "");
        const own = keys.filter((key) => key.startsWith(unsavedKey(file, "")));
        return own.flatMap((key) => items.getItem(key) ?? []);
      } catch {
        return [];
      }
    },
    keepUnsaved: (file, id, kept) => put(unsavedKey(file, id), kept),
  };
}
