import type { NamedRange, WriteSheet } from "hucre";

/** Print settings of the council's handout: A3 landscape at 85 %, who to ask in the footer. */
export const printOnA3: Pick<WriteSheet, "pageSetup" | "headerFooter"> = {
  pageSetup: {
    paperSize: "a3",
    orientation: "landscape",
    scale: 85,
    horizontalCentered: true,
    margins: { top: 0.5, bottom: 0.5, left: 0.4, right: 0.4, header: 0.2, footer: 0.25 },
  },
  headerFooter: { oddFooter: "&L事務局　長寿社会課&C&P / &N&R&A" },
};

/**
 * The names that hold a sheet's print area and repeated header rows. They are written here and not by way of
 * `pageSetup`, which leaves the sheet's name unquoted: Excel wants quotes where it begins like a row in R1C1 style.
 */
export const printNames = (sheet: string, area: string, headerRows: string): NamedRange[] => [
  { name: "_xlnm.Print_Area", range: `'${sheet}'!${area}`, scope: sheet },
  { name: "_xlnm.Print_Titles", range: `'${sheet}'!${headerRows}`, scope: sheet },
];
