import { useMemo } from "react";
import { useMessages } from "../PaneContext";

const timeOfDay = { hour: "numeric", minute: "2-digit" } as const;
const dayAndTime = { month: "long", day: "numeric", ...timeOfDay } as const;

/** The time of day of a moment (ISO 8601) in the reader's time zone: `9:40`. */
export function useClock(): (iso: string) => string {
  return useFormat(timeOfDay);
}

/** A moment (ISO 8601) in the reader's words and time zone: `11月21日 9:42`. */
export function useWhen(): (iso: string) => string {
  return useFormat(dayAndTime);
}

/** A moment (ISO 8601) as `options` say, which must be the same object each time: to make a format takes long. */
export function useFormat(options: Intl.DateTimeFormatOptions): (iso: string) => string {
  const { locale } = useMessages();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(locale === "ja" ? "ja-JP" : "en-GB", options);
    return (iso) => {
      const time = Date.parse(iso);
      return Number.isNaN(time) ? iso : format.format(time);
    };
  }, [locale, options]);
}
