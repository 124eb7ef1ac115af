import { reminderOf } from "../../../domain/progress/Reminder";
import { reminderText } from "../../../messages/reminderText";
import { workList } from "../../../usecases/workList";
import { useMessages, usePaneState } from "../../PaneContext";
import { filterFactsNow } from "../../state/filterFactsNow";
import { shownSheet } from "../../state/shownReading";

/** The reminders of some departments, one below the other. The plan is called as its file is. */
export function useReminderText(): (departments: readonly string[]) => string {
  const { locale } = useMessages();
  const facts = usePaneState(filterFactsNow);
  const sheet = usePaneState(shownSheet);
  const plan = facts?.read.snapshot.file.replace(/\.[^.]+$/u, "") || (sheet?.sheetName ?? "");
  return (departments) =>
    departments
      .map((department) => reminderOf(department, facts ? workList(facts, department) : []))
      .map((reminder) => reminderText(reminder, plan, locale))
      .join("\n\n\n");
}
