import { addChart } from "../../model/changeCharts";
import { chartTypes } from "../../model/HostChart";
import { ApiFailure } from "../ApiFailure";
import { found, numberArgument, textArgument } from "../arguments";
import { OfficeObject, type OfficeType } from "../OfficeObject";
import { guardCharts } from "./ChartSelf";
import { chartObject } from "./chartObject";
import type { RangeSelf } from "./RangeSelf";
import type { WorksheetSelf } from "./WorksheetSelf";

const charts = ({ session, sheet }: WorksheetSelf) => {
  if (!session.workbook.sheets.includes(sheet)) throw new ApiFailure("ItemNotFound");
  return sheet.charts;
};
const make = ({ session, sheet }: WorksheetSelf, id: string) => chartObject({ session, sheet, id });
const find = (self: WorksheetSelf, key: unknown) => {
  const wanted = textArgument(key);
  const chart = charts(self).find(({ id, name }) => id === wanted || name === wanted);
  return chart ? make(self, chart.id) : null;
};

const type: OfficeType<WorksheetSelf> = {
  name: "ChartCollection",
  read: { count: (self) => charts(self).length },
  items: (self) => charts(self).map(({ id }) => make(self, id)),
  index: (self, key) => found(find(self, key)),
  call: {
    getCount: (self) => charts(self).length,
    getItem: (self, [name]) => found(find(self, name)),
    getItemOrNullObject: (self, [name]) => find(self, name),
    getItemAt: (self, [index]) => make(self, found(charts(self)[numberArgument(index)]).id),
    add: (self, [kind, source, seriesBy]) => {
      const known = chartTypes.find((name) => name === textArgument(kind));
      if (!known || seriesBy !== "Columns")
        throw new ApiFailure("ApiNotFound", `Such a chart (${String(kind)}) is not known here.`);
      guardCharts(self.sheet);
      const area = sourceSpan(self, source);
      return make(self, addChart(self.session.workbook, self.sheet, known, area).id);
    },
  },
};

/** `Excel.ChartCollection`. New charts are bars or columns with a series a column. */
export function chartCollection(self: WorksheetSelf): OfficeObject {
  return OfficeObject.of(type, self);
}

/** Excel takes the cells of another sheet too; this host does not. */
function sourceSpan({ sheet }: WorksheetSelf, source: unknown) {
  if (!(source instanceof OfficeObject) || source.type.name !== "Range")
    throw new ApiFailure("InvalidArgument");
  const range = source.self as RangeSelf;
  if (range.sheet !== sheet)
    throw new ApiFailure("ApiNotFound", "A chart of another sheet's cells is not known here.");
  return range.span;
}
