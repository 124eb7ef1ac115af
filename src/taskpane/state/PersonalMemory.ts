/** What one person's PC remembers; never part of the workbook. */
export type PersonalMemory = {
  /** The department chosen last; null for the secretariat or when nothing is remembered. */
  readonly department: () => string | null;
  /** False when it could not be remembered. */
  readonly keepDepartment: (department: string | null) => boolean;
};

const key = "planSheetAssistant.department";

/**
 * Remembers in the browser's storage. Storage may be blocked by policy: then even touching it throws, so it is asked
 * for inside, and the pane goes on without a memory.
 */
export function browserMemory(storage: () => Storage): PersonalMemory {
  return {
    department: () => {
      try {
        return storage().getItem(key);
      } catch {
        return null;
      }
    },
    keepDepartment: (department) => {
      try {
        if (department === null) storage().removeItem(key);
        else storage().setItem(key, department);
        return true;
      } catch {
        return false;
      }
    },
  };
}
