import { unpack } from "../../../src/embedded/file/PackageParts";
import { saveXlsx } from "../../../src/embedded/file/saveXlsx";
import { addChart, changeChart } from "../../../src/embedded/model/changeCharts";
import { deleteSheet } from "../../../src/embedded/model/changeSheets";
import { chartValues } from "../../../src/embedded/model/chartValues";
import { createHostWorkbook } from "../../../src/embedded/model/createHostWorkbook";
import type { HostWorkbook } from "../../../src/embedded/model/HostWorkbook";
import { chartsIn, opened, sheetNamed, span, table } from "./chartParts";

const again = async (workbook: HostWorkbook) => opened(await saveXlsx(workbook));

describe("a chart that is added", () => {
  const drawn = () => {
    const workbook = createHostWorkbook({
      sheets: [{ name: "進捗表" }, { name: "課's 集計", rows: table }],
    });
    const sheet = sheetNamed(workbook, "課's 集計");
    const { id } = addChart(workbook, sheet, "BarStacked", span("A1:C3"));
    changeChart(workbook, sheet, id, {
      title: "課ごと <記入>",
      legend: "Bottom",
      reversed: true,
      place: span("A6:F20"),
    });
    return workbook;
  };

  it("stands in the saved file, with every part and link it needs", async () => {
    const parts = unpack(await saveXlsx(drawn()));
    const { 進捗表: none, "課's 集計": charts } = chartsIn(parts);
    expect(none).toEqual([]);
    expect(charts).toHaveLength(1);
    expect(charts?.[0]).toContain("<c:f>&apos;課&apos;&apos;s 集計&apos;!$B$2:$B$3</c:f>");
    expect(charts?.[0]).toContain("<a:t>課ごと &lt;記入&gt;</a:t>");
  });

  it("comes back as it was when the file is opened, and once more", async () => {
    const workbook = drawn();
    const [was] = sheetNamed(workbook, "課's 集計").charts;
    let next = await again(workbook);
    for (let round = 0; round < 2; round++) {
      const sheet = sheetNamed(next, "課's 集計");
      expect(sheet.charts).toEqual([{ ...was, id: expect.any(String) as string, fromFile: true }]);
      expect(sheet.charts.map((chart) => chartValues(next, sheet, chart))).toEqual([
        {
          categories: ["みなと福祉課", "はまべ子育て課"],
          series: [
            { name: "記入済", values: [7, 3] },
            { name: "未記入", values: [1, 4] },
          ],
        },
      ]);
      next = await again(next);
    }
  });

  it("is saved once more from the same open workbook, and still once", async () => {
    const workbook = await again(drawn());
    const other = sheetNamed(workbook, "進捗表");
    addChart(workbook, other, "ColumnClustered", span("A1:B2"));
    await saveXlsx(workbook);
    const charts = chartsIn(unpack(await saveXlsx(workbook)));
    expect(Object.values(charts).map((one) => one.length)).toEqual([1, 1]);
  });

  it("goes with its sheet", async () => {
    const workbook = await again(drawn());
    expect(deleteSheet(workbook, sheetNamed(workbook, "課's 集計")).ok).toBe(true);
    const parts = unpack(await saveXlsx(workbook));
    expect([...parts.keys()].filter((path) => /chart|drawing/.test(path))).toEqual([]);
  });
});
