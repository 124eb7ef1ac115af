import { HorizontalBarChart, type ChartProps } from "@fluentui/react-charts";
import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useMessages } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";
import { progressColours, progressParts } from "./progressColours";
import { ProgressWords } from "./ProgressWords";
import type { ProgressLine } from "./useProgressLines";

const useStyles = makeStyles({
  chart: {
    "& .fui-hbc__chartTitleLeft": {
      fontSize: t.fontSizeBase200,
      lineHeight: t.lineHeightBase200,
      whiteSpace: "normal",
      overflowX: "visible",
      overflowY: "visible",
    },
    // Bars would reach out of it on the right.
    "& .fui-hbc__chart": { overflowX: "hidden", overflowY: "hidden" },
    "@media (forced-colors: active)": {
      "& .fui-hbc__barWrapper": { stroke: "CanvasText", strokeWidth: "1px" },
    },
    // English, and repeated for every bar.
    "& .fui-hbc__legendContainer": { display: "none" },
  },
});

/** The bars of the lines, for the eye alone: a chart whose bars are tab stops would be one more list to hear. */
export function ProgressBars({ lines }: { readonly lines: readonly ProgressLine[] }) {
  const styles = useStyles();
  const { progressScreen: told } = useMessages();
  const chart = useRef<HTMLDivElement>(null);
  // Fluent's lists of tabs look for the next stop themselves, find a bar in spite of `inert`, and hold the focus there.
  useEffect(() => {
    for (const bar of chart.current?.querySelectorAll("[tabindex='0']") ?? [])
      bar.setAttribute("tabindex", "-1");
  });
  const drawn = lines.filter(({ count }) => count.planned > 0);
  const data = drawn.map(({ words, count }): ChartProps => ({
    chartTitle: words,
    // A part of nothing would still push the others aside.
    chartData: progressParts
      .filter((part) => count[part] > 0)
      .map((part) => ({
        legend: told.legend[part],
        color: progressColours[part],
        horizontalBarChartdata: { x: count[part], total: count.planned },
      })),
  }));
  return (
    <>
      {drawn.length > 0 && (
        <div inert ref={chart} className={styles.chart}>
          <HorizontalBarChart data={data} chartDataMode="hidden" hideTooltip />
        </div>
      )}
      <ProgressWords lines={lines.filter(({ count }) => count.planned === 0)} />
    </>
  );
}
