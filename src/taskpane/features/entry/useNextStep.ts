import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { nextBlank } from "../../state/blankEntries";
import { ownDrafts } from "../../state/ownDrafts";
import { shownProfile } from "../../state/shownProfile";
import { shownSheet } from "../../state/shownReading";
import { useOwnDepartment } from "./useCell";

/** What there is to do when nothing waits to be written: drafts to confirm, else the next empty cell; null when all is done. */
export function useNextStep(): { readonly label: string; readonly run: () => void } | null {
  const pane = usePane();
  const { after, writing: told } = useMessages();
  const own = useOwnDepartment();
  const sheet = usePaneState(shownSheet);
  const profile = usePaneState(shownProfile);
  const selection = usePaneState((state) => state.selection);
  const count = usePaneState((state) => ownDrafts(state).own.length);
  if (count > 0)
    return {
      label: after.confirm(count),
      run: () => {
        pane.carry.show("drafts");
        pane.openTab("carryForward");
      },
    };
  const here = selection?.sheetId === sheet?.sheetId ? (selection?.position ?? null) : null;
  const next = sheet && nextBlank(sheet, own, profile, here);
  return sheet && next
    ? { label: told.nextBlank, run: () => void pane.goTo(sheet.sheetId, next.anchor) }
    : null;
}
