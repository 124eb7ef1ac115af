import "../adapters/office/withoutEval";
import { officeCirculation } from "../adapters/office/officeCirculation";
import { officeDelivery } from "../adapters/office/officeDelivery";
import { officeNotebook } from "../adapters/office/officeNotebook";
import { officeRecords } from "../adapters/office/officeRecords";
import { officeWorkbook } from "../adapters/office/officeWorkbook";
import { pageDownload } from "../adapters/office/pageDownload";
import { pageFile } from "../adapters/office/pageFile";
import { usualProfile } from "../domain/profile/Profile";
import type { CopyMaker } from "../ports/CopyMaker";
import type { OutgoingFile } from "../ports/WorkbookDelivery";
import type { WorkbookFiles } from "../ports/WorkbookFiles";
import type { PaneDeps } from "../usecases/PaneDeps";
import { breather } from "./breather";

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

/** The plan of a city that does not exist, to try everything on; fetched when somebody asks for it. */
const sampleAddress = new URL(
  "../../assets/samples/みなも市_地域福祉計画_令和5年度.xlsx",
  import.meta.url,
);

/** What is shown comes in scripts of its own, while Office.js starts: a ribbon button is answered without it. */
const surface = import(/* webpackChunkName: "surface" */ "./surface");

void Office.onReady().then(async ({ host }) => {
  const element = document.getElementById("root");
  if (!element) throw new Error("The page has no element with the id root");
  const { showPane } = await surface;
  showPane(element, host === Office.HostType.Excel, excelDeps);
});

function excelDeps(): PaneDeps {
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
    records: officeRecords(office),
    sample: pageFile(sampleAddress.href, "みなも市_地域福祉計画.xlsx"),
  };
}
