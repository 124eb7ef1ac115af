import { createRoot, type Root } from "react-dom/client";
import { officeNotebook } from "../adapters/office/officeNotebook";
import { officeWorkbook } from "../adapters/office/officeWorkbook";
import { usualProfile } from "../domain/profile/Profile";
import { messagesFor } from "../messages/messagesFor";
import type { WorkbookFiles } from "../ports/WorkbookFiles";
import type { Deps } from "../usecases/Deps";
import { App } from "./App";
import { NotStarted } from "./NotStarted";
import { officeLook } from "./officeLook";
import { followRibbonCalls } from "./ribbonCalls";
import { browserMemory } from "./state/PersonalMemory";
import { startPane } from "./state/startPane";

/** The oldest Excel the pane works with: LTSC 2021. */
const neededApi = "1.14";

/** Most people never open a file here: what reads files is fetched when the first one is picked. */
const files: WorkbookFiles = {
  read: async (...file) => (await import("../adapters/xlsxWorker")).filesOffThePage.read(...file),
};

void Office.onReady().then(({ host }) => {
  const element = document.getElementById("root");
  if (!element) throw new Error("The page has no element with the id root");
  start(createRoot(element), host === Office.HostType.Excel);
});

function start(root: Root, inExcel: boolean): void {
  const messages = messagesFor(inExcel ? Office.context.displayLanguage : navigator.language);
  document.documentElement.lang = messages.locale;
  if (!inExcel || !Office.context.requirements.isSetSupported("ExcelApi", neededApi)) {
    const { noExcel, oldExcel } = messages.startFailure;
    root.render(<NotStarted facts={inExcel ? oldExcel : noExcel} messages={messages} />);
    return;
  }
  const { pane, started } = startPane(
    excelDeps(),
    browserMemory(() => localStorage),
    "entry",
  );
  const look = officeLook(Office.context.officeTheme);
  root.render(<App pane={pane} messages={messages} look={look} />);
  followRibbonCalls(pane, window, started);
  addEventListener("pagehide", pane.stop);
}

function excelDeps(): Deps {
  const office = { Excel, Office };
  return {
    workbook: officeWorkbook(office),
    notebook: officeNotebook(office),
    files,
    profile: usualProfile,
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
  };
}
