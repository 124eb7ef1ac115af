import type { Sheet } from "hucre/xlsx";
import type { HostSheet } from "../model/HostWorkbook";

type Protection = NonNullable<Sheet["protection"]>;

/** Office.js's names of what a protected sheet allows, and the file's. */
const allowances = [
  ["allowAutoFilter", "autoFilter"],
  ["allowDeleteColumns", "deleteColumns"],
  ["allowDeleteRows", "deleteRows"],
  ["allowFormatCells", "formatCells"],
  ["allowFormatColumns", "formatColumns"],
  ["allowFormatRows", "formatRows"],
  ["allowInsertColumns", "insertColumns"],
  ["allowInsertHyperlinks", "insertHyperlinks"],
  ["allowInsertRows", "insertRows"],
  ["allowPivotTables", "pivotTables"],
  ["allowSort", "sort"],
] as const;

export function readProtection(protection: Protection | undefined): HostSheet["protectionOptions"] {
  if (!protection?.sheet) return undefined;
  return {
    ...Object.fromEntries(allowances.map(([name, key]) => [name, protection[key] === true])),
    allowEditObjects: protection.objects !== true,
    allowEditScenarios: protection.scenarios !== true,
    selectionMode: "Normal",
  };
}

export function writeProtection(
  sheet: HostSheet,
  before: Protection | undefined,
): Protection | undefined {
  if (!sheet.protected) return undefined;
  const options = sheet.protectionOptions ?? {};
  return {
    ...before,
    sheet: true,
    objects: options.allowEditObjects !== true,
    scenarios: options.allowEditScenarios !== true,
    ...Object.fromEntries(allowances.map(([name, key]) => [key, options[name] === true])),
  };
}
