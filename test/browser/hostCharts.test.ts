import { parseSpan } from "../../src/domain/cells/address";
import { addChart, changeChart } from "../../src/embedded/model/changeCharts";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import { openHostPage, type HostPageTest } from "../embedded/page/openHostPage";

const span = (address: string) => {
  const parsed = parseSpan(address);
  if (!parsed) throw new Error(address);
  return parsed;
};

function bookWithCharts() {
  const workbook = createHostWorkbook({
    sheets: [
      {
        name: "集計",
        rows: [
          ["課", "記入済", "未確認", "未記入"],
          ["みなと福祉課", 7, 2, 1],
          ["はまべ子育て課", 3, 0, 4],
        ],
      },
    ],
  });
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  sheet.frozenRows = 1;
  const lying = addChart(workbook, sheet, "BarStacked", span("A1:D3"));
  const plan = { title: "課ごとの記入", legend: "Bottom", place: span("B6:H19") } as const;
  changeChart(workbook, sheet, lying.id, { ...plan, reversed: true });
  const standing = addChart(workbook, sheet, "ColumnClustered", span("A1:D3"));
  changeChart(workbook, sheet, standing.id, { ...plan, title: "棒", place: span("J6:N19") });
  return workbook;
}

let host: HostPageTest;
beforeAll(async () => {
  host = await openHostPage(bookWithCharts());
}, 120_000);
afterAll(() => host.close());

it("charts lie over their cells, and scroll with them under the frozen rows", async () => {
  const { page, cell } = host;
  const chart = page.getByRole("img", { name: "課ごとの記入" });
  /** Each edge at that of its cell, but for the width of a line. */
  const beside = async () => {
    const [lies, first, last] = [
      await chart.boundingBox(),
      await cell("B6").boundingBox(),
      await cell("H19").boundingBox(),
    ];
    if (!lies || !first || !last) throw new Error("not shown");
    return [
      lies.x - first.x,
      lies.y - first.y,
      lies.x + lies.width - last.x - last.width,
      lies.y + lies.height - last.y - last.height,
    ].map((pixels) => Math.abs(pixels) <= 2);
  };
  expect(await beside()).toEqual([true, true, true, true]);
  await cell("B6").hover();
  await page.mouse.wheel(0, 120);
  await page.waitForFunction(
    () => (document.querySelector("svg[role=img]")?.getBoundingClientRect().y ?? 999) < 250,
  );
  expect(await beside()).toEqual([true, true, true, true]);
  await page.mouse.wheel(0, -500);
});

it("bars are as long as their numbers, the first category on top", async () => {
  const bars = await host.page
    .getByRole("img", { name: "課ごとの記入" })
    .locator("g > g > rect")
    .evaluateAll((found) =>
      found
        .slice(0, 6)
        .map((one) => one.getBoundingClientRect())
        .map(({ top, width }) => ({ top, width })),
    );
  const unit = (bars[0]?.width ?? 0) / 7;
  expect(bars.map(({ width }) => Math.round(width / unit))).toEqual([7, 2, 1, 3, 0, 4]);
  expect(bars[3]?.top).toBeGreaterThan(bars[0]?.top ?? 0);
  expect(host.complaints).toEqual([]);
});
