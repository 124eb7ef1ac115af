import type { WriteSheet } from "hucre";
import { outline } from "../content/outline";
import { PLAN_2022 } from "../content/plan2022";
import { PLAN_2023 } from "../content/plan2023";
import { PROJECTS_2022, PROJECTS_2023, RESULT_PROJECTS_2022 } from "../content/projects";
import { RED_WORDS, RESULT_2022 } from "../content/result2022";
import { bodyRows, goalEnds, putPlanBody } from "./planBody";
import { printNames, printOnA3 } from "./printOnA3";
import { emptyDraft, put, putMerged, spanFrom, type SheetDraft } from "./SheetDraft";
import { THIS_YEAR_STYLES as styles } from "./styles";

const NAME = "R5進捗表";
const WIDTHS = [12, 13, 15, 11, 25, 38, 16, 38, 16, 20] as const;
const FIRST_BODY_ROW = 5;
/** 備考: the secretariat's own column, hidden before the sheet goes round. */
const NOTE_COLUMN = 9;

/** Where the sheet is printed: without the hidden column. */
export const THIS_YEAR_PRINT_NAMES = printNames(NAME, "$A$1:$I$61", "$4:$5");

/** R5進捗表: a two-row header; 令和4年度 mostly empty, 令和5年度 partly written. */
export function thisYearSheet(): WriteSheet {
  const draft = emptyDraft();
  const measures = outline("thisYear");
  putTitles(draft);
  putHeader(draft);
  putPlanBody(draft, {
    firstRow: FIRST_BODY_ROW,
    outline: measures,
    entryColumns: [
      { entries: RESULT_2022, roomFor: PLAN_2022, redWords: RED_WORDS },
      { entries: RESULT_PROJECTS_2022, roomFor: PROJECTS_2022 },
      { entries: PLAN_2023 },
      { entries: PROJECTS_2023 },
    ],
    widths: WIDTHS,
    styles,
  });
  putNotes(draft, FIRST_BODY_ROW + bodyRows(measures));
  return {
    name: NAME,
    ...draft,
    columns: WIDTHS.map((width, column) => ({ width, hidden: column === NOTE_COLUMN })),
    freezePane: { rows: FIRST_BODY_ROW, columns: 4 },
    rowBreaks: goalEnds(FIRST_BODY_ROW, measures),
    view: { tabColor: { rgb: "165E83" } },
    ...printOnA3,
  };
}

function putNotes(draft: SheetDraft, afterBody: number): void {
  const style = styles.text;
  for (let row = FIRST_BODY_ROW; row < afterBody; row += 1) {
    put(draft, row, NOTE_COLUMN, { value: null, style });
  }
  put(draft, FIRST_BODY_ROW + 48, NOTE_COLUMN, { value: "距離は路線別に確認", style });
}

function putTitles(draft: SheetDraft): void {
  const title = "みなも市地域福祉計画　進捗状況一覧（令和5年度）";
  const idea = "基本理念　だれもが名前で呼び合えるまち";
  putMerged(draft, spanFrom(0, 0, 1, 9), { value: title, style: styles.title });
  putMerged(draft, spanFrom(1, 0, 1, 9), { value: idea, style: styles.subtitle });
  draft.rowDefs.set(0, { height: 30 });
  draft.rowDefs.set(1, { height: 18 });
  draft.rowDefs.set(2, { height: 9 });
}

function putHeader(draft: SheetDraft): void {
  const style = styles.header;
  const across = (column: number, columns: number, value: string): void =>
    putMerged(draft, spanFrom(3, column, 1, columns), { value, style });
  const down = (column: number, value: string): void =>
    putMerged(draft, spanFrom(3, column, 2), { value, style });
  const below = (column: number, value: string): void => put(draft, 4, column, { value, style });

  across(0, 3, "施策の体系");
  ["基本目標", "方向性", "施策"].forEach((label, column) => below(column, label));
  down(3, "区分");
  down(4, "それぞれの役割");
  across(5, 2, "令和4年度");
  below(5, "実施状況");
  below(6, "事業名");
  across(7, 2, "令和5年度");
  below(7, "実施予定");
  below(8, "事業名");
  down(NOTE_COLUMN, "備考");
  draft.rowDefs.set(3, { height: 19 });
  draft.rowDefs.set(4, { height: 19 });
}
