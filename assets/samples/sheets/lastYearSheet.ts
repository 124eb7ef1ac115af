import type { WriteSheet } from "hucre";
import { outline } from "../content/outline";
import { PLAN_2022 } from "../content/plan2022";
import { PROJECTS_2021, PROJECTS_2022 } from "../content/projects";
import { RESULT_2021 } from "../content/result2021";
import { goalEnds, putPlanBody } from "./planBody";
import { printNames, printOnA3 } from "./printOnA3";
import { emptyDraft, put, putMerged, spanFrom } from "./SheetDraft";
import { LAST_YEAR_STYLES as styles } from "./styles";

const NAME = "R4進捗表";
const WIDTHS = [13, 14, 16, 11, 26, 38, 16, 38, 16] as const;
const FIRST_BODY_ROW = 3;
const LABELS = [
  "基本目標",
  "施策の方向性",
  "施策の展開",
  "区分",
  "それぞれの役割",
  "令和3年度実績",
  "令和3年度事業",
  "令和4年度計画",
  "令和4年度事業\n(事業名を入力)",
] as const;

export const LAST_YEAR_PRINT_NAMES = printNames(NAME, "$A$1:$I$59", "$3:$3");

/** R4進捗表: one header row, every plan written; the same sheet stands in both workbooks. */
export function lastYearSheet(): WriteSheet {
  const draft = emptyDraft();
  const measures = outline("lastYear");
  const title = "みなも市地域福祉計画　行政と地域の取組の進み具合（令和4年度）";
  const idea = "基本理念：だれもが名前で呼び合えるまち";
  putMerged(draft, spanFrom(0, 0, 1, 9), { value: title, style: styles.title });
  putMerged(draft, spanFrom(1, 0, 1, 9), { value: idea, style: styles.subtitle });
  LABELS.forEach((value, column) => put(draft, 2, column, { value, style: styles.header }));
  [26, 18, 30].forEach((height, row) => draft.rowDefs.set(row, { height }));
  putPlanBody(draft, {
    firstRow: FIRST_BODY_ROW,
    outline: measures,
    entryColumns: [
      { entries: RESULT_2021 },
      { entries: PROJECTS_2021 },
      { entries: PLAN_2022 },
      { entries: PROJECTS_2022 },
    ],
    widths: WIDTHS,
    styles,
  });
  return {
    name: NAME,
    ...draft,
    columns: WIDTHS.map((width) => ({ width })),
    freezePane: { rows: FIRST_BODY_ROW, columns: 4 },
    rowBreaks: goalEnds(FIRST_BODY_ROW, measures),
    ...printOnA3,
  };
}
