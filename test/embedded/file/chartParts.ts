import { parseSpan } from "../../../src/domain/cells/address";
import { openXlsx } from "../../../src/embedded/file/openXlsx";
import {
  partText,
  relationshipsOf,
  type PackageParts,
} from "../../../src/embedded/file/PackageParts";
import { drawingOf } from "../../../src/embedded/file/sheetDrawing";
import { sheetPartsOf } from "../../../src/embedded/file/sheetPartsOf";
import { findSheet } from "../../../src/embedded/model/findSheet";
import type { HostSheet, HostWorkbook } from "../../../src/embedded/model/HostWorkbook";

export async function opened(bytes: Uint8Array): Promise<HostWorkbook> {
  const result = await openXlsx(bytes, "book.xlsx");
  if (!result.ok) throw new Error(result.failure.detail);
  return result.value;
}

export const sheetNamed = (workbook: HostWorkbook, name: string): HostSheet => {
  const sheet = findSheet(workbook, name);
  if (!sheet) throw new Error(name);
  return sheet;
};

export const span = (address: string) => {
  const parsed = parseSpan(address);
  if (!parsed) throw new Error(address);
  return parsed;
};

/** Two departments of an invented city. */
export const table = [
  ["課", "記入済", "未記入"],
  ["みなと福祉課", 7, 1],
  ["はまべ子育て課", 3, 4],
];
/** What of charts a file holds, by sheet: each chart's part, and whether the package says what it is. */
export function chartsIn(parts: PackageParts): Record<string, string[]> {
  const types = partText(parts, "[Content_Types].xml");
  return Object.fromEntries(
    sheetPartsOf(parts).map(({ name, path }) => {
      const drawing = drawingOf(parts, path);
      const targets = drawing === null ? [] : relationshipsOf(parts, drawing);
      const charts = targets.flatMap(({ type, target }) =>
        type.endsWith("/chart") && target !== null ? [target] : [],
      );
      for (const one of [drawing, ...charts]) if (one) expect(types).toContain(`"/${one}"`);
      return [name, charts.map((chart) => partText(parts, chart))];
    }),
  );
}
