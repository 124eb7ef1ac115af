import { initialPane, type PaneState, type Tab } from "./PaneState";
import type { PersonalMemory } from "./PersonalMemory";

/** The pane before it has read anything. The first page is shown by itself until somebody has read it. */
export function firstState(memory: PersonalMemory, tab: Tab): PaneState {
  const welcome = memory.welcomed() ? null : { opening: null };
  return {
    ...initialPane,
    tab,
    department: memory.department(),
    language: memory.language(),
    guide: { ...initialPane.guide, welcome },
  };
}
