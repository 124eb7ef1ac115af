import type { WriteSheet } from "hucre";
import { BUDGET } from "../content/budget";
import { PRINT_ON_A4 } from "./printOnA4";
import { emptyDraft, put, putMerged, spanFrom, type SheetDraft } from "./SheetDraft";
import { THIS_YEAR_STYLES as styles } from "./styles";

const HEADER_ROW = 2;
const TOTAL_ROW = HEADER_ROW + 1 + BUDGET.length;
const LABELS = ["事業名", "担当課", "令和4年度 決算見込", "令和5年度 予算", "増減"] as const;

/** 予算内訳: an ordinary table with sums; it names projects, departments and years but is no plan sheet. */
export function budgetSheet(): WriteSheet {
  const draft = emptyDraft();
  const unit = { ...styles.subtitle, alignment: { horizontal: "right" } } as const;
  putMerged(draft, spanFrom(0, 0, 1, 5), { value: "予算内訳（令和5年度）", style: styles.title });
  put(draft, 1, 4, { value: "単位：千円", style: unit });
  LABELS.forEach((value, column) =>
    put(draft, HEADER_ROW, column, { value, style: styles.header }),
  );
  [30, 18, 24].forEach((height, row) => draft.rowDefs.set(row, { height }));
  putProjects(draft);
  putTotals(draft);
  return {
    name: "予算内訳",
    ...draft,
    columns: [28, 26, 18, 18, 14].map((width) => ({ width })),
    freezePane: { rows: HEADER_ROW + 1 },
    pageSetup: PRINT_ON_A4,
  };
}

function putProjects(draft: SheetDraft): void {
  BUDGET.forEach(([project, department, settled, budgeted], index) => {
    const row = HEADER_ROW + 1 + index;
    const formula = `D${row + 1}-C${row + 1}`;
    const formulaResult = budgeted - settled;
    put(draft, row, 0, { value: project, style: styles.listText });
    put(draft, row, 1, { value: department, style: styles.listText });
    put(draft, row, 2, { value: settled, style: styles.amount });
    put(draft, row, 3, { value: budgeted, style: styles.amount });
    put(draft, row, 4, { value: null, formula, formulaResult, style: styles.amount });
    draft.rowDefs.set(row, { height: 20 });
  });
}

function putTotals(draft: SheetDraft): void {
  putMerged(draft, spanFrom(TOTAL_ROW, 0, 1, 2), { value: "合計", style: styles.totalLabel });
  const totals = [
    BUDGET.reduce((sum, [, , settled]) => sum + settled, 0),
    BUDGET.reduce((sum, [, , , budgeted]) => sum + budgeted, 0),
    BUDGET.reduce((sum, [, , settled, budgeted]) => sum + budgeted - settled, 0),
  ];
  totals.forEach((formulaResult, index) => {
    const letter = "CDE".charAt(index);
    const formula = `SUM(${letter}${HEADER_ROW + 2}:${letter}${TOTAL_ROW})`;
    put(draft, TOTAL_ROW, 2 + index, { value: null, formula, formulaResult, style: styles.total });
  });
  draft.rowDefs.set(TOTAL_ROW, { height: 22 });
}
