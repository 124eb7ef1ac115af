import { changeChart } from "../../model/changeCharts";
import type { HostChart } from "../../model/HostChart";
import type { HostSheet } from "../../model/HostWorkbook";
import { ApiFailure } from "../ApiFailure";
import { found } from "../arguments";
import type { HostSession } from "../HostSession";

/** What a chart and its parts know. */
export type ChartSelf = {
  readonly session: HostSession;
  readonly sheet: HostSheet;
  readonly id: string;
};

export function chartOf({ session, sheet, id }: ChartSelf): HostChart {
  if (!session.workbook.sheets.includes(sheet)) throw new ApiFailure("ItemNotFound");
  return found(sheet.charts.find((chart) => chart.id === id));
}

/** Charts of a file go back as they came: what this host knows of them is not all that they are. */
export function setChart(self: ChartSelf, change: Partial<HostChart>): void {
  if (chartOf(self).fromFile) {
    throw new ApiFailure("ApiNotFound", "Charts of a file are not changed by this host.");
  }
  guardCharts(self.sheet);
  changeChart(self.session.workbook, self.sheet, self.id, change);
}

/** A protected sheet lets objects alone unless it was told otherwise. */
export function guardCharts({ protected: isProtected, protectionOptions }: HostSheet): void {
  if (isProtected && protectionOptions?.["allowEditObjects"] !== true)
    throw new ApiFailure("AccessDenied");
}
