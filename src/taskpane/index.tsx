import { createRoot, type Root } from "react-dom/client";
import { officeCirculation } from "../adapters/office/officeCirculation";
import { officeDelivery } from "../adapters/office/officeDelivery";
import { officeNotebook } from "../adapters/office/officeNotebook";
import { officeWorkbook } from "../adapters/office/officeWorkbook";
import { pageDownload } from "../adapters/office/pageDownload";
import { usualProfile } from "../domain/profile/Profile";
import { messagesFor } from "../messages/messagesFor";
import type { CopyMaker } from "../ports/CopyMaker";
import type { OutgoingFile } from "../ports/WorkbookDelivery";
import type { WorkbookFiles } from "../ports/WorkbookFiles";
import type { MergeDeps } from "../usecases/MergeDeps";
import { App } from "./App";
import { breather } from "./breather";
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

/** The secretariat alone makes copies, a few times a year. */
const makingCopies = () => import("../adapters/xlsx/change/xlsxCopies");
const copyMaker: CopyMaker = {
  copy: async (...order) => (await makingCopies()).xlsxCopies.copy(...order),
  readStamp: async (...file) => (await makingCopies()).xlsxCopies.readStamp(...file),
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

function excelDeps(): MergeDeps {
  const office = { Excel, Office };
  const delivery = {
    download: pageDownload(document),
    zip: async (outgoing: readonly OutgoingFile[]) =>
      (await import("../adapters/xlsx/zip/zipFiles")).zipFiles(outgoing, new Date()),
  };
  return {
    workbook: officeWorkbook(office),
    notebook: officeNotebook(office),
    files,
    profile: usualProfile,
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
    delivery: officeDelivery(office, delivery),
    copyMaker,
    circulation: officeCirculation(office),
    breathe: breather(),
  };
}
