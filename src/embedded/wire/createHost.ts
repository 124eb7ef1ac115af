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
  /** Bytes that a request and a response may have. Desktop Excel has no such limit; Excel on the web 5 MB. */
  readonly limits?: { readonly request: number; readonly response: number };
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
  readonly limits: { request: number; response: number };
  /** Stored by `Office.context.document.settings.saveAsync`. */
  readonly documentSettings: Map<string, string>;
  /** Milliseconds between looks whether a person still types into a cell. */
  readonly editingPoll: number;
};

/** The limits of Excel on the web (Office Add-ins documentation, "Resource limits and performance"). */
export const webLimits = { request: 5 * 1024 * 1024, response: 5 * 1024 * 1024 };

export function createHost(workbook: HostWorkbook, options: HostOptions = {}): Host {
  return {
    workbook,
    options,
    counts: noCounts(),
    faults: createFaults(),
    limits: { ...(options.limits ?? { request: Infinity, response: Infinity }) },
    documentSettings: new Map(),
    editingPoll: 10,
  };
}
