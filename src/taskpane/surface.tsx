import { createRoot } from "react-dom/client";
import { messagesFor } from "../messages/messagesFor";
import type { PaneDeps } from "../usecases/PaneDeps";
import { App } from "./App";
import { NotStarted } from "./NotStarted";
import { officeLook } from "./officeLook";
import { followRibbonCalls } from "./ribbonCalls";
import { fetchRooms } from "./rooms";
import { browserMemory } from "./state/PersonalMemory";
import { startPane } from "./state/startPane";

/** The oldest Excel the pane works with: LTSC 2021. */
const neededApi = "1.14";

/** Shows the pane, or why there can be none. `deps` is asked for only where it can work. */
export function showPane(element: HTMLElement, inExcel: boolean, deps: () => PaneDeps): void {
  const root = createRoot(element);
  const messages = messagesFor(inExcel ? Office.context.displayLanguage : navigator.language);
  document.documentElement.lang = messages.locale;
  if (!inExcel || !Office.context.requirements.isSetSupported("ExcelApi", neededApi)) {
    const { noExcel, oldExcel } = messages.startFailure;
    const facts = inExcel ? oldExcel : noExcel;
    // Excel's own version, by which whoever helps knows what to update.
    const detail = inExcel ? `Excel ${Office.context.diagnostics.version}` : "";
    root.render(<NotStarted facts={facts} messages={messages} detail={detail} />);
    return;
  }
  const { pane, started } = startPane(
    deps(),
    browserMemory(() => localStorage),
    "entry",
  );
  const look = officeLook(Office.context.officeTheme);
  root.render(<App pane={pane} messages={messages} look={look} />);
  followRibbonCalls(pane, window, started);
  addEventListener("pagehide", pane.stop);
  void started.then(fetchRooms);
}
