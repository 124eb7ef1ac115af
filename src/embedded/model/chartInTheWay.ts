import type { HostSheet, HostWorkbook } from "./HostWorkbook";

/** Does a chart lie on this sheet, or take its values from it? Charts do not follow rows that come or go here. */
export function chartInTheWay({ sheets }: HostWorkbook, moved: HostSheet): boolean {
  if (moved.charts.length > 0) return true;
  const name = moved.name.toLowerCase();
  return sheets.some(({ charts }) =>
    charts.some(({ series }) =>
      series.some((one) =>
        [one.name, one.categories, one.values].some(
          (reference) =>
            reference !== null &&
            typeof reference !== "string" &&
            reference.sheet?.toLowerCase() === name,
        ),
      ),
    ),
  );
}
