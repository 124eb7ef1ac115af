import type { HostSheet } from "../../model/HostWorkbook";
import type { HostSession } from "../HostSession";

/** What a worksheet, its protection and its panes know. */
export type WorksheetSelf = { readonly session: HostSession; readonly sheet: HostSheet };
