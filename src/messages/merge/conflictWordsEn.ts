import type { Conflict } from "../../domain/merge/MergeOutcome";
import { counted } from "../counted";
import type { ConflictWords } from "./MergeWords";

const quotedEn = (names: readonly string[]) => `“${names.join("”, “")}”`;

/** Whose text it is. */
const ofEn = ({ departments }: Conflict) =>
  departments.length === 0 ? "shared text" : `the text of “${departments.join("・")}”`;

/** How many texts there are to choose from, and whose. */
const waysEn = (conflict: Conflict) =>
  `${counted(conflict.versions.length, "version")} of ${ofEn(conflict)}: ${labelsEn(conflict)}.`;

const labelsEn = ({ versions }: Conflict) => versions.map(({ label }) => label).join(", ");

const divergentEn = ({ versions }: Conflict) =>
  versions.some(({ file }) => file === null)
    ? "Since it was circulated, it has been changed in the secretariat’s workbook, too."
    : "The returned copies changed it in different ways.";

const headerEn = ({ header }: Conflict) => (header === "" ? "" : ` in “${header}”`);

const rowEn = ({ measure }: Conflict) => (measure === "" ? "a row" : `a row of “${measure}”`);

const chooseEn = "Choose one, or write a text of your own. Until then it stays as it is.";
const ownersOnlyEn = "A department’s text is taken only from the copy that it returned itself.";
const askOwnerEn = "Ask that department whether to take it. Until then it stays as it is.";

/** What is said in English about what a person has to decide. */
export const conflictWordsEn: ConflictWords = {
  "joint-block-divergent": {
    title: "Joint text differs",
    tell: (conflict) => ({
      what: waysEn(conflict),
      why: "The departments of the joint tag changed it in different ways.",
      todo: chooseEn,
    }),
  },
  "same-block-divergent": {
    title: "Same text differs",
    tell: (conflict) =>
      conflict.decidable
        ? { what: waysEn(conflict), why: divergentEn(conflict), todo: chooseEn }
        : {
            what: `What ${labelsEn(conflict)} wrote in ${ofEn(conflict)} cannot be put in.`,
            why: "There is a formula in the cell, or the text would run into another one.",
            todo: "Look at the sheet and write it by hand.",
          },
  },
  "shared-cell-edit": {
    title: "Change of shared text",
    tell: (conflict) => ({
      what: `Shared text${headerEn(conflict)} was changed in ${quotedEn(conflict.files)}.`,
      why: "It is no single department’s, so it is not taken as it comes.",
      todo: "Choose it if the change is right. Until then it stays as it is.",
    }),
  },
  "foreign-block-added": {
    title: "Text added for others",
    tell: (conflict) => ({
      what: `In ${quotedEn(conflict.files)}, ${ofEn(conflict)} was added.`,
      why: ownersOnlyEn,
      todo: askOwnerEn,
    }),
  },
  "foreign-block-edit": {
    title: "Text of others changed",
    tell: (conflict) => ({
      what: `In ${quotedEn(conflict.files)}, ${ofEn(conflict)} was changed.`,
      why: ownersOnlyEn,
      todo: askOwnerEn,
    }),
  },
  "foreign-block-deleted": {
    title: "Text of others deleted",
    tell: (conflict) => ({
      what: `In ${quotedEn(conflict.files)}, ${ofEn(conflict)} was deleted.`,
      why: ownersOnlyEn,
      todo: "Ask that department whether it may go. Until then it stays as it is.",
    }),
  },
  "unlisted-department": {
    title: "Unknown department",
    tell: (conflict) => ({
      what: `In ${quotedEn(conflict.files)} stands ${ofEn(conflict)}, which the register does not have.`,
      why: "Nobody can tell which department is meant; so that nothing is lost, the text is taken.",
      todo:
        conflict.likeliest === null
          ? "Check the name, or add it to the city’s words if it is right."
          : `Correct it if “${conflict.likeliest}” is meant; else add it to the city’s words.`,
    }),
  },
  "row-inserted": {
    title: "Added rows",
    tell: (conflict) => ({
      what: `There is ${rowEn(conflict)} in ${quotedEn(conflict.files)} that was not circulated.`,
      why: "Rows are not added automatically, so that the form stays whole.",
      todo: "If it is needed, add a row to the table and copy the text.",
    }),
  },
  "row-missing": {
    title: "Missing rows",
    tell: (conflict) =>
      conflict.versions.some(({ text }) => text !== "")
        ? {
            what: `The secretariat’s workbook has no row for text from ${quotedEn(conflict.files)}: ${rowEn(conflict)}.`,
            why: "The row was deleted there after it was circulated.",
            todo: "If the text is needed, add a row to the table and copy it.",
          }
        : {
            what: `It was circulated, but is missing from ${quotedEn(conflict.files)}: ${rowEn(conflict)}.`,
            why: "It was deleted, or the text of its measure or role was changed.",
            todo: "The row stays. Ask that department whether it may go.",
          },
  },
};
