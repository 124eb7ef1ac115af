import type { HostStyle } from "./HostWorkbook";

/** The look of a cell that nobody has formatted. */
export const defaultStyle: HostStyle = { numberFormat: "General" };
