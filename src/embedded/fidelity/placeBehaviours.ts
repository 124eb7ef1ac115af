import { issue, practice, reference, support, type HostBehaviour } from "./HostBehaviour";

const range = reference("excel.range");
const insertOrDelete = support("Insert or delete rows and columns");
const merges = "wire/merges.test.ts";
const rows = "wire/rows.test.ts";
const moved = "wire/movedRows.test.ts";
const copy = "wire/copy.test.ts";

/** Merged areas, rows that come and go, copies of cells. */
export const placeBehaviours: readonly HostBehaviour[] = [
  {
    behaviour: "Merged areas are answered only where their top left cell lies in the range",
    sources: [issue(3611), issue(1590)],
    test: [
      merges,
      "are answered only where their top left cell lies in the range (office-js#3611)",
    ],
  },
  {
    behaviour: "More than 512 merged areas in a range fail",
    sources: [range],
    test: [
      merges,
      "fail when a range has more than 512 (Office.js reference, getMergedAreasOrNullObject)",
    ],
  },
  {
    behaviour:
      "A write into a merged area beside its top left cell is dropped silently, and reads empty",
    sources: [practice],
    test: [
      merges,
      "keep only what is written to their top left cell; the rest is dropped silently and reads empty",
    ],
  },
  {
    behaviour: "Merging keeps the first content and nothing else",
    sources: [range],
    test: [merges, "can be made and undone; the first content stays"],
  },
  {
    behaviour: "Merging across makes one area a row; one cell alone is no merge",
    sources: [range],
    test: [
      "wire/lines.test.ts",
      "merges each row on its own with across; one cell alone is no merge",
    ],
  },
  {
    behaviour: "Inserted rows push cells, heights and hidden rows down",
    sources: [range],
    test: [rows, "push the rows below down: cells, heights and hidden rows"],
  },
  {
    behaviour: "Inserting answers with the blank range; the range that was asked moves on",
    sources: [range],
    test: [
      rows,
      "come back as a range where the blank space is, while the range itself moves down",
    ],
  },
  {
    behaviour: "Inserted rows look like the row above",
    sources: [insertOrDelete],
    test: [
      rows,
      "look like the row above, whose contents and side-by-side merges they do not take",
    ],
  },
  {
    behaviour: "A merge grows where rows come into it",
    sources: [insertOrDelete],
    test: [rows, "make a merge grow that they come into, not one that they come before or after"],
  },
  {
    behaviour: "Rows are not pushed off the end of the sheet",
    sources: [insertOrDelete],
    test: [rows, "are refused where a filled row would be pushed off the sheet"],
  },
  {
    behaviour: "Deleted rows shrink merges and take the content of a merge's first row along",
    sources: [insertOrDelete],
    test: [rows, "take a merge's content along with its first row"],
  },
  {
    behaviour: "A range whose rows were deleted answers InvalidReference",
    sources: [range],
    test: [rows, "leave a range that lay in them with nothing to stand for"],
  },
  {
    behaviour: "Formulas of all sheets follow rows that come in",
    sources: [insertOrDelete],
    test: [moved, "when rows come in"],
  },
  {
    behaviour: "References to deleted rows become #REF!",
    sources: [insertOrDelete],
    test: [moved, "when rows go; what lost its cells is #REF!"],
  },
  {
    behaviour: "Validation rules grow and shrink with rows",
    sources: [insertOrDelete],
    test: [moved, "take validation rules along, which grow and shrink"],
  },
  {
    behaviour:
      "Copying brings contents, looks, merges and formulas as if filled there (ExcelApi 1.9)",
    sources: [range],
    test: [copy, "brings contents, looks, merges, and formulas as if filled there"],
  },
  {
    behaviour: "Copying can leave what is there for blanks",
    sources: [range],
    test: [copy, "leaves what is there for blanks that are skipped"],
  },
  {
    behaviour: "A copy cuts no merge and writes into no locked cell",
    sources: [range],
    test: [copy, "cuts no merge and writes no locked cell; what it cannot do it says"],
  },
];
