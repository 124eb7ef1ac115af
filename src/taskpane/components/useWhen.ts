import { useMessages } from "../PaneContext";

/** The time of day of a moment (ISO 8601) in the reader's time zone: `9:40`. */
export function useClock(): (iso: string) => string {
  return useFormat({ hour: "numeric", minute: "2-digit" });
}

/** A moment (ISO 8601) in the reader's words and time zone: `11月21日 9:42`. */
export function useWhen(): (iso: string) => string {
  return useFormat({ month: "long", day: "numeric", hour: "numeric", minute: "2-digit" });
}

function useFormat(options: Intl.DateTimeFormatOptions): (iso: string) => string {
  const { locale } = useMessages();
  const format = new Intl.DateTimeFormat(locale === "ja" ? "ja-JP" : "en-GB", options);
  return (iso) => {
    const time = Date.parse(iso);
    return Number.isNaN(time) ? iso : format.format(time);
  };
}
