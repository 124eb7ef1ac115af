import { emptyContent, textContent } from "../../../src/domain/cells/CellContent";
import type { SheetEdit } from "../../../src/domain/edit/SheetEdit";
import type { ValidationWords } from "../../../src/domain/edit/ValidationWords";

const sheetId = "s";
const position = { row: 3, column: 5 };
const area = { top: 3, left: 5, bottom: 4, right: 7 };
export const words: ValidationWords = {
  prompt: { shown: true, title: "令和5年度実績", message: "課ごとに書きます。" },
  alert: { shown: true, style: "stop", title: "", message: "" },
};
const newSheet = {
  name: "集計",
  rows: [[textContent("課")]],
  boldRows: [0],
  columnWidths: [],
  chart: null,
};

/** One edit of each kind: a kind that is missing does not compile. */
export const everyKind = {
  setContent: {
    ...{ kind: "setContent", sheetId, position },
    ...{ before: emptyContent, after: textContent("見守りを行った。") },
  },
  setFill: {
    ...{ kind: "setFill", sheetId, position },
    ...{ before: { kind: "none" }, after: { kind: "solid", color: "#FFF8DC" } },
  },
  insertRows: { kind: "insertRows", sheetId, row: 4, count: 2, below: ["居場所"] },
  deleteRows: { kind: "deleteRows", sheetId, row: 4, count: 2, below: ["居場所"] },
  setMerges: { kind: "setMerges", sheetId, area, before: [], after: [area] },
  setRowHeight: { kind: "setRowHeight", sheetId, row: 6, before: 18, after: 36 },
  setValidation: {
    ...{ kind: "setValidation", sheetId, area, before: { kind: "none" } },
    after: {
      kind: "list",
      values: ["◎", "○"],
      alert: "stop",
      title: "凡例",
      message: "選びます。",
    },
  },
  setValidationWords: {
    ...{ kind: "setValidationWords", sheetId, area, before: words },
    after: { ...words, prompt: { ...words.prompt, title: "令和6年度実績" } },
  },
  setRowsHidden: {
    ...{ kind: "setRowsHidden", sheetId, rows: { first: 7, last: 9 } },
    ...{ before: false, after: true },
  },
  setLocked: { kind: "setLocked", sheetId, area, before: true, after: false },
  setProtection: {
    ...{ kind: "setProtection", sheetId, before: { kind: "none" } },
    after: { kind: "on", options: { allowFormatRows: true }, password: "none" },
  },
  renameSheet: { kind: "renameSheet", sheetId, before: "R5", after: "R6" },
  addSheet: { kind: "addSheet", sheetId: "", ...newSheet },
  removeSheet: { kind: "removeSheet", sheetId: "x", ...newSheet },
} as const satisfies { [Kind in SheetEdit["kind"]]: Extract<SheetEdit, { kind: Kind }> };

export const oneOfEach: readonly SheetEdit[] = Object.values(everyKind);
