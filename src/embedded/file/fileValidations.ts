import type { DataValidation } from "hucre/xlsx";
import { formatSpan, parseSpan } from "../../domain/cells/address";
import type { HostSheet, HostValidation } from "../model/HostWorkbook";

/** Lists as Office.js has them; rules of other kinds stay in the file untouched and are not shown to the add-in. */
export function readValidations(
  validations: readonly DataValidation[] | undefined,
): HostValidation[] {
  return (validations ?? []).flatMap((validation) => {
    const source = validation.values?.join(",") ?? validation.formula1;
    if (validation.type !== "list" || source === undefined) return [];
    const rule = {
      list: { inCellDropDown: true, source: validation.values ? source : `=${source}` },
    };
    return validation.range.split(/\s+/).flatMap((range) => {
      const span = parseSpan(range);
      return span ? [{ span, rule }] : [];
    });
  });
}

export function writeValidations(
  sheet: HostSheet,
  before: readonly DataValidation[] | undefined,
): DataValidation[] {
  const others = (before ?? []).filter((validation) => validation.type !== "list");
  return [...others, ...sheet.validations.flatMap(writeList)];
}

function writeList(validation: HostValidation): DataValidation[] {
  const list = validation.rule.list as { source?: unknown } | undefined;
  if (typeof list?.source !== "string") return [];
  const range = formatSpan(validation.span);
  const shared = { type: "list", range, allowBlank: true, showErrorMessage: true } as const;
  return [
    list.source.startsWith("=")
      ? { ...shared, formula1: list.source.slice(1) }
      : { ...shared, values: list.source.split(",") },
  ];
}
