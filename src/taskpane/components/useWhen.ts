import { useMessages } from "../PaneContext";

/** A moment (ISO 8601) in the reader's words and time zone: `11月21日 9:42`. */
export function useWhen(): (iso: string) => string {
  const { locale } = useMessages();
  const format = new Intl.DateTimeFormat(locale === "ja" ? "ja-JP" : "en-GB", {
    month: "long",
    day: "numeric",
    hour: "numeric",
    minute: "2-digit",
  });
  return (iso) => {
    const time = Date.parse(iso);
    return Number.isNaN(time) ? iso : format.format(time);
  };
}
