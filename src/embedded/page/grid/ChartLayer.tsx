import type { HostWorkbook } from "../../model/HostWorkbook";
import { ChartPicture } from "./ChartPicture";
import { columnHeaderPixels, rowHeaderPixels } from "./gridWindow";
import { spanSize, type SheetLayout } from "./SheetLayout";
import { useGridStyles } from "./useGridStyles";

/** The charts of a sheet over its cells; they scroll with them, and let the mouse through to them. */
export function ChartLayer({
  workbook,
  layout,
}: {
  readonly workbook: HostWorkbook;
  readonly layout: SheetLayout;
}) {
  const styles = useGridStyles();
  const { sheet, rows, columns } = layout;
  return sheet.charts.map((chart) => {
    const place = {
      left: rowHeaderPixels + columns.offset(chart.place.left),
      top: columnHeaderPixels + rows.offset(chart.place.top),
      ...spanSize(layout, chart.place),
    };
    return (
      <div key={chart.id} className={styles.chart} style={place}>
        <ChartPicture workbook={workbook} sheet={sheet} chart={chart} {...place} />
      </div>
    );
  });
}
