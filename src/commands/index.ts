import "../adapters/office/withoutEval";
import { officeNotebook } from "../adapters/office/officeNotebook";
import { officeWorkbook } from "../adapters/office/officeWorkbook";
import { usualProfile } from "../domain/profile/Profile";
import { chosenLanguage } from "../messages/chosenLanguage";
import type { WorkbookFiles } from "../ports/WorkbookFiles";
import type { Deps } from "../usecases/Deps";
import { noticeAddress } from "./noticeAddress";
import { ribbonCommand, type RibbonSurroundings } from "./ribbonCommand";
import { ribbonFunctions } from "./ribbonFunctions";
import { showDialog } from "./showDialog";

/** The oldest Excel the use cases work with: LTSC 2021. */
const neededApi = "1.14";

// At once, not when Office is ready: at that moment a press that has waited for the page is handed over already.
for (const [name, run] of Object.entries(ribbonFunctions)) {
  const command = ribbonCommand(run, surroundings());
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void Office.onReady().then(() => command(event));
  });
}

function supports(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}

/** What a button has around it. Office is asked when it is pressed. */
function surroundings(): RibbonSurroundings {
  return {
    deps: excelDeps,
    works: () => supports("ExcelApi", neededApi),
    window,
    get showPane() {
      return supports("SharedRuntime", "1.1") ? () => Office.addin.showAsTaskpane() : undefined;
    },
    say: (call, at) => {
      const language = chosenLanguage(() => localStorage) ?? Office.context.displayLanguage;
      return showDialog(Office, noticeAddress(location.href, call, at, language));
    },
  };
}

/** A button reads no files; should a use case ever ask for one, what reads them is fetched then. */
const files: WorkbookFiles = {
  read: async (...file) => (await import("../adapters/xlsx")).xlsxFiles.read(...file),
};

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
