import { useClock, useWhen } from "../../components/useWhen";
import { useMessages, usePaneState } from "../../PaneContext";

/** When something was written (ISO 8601): `今日 9:42`, `4月1日 9:42`, of another year `2025年4月1日 9:42`. */
export function useHistoryTime(): (iso: string) => string {
  const { history: told, locale } = useMessages();
  const { at } = usePaneState((state) => state.history.opening);
  const clock = useClock();
  const when = useWhen();
  const withYear = new Intl.DateTimeFormat(locale === "ja" ? "ja-JP" : "en-GB", {
    year: "numeric",
    month: "long",
    day: "numeric",
    hour: "numeric",
    minute: "2-digit",
  });
  return (iso) => {
    const [then, today] = [new Date(iso), new Date(at)];
    if (then.toDateString() === today.toDateString()) return told.today(clock(iso));
    const otherYear = then.getFullYear() !== today.getFullYear();
    return otherYear && !Number.isNaN(then.getTime()) ? withYear.format(then) : when(iso);
  };
}
