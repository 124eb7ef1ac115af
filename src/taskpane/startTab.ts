import { tabs, type Tab } from "./state/PaneState";

/** The tab that the page's address asks for (`?tab=check`); 記入 where it asks for none. */
export function startTab(search: string): Tab {
  const asked = new URLSearchParams(search).get("tab");
  return tabs.find((tab) => tab === asked) ?? "entry";
}
