import { useMessages } from "../PaneContext";
import type { ShownColumn } from "./HeaderCell";

/** A column in words, for sentences and labels: `社協 令和4年度実績`. */
export function useColumnWords(): (column: ShownColumn) => string {
  const { words, locale } = useMessages();
  return ({ kind, fiscalYear, party }) => {
    const year = fiscalYear === null ? "" : words.year(fiscalYear);
    const named = locale === "ja" ? `${year}${words.kind[kind]}` : `${year} ${words.kind[kind]}`;
    return party === null ? named.trim() : `${party} ${named}`.trim();
  };
}
