/**
 * Why the pane cannot work here.
 *
 * - `old-browser`: the web view cannot run the pane (Excel 2016/2019 use Internet Explorer 11).
 * - `no-office`: Office.js could not be loaded.
 * - `not-in-excel`: the page was opened in an ordinary browser.
 * - `old-excel`: this Excel lacks what the add-in builds upon (ExcelApi 1.14).
 * - `not-started`: the pane's own files did not arrive or failed at once.
 */
export type Obstacle = "old-browser" | "no-office" | "not-in-excel" | "old-excel" | "not-started";
