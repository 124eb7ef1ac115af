import { useCallback, useState } from "react";
import type { HostWorkbook } from "../model/HostWorkbook";
import type { RibbonButton } from "./Ribbon";
import type { CommandRuntime } from "./runtime/CommandRuntime";
import type { PaneControl } from "./usePane";
import { otherExplanations, words, type Explanation } from "./words";

/** What the ribbon's buttons do, as the manifest says: ShowTaskpane or ExecuteFunction. */
export function useRibbon(
  workbook: HostWorkbook | null,
  commands: CommandRuntime,
  pane: PaneControl,
  onExplain: (explanation: Explanation | null) => void,
) {
  const [running, setRunning] = useState<RibbonButton | null>(null);
  const execute = useCallback(
    async (button: Exclude<RibbonButton, "open">) => {
      onExplain(null);
      setRunning(button);
      const outcome = await commands.invoke(button);
      setRunning(null);
      if (outcome !== "completed") onExplain(otherExplanations.commandFailed(words.ribbon[button]));
    },
    [commands, onExplain],
  );
  const press = (button: RibbonButton) => {
    if (!workbook) return;
    if (button === "open") return pane.show();
    // An entry that is not finished was committed when the sheet lost the keyboard to this button.
    void execute(button);
  };
  return { running, press };
}
