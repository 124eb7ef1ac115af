import type { PageSetup } from "hucre";

/** An ordinary list: A4 upright, as wide as the page. */
export const PRINT_ON_A4: PageSetup = {
  paperSize: "a4",
  orientation: "portrait",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
};
