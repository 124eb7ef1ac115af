import { refuse, succeed, type Result } from "../../domain/Result";
import type {
  BytesFailure,
  Delivered,
  DeliveryFailure,
  DeliveryWay,
  OutgoingFile,
  WorkbookDelivery,
} from "../../ports/WorkbookDelivery";
import type { Running } from "../../ports/LiveWorkbook";
import { base64Of } from "./base64Of";
import { documentFile } from "./documentFile";
import { hostErrorOf, readFailureOf, type HostError } from "./hostErrors";
import { inExcel } from "./inExcel";
import { inTurn } from "./inTurn";
import type { OfficeHost } from "./OfficeHost";

/** What delivering needs of the page, and of those who know file formats. */
export type DeliveryMeans = {
  /** Starts a download; null where the page cannot. */
  readonly download: ((file: OutgoingFile) => void) | null;
  /** Several files as one .zip. */
  readonly zip: (files: readonly OutgoingFile[]) => Promise<Uint8Array>;
};

/** Hands files out of the pane over Office.js, or as a download of the page. */
export function officeDelivery(office: OfficeHost, means: DeliveryMeans): WorkbookDelivery {
  const ways = () => openWays(office, means);
  return {
    bytes: (running) => inTurn(office, () => openFile(office, running)),
    ways,
    deliver: async (files, zipName, not = []) => {
      const open = ways().filter((way) => !not.includes(way));
      const [first, ...left] = files;
      if (!first) throw new Error("Nothing to deliver");
      if (open.includes("download") && means.download) {
        const one = left.length === 0 ? first : { name: zipName, bytes: await means.zip(files) };
        means.download(one);
        return succeed({ way: "download", file: one.name });
      }
      if (open.includes("opened") && isWorkbook(first)) return openNew(office, first, left);
      return refuse({ code: "no-way", detail: `${open.join(", ")} for ${first.name}` });
    },
  };
}

/**
 * Excel for Mac and for iPad never downloads (OfficeDev/office-js#2700, "by design"). In Excel for Windows it depends on
 * the web view, which does not tell: there a person says whether the file came.
 */
function openWays({ Office }: OfficeHost, { download }: DeliveryMeans): DeliveryWay[] {
  const { platform, requirements } = Office.context;
  const closed = [Office.PlatformType.Mac, Office.PlatformType.iOS].includes(platform);
  return [
    ...(download && !closed ? (["download"] as const) : []),
    ...(requirements.isSetSupported("ExcelApi", "1.8") ? (["opened"] as const) : []),
  ];
}

/** The name costs a round trip, by which it also shows whether a cell is being edited. */
async function openFile(
  office: OfficeHost,
  running?: Running,
): Promise<Result<OutgoingFile, BytesFailure>> {
  const { requirements } = office.Office.context;
  if (!requirements.isSetSupported("CompressedFile", "1.1"))
    return refuse({ code: "not-offered", detail: "CompressedFile 1.1" });
  const name = await inExcel(office, async (context) => {
    context.workbook.load("name");
    await context.sync();
    return context.workbook.name;
  });
  if (!name.ok) return refuse(failureOf(name.failure));
  const bytes = await documentFile(office, running);
  return bytes.ok ? succeed({ name: name.value, bytes: bytes.value }) : bytes;
}

/** `Excel.createWorkbook` takes .xlsx alone, and no name. */
function isWorkbook({ name }: OutgoingFile): boolean {
  return /\.xlsx$/iu.test(name);
}

async function openNew(
  { Excel }: OfficeHost,
  file: OutgoingFile,
  left: readonly OutgoingFile[],
): Promise<Result<Delivered, DeliveryFailure>> {
  try {
    await Excel.createWorkbook(base64Of(file.bytes));
    return succeed({ way: "opened", file: file.name, left });
  } catch (error) {
    const known = hostErrorOf(error);
    if (!known) throw error;
    return refuse(failureOf(known));
  }
}

function failureOf(error: HostError): { code: "cell-editing" | "host-failure"; detail: string } {
  const { code, detail } = readFailureOf(error);
  return { code: code === "cell-editing" ? code : "host-failure", detail };
}
