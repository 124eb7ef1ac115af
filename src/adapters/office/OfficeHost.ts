/** The two globals of Office.js that the adapter works with; handed in, so that a test can bring its own client. */
export type OfficeHost = {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
};
