import { useClock, useFormat, useWhen } from "../../components/useWhen";
import { useMessages, usePaneState } from "../../PaneContext";

/** When something was written (ISO 8601): `今日 9:42`, `4月1日 9:42`, of another year as `useFullTime`. */
export function useHistoryTime(): (iso: string) => string {
  const { history: told } = useMessages();
  const { at } = usePaneState((state) => state.history.opening);
  const clock = useClock();
  const when = useWhen();
  const full = useFullTime();
  return (iso) => {
    const [then, today] = [new Date(iso), new Date(at)];
    if (then.toDateString() === today.toDateString()) return told.today(clock(iso));
    return then.getFullYear() === today.getFullYear() ? when(iso) : full(iso);
  };
}

const fullTime = {
  year: "numeric",
  month: "long",
  day: "numeric",
  hour: "numeric",
  minute: "2-digit",
} as const;

/** A moment (ISO 8601) for the record, which is read on other days, too: `2026年4月1日 9:42`. */
export function useFullTime(): (iso: string) => string {
  return useFormat(fullTime);
}
