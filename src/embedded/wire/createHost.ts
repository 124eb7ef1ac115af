import type { HostWorkbook } from "../model/HostWorkbook";
import { createFaults, type HostFaults } from "./HostFaults";
import { noCounts, type HostCounts } from "./HostCounts";

export type HostOptions = {
  /** Requirement sets, over those of Excel LTSC 2021: ExcelApi 1.14 and what belongs to it. */
  readonly requirements?: Readonly<Record<string, string>>;
  /** Default `ja-JP`. */
  readonly locale?: string;
  /** What `Office.context.officeTheme` tells; none by default. */
  readonly theme?: OfficeTheme;
  /** What becomes of a workbook that the add-in opens in a window of its own (`Excel.createWorkbook`); default: refused. */
  readonly openNew?: (bytes: Uint8Array) => void;
};

/** Colours as `#RRGGBB`. */
export type OfficeTheme = {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
};

/** The host's side of the wire: one workbook, any number of add-in windows (`installHost`). */
export type Host = {
  readonly workbook: HostWorkbook;
  readonly options: HostOptions;
  readonly counts: HostCounts;
  readonly faults: HostFaults;
  /**
   * Bytes that a request and a response may have. Desktop Excel has no such limit; Excel on the web 5 MB (Office Add-ins
   * documentation, "Resource limits and performance").
   */
  readonly limits: { request: number; response: number };
  /** Stored by `Office.context.document.settings.saveAsync`. */
  readonly documentSettings: Map<string, string>;
  /** Milliseconds between looks whether a person still types into a cell. */
  readonly editingPoll: number;
  /**
   * Copies of the document that `getFileAsync` has made and nobody has closed, and the step that goes wrong next (once),
   * with the number that the client turns into its error.
   */
  readonly documentCopies: {
    open: number;
    fault: { readonly step: "open" | "slice"; readonly code: number } | null;
  };
};

export function createHost(workbook: HostWorkbook, options: HostOptions = {}): Host {
  return {
    workbook,
    options,
    counts: noCounts(),
    faults: createFaults(),
    limits: { request: Infinity, response: Infinity },
    documentSettings: new Map(),
    editingPoll: 10,
    documentCopies: { open: 0, fault: null },
  };
}
