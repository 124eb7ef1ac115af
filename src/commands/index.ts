import { officeNotebook } from "../adapters/office/officeNotebook";
import { officeWorkbook } from "../adapters/office/officeWorkbook";
import { usualProfile } from "../domain/profile/Profile";
import type { WorkbookFiles } from "../ports/WorkbookFiles";
import type { Deps } from "../usecases/Deps";
import { ribbonCommand, type RibbonSurroundings } from "./ribbonCommand";
import { carryForwardByRibbon, undoByRibbon } from "./runOnce";

void Office.onReady().then(() => {
  const carryForward = ribbonCommand(carryForwardByRibbon, surroundings);
  const undo = ribbonCommand(undoByRibbon, surroundings);
  Office.actions.associate("carryForward", (event: Office.AddinCommands.Event) => {
    void carryForward(event);
  });
  Office.actions.associate("undo", (event: Office.AddinCommands.Event) => {
    void undo(event);
  });
});

const surroundings: RibbonSurroundings = {
  deps: excelDeps,
  storage: () => localStorage,
  get showPane() {
    const canShow = Office.context.requirements.isSetSupported("SharedRuntime", "1.1");
    return canShow ? () => Office.addin.showAsTaskpane() : undefined;
  },
};

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
