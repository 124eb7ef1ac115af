import type { FilterFacts } from "../../../domain/filter/shownMeasures";
import { reminderOf, type Reminder } from "../../../domain/progress/Reminder";
import { plansOf } from "../../../domain/unreported/plansOf";
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
    facts
      ? departments
          .map((department) => reminderText(reminderFor(department, facts), plan, locale))
          .join("\n\n\n")
      : "";
}

function reminderFor(department: string, facts: FilterFacts): Reminder {
  const { read, unreported } = facts;
  const plans = plansOf(department, unreported, read.profile);
  return reminderOf(department, workList(facts, department), plans, read.book.file);
}
