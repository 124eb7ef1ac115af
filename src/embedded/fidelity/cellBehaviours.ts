import {
  article,
  experiment,
  issue,
  reference,
  support,
  type HostBehaviour,
} from "./HostBehaviour";

const range = reference("excel.range");
const blanks = article("excel/excel-add-ins-blank-null-values");
const values = "wire/rangeValues.test.ts";
const typing = "model/parseTypedInput.test.ts";
const formats = "wire/formats.test.ts";
const lines = "wire/lines.test.ts";

/** What is written into cells, what is read from them, and what they look like. */
export const cellBehaviours: readonly HostBehaviour[] = [
  {
    behaviour: "In an array of values null leaves a cell and an empty string clears it",
    sources: [blanks],
    test: [values, "leaves a cell for null and clears it for the empty string"],
  },
  {
    behaviour: "null is no value for a whole property",
    sources: [blanks],
    test: ["wire/wholeProperties.test.ts", "refuses null for a whole property"],
  },
  {
    behaviour: "An empty number format is General",
    sources: [blanks],
    test: ["wire/wholeProperties.test.ts", "takes an empty number format for General"],
  },
  {
    behaviour: "Strings are understood as if typed: formulas, numbers, percentages, booleans",
    sources: [range],
    test: [values, "parses strings as if typed"],
  },
  {
    behaviour: "12/10 becomes a date, with a date format",
    sources: [support("Stop automatically changing numbers to dates")],
    test: [values, "makes a date of 12/10, as a number with a date format"],
  },
  {
    behaviour: "Figures, amounts, dates in Japanese and full-width forms are taken for numbers",
    sources: [support("Stop automatically changing numbers to dates")],
    test: [typing, "takes %j for a number"],
  },
  {
    behaviour: "A leading = + - @ begins a formula",
    sources: [range],
    test: [typing, "takes %j for a formula"],
  },
  {
    behaviour: "A leading apostrophe makes text; a round trip of formulas strips it",
    sources: [issue(6687)],
    test: [
      values,
      "takes text after an apostrophe, which a round trip of formulas strips (office-js#6687)",
    ],
  },
  {
    behaviour: "In a cell of the format @ everything is text",
    sources: [support("Stop automatically changing numbers to dates")],
    test: [typing, "makes text of everything in a cell with the text format"],
  },
  {
    behaviour: "A cell holds 32,767 characters and no more; what is no formula is refused",
    sources: [support("Excel specifications and limits"), range],
    test: [
      values,
      "refuses what Excel would not take as a formula, and more than 32,767 characters",
    ],
  },
  {
    behaviour: "An array of another size than the range is refused",
    sources: [range],
    test: [values, "refuses an array of another size"],
  },
  {
    behaviour: "Writing values drops the fonts inside a cell, which read null while they differ",
    sources: [issue(4726), blanks],
    test: [
      values,
      "loses fonts inside the cell (office-js#4726), and shows before that there are several",
    ],
  },
  {
    behaviour: "The client cuts writes over 1,500 cells into rows",
    sources: [experiment],
    test: [values, "takes large writes, which the client cuts into rows"],
  },
  {
    behaviour: "The used range of a blank sheet is A1, its OrNullObject form null",
    sources: [reference("excel.worksheet")],
    test: [values, "is A1 on a blank sheet, or null in its OrNullObject form"],
  },
  {
    behaviour: "A used range of values leaves out cells that are only formatted",
    sources: [reference("excel.worksheet")],
    test: [values, "counts formatted cells unless only values are asked for"],
  },
  {
    behaviour: "White and no fill read the same colour and differ in their pattern",
    sources: [issue(6218), issue(4900)],
    test: [formats, "tell white from no fill by the pattern alone (office-js#6218, #4900)"],
  },
  {
    behaviour: "Properties of many cells and rows come in one trip (ExcelApi 1.9)",
    sources: [range],
    test: [formats, "of many cells and rows come in one trip (ExcelApi 1.9)"],
  },
  {
    behaviour: "What differs within a range reads null: hidden rows",
    sources: [blanks],
    test: [formats, "read hidden rows as true, false, or null where they differ"],
  },
  {
    behaviour: "Heights, widths, fonts and hidden rows of many lines come in one trip",
    sources: [range],
    test: [lines, "tell heights, widths, fonts and hidden rows"],
  },
];
